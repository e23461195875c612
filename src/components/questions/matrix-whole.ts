/** The whole matrix: its head, its tools, its overview, and the way back to the task on hand. */
import { html, type TemplateResult } from 'lit';
import { renderOverview, type OverviewParts } from './matrix-overview.ts';
import type { MatrixTask } from './matrix-task.ts';
import { renderHead, renderTools, type HeadParts, type ToolsParts } from './matrix-tools.ts';

/** `tasks`: all of them; `found`: those that filter and search leave. */
export interface WholeParts extends HeadParts, ToolsParts, Omit<OverviewParts, 'tasks'> {
  readonly found: readonly MatrixTask[];
  /** The task that was judged last. */
  readonly current: MatrixTask;
}

export function renderWhole(parts: WholeParts): TemplateResult {
  const { found, current, open, t } = parts;
  return html`<div class="whole">
    ${renderHead(parts)} ${renderTools(parts)} ${renderOverview({ ...parts, tasks: found })}
    <div class="bar">
      <button type="button" @click=${() => open(current)}>${t.backToTask(current.label)}</button>
    </div>
  </div>`;
}
