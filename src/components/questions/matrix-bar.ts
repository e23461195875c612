/** The buttons below a task. */
import { html, type TemplateResult } from 'lit';
import { factorCount } from '../../model/response.ts';
import type { MatrixStrings } from '../../strings/matrix-strings.ts';
import type { MatrixTask } from './matrix-task.ts';

export interface BarParts {
  readonly task: MatrixTask;
  readonly compared: boolean;
  /** Of the tasks that the chapter asks. */
  readonly judged: number;
  readonly total: number;
  readonly isFirst: boolean;
  readonly next: MatrixTask | undefined;
  readonly onCompare: () => void;
  readonly onChange: () => void;
  readonly onStep: (by: 1 | -1) => void;
  /** Left out where there is no other task. */
  readonly onWhole: (() => void) | undefined;
  readonly t: MatrixStrings;
}

export function renderMatrixBar(parts: BarParts): TemplateResult {
  const { task, compared, judged, total, isFirst, next, onCompare, onChange, onStep, onWhole, t } = parts;
  // Two buttons, or the second press of a quick hand would skip the comparison.
  return html`<div class="bar">
    <p class="note">${compared ? t.tasksJudged(judged, total) : t.judgedOf(task.judgedCount, factorCount)}</p>
    <button class="solid" type="button" ?hidden=${compared} aria-disabled=${!task.judged} @click=${onCompare}>
      ${t.seeView}
    </button>
    <button
      class=${next?.asked ? 'solid' : ''}
      type="button"
      ?hidden=${!compared || !next}
      @click=${() => onStep(1)}
    >
      ${t.nextTask(next?.label ?? '')}
    </button>
    <button type="button" ?hidden=${!compared} @click=${onChange}>${t.changeMine}</button>
    <button type="button" ?hidden=${isFirst} @click=${() => onStep(-1)}>${t.previousTask}</button>
    <button type="button" ?hidden=${!onWhole} @click=${onWhole}>${t.whole}</button>
  </div>`;
}
