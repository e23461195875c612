/** The buttons below a task. */
import { html, type TemplateResult } from 'lit';
import { factorCount } from '../../model/response.ts';
import type { MatrixStrings } from '../../strings/matrix-strings.ts';
import type { JudgedTasks } from './judged-tasks.ts';
import type { MatrixTask } from './matrix-task.ts';

export interface BarParts {
  readonly judged: JudgedTasks;
  readonly task: MatrixTask;
  readonly onCompare: () => void;
  readonly onChange: () => void;
  readonly onWhole: () => void;
  /** Goes to a task, to judge it. */
  readonly open: (task: MatrixTask) => void;
  readonly t: MatrixStrings;
}

export function renderMatrixBar({
  judged,
  task,
  onCompare,
  onChange,
  onWhole,
  open,
  t,
}: BarParts): TemplateResult {
  const { previous, next, tasks } = judged;
  const compared = judged.isCompared(task);
  const asked = tasks.filter((each) => each.asked);
  const done = asked.filter((each) => each.judged).length;
  // Two buttons, or the second press of a quick hand would skip the comparison.
  return html`<div class="bar">
    <p class="note">
      ${compared ? t.tasksJudged(done, asked.length) : t.judgedOf(task.judgedCount, factorCount)}
    </p>
    <button class="solid" type="button" ?hidden=${compared} aria-disabled=${!task.judged} @click=${onCompare}>
      ${t.seeView}
    </button>
    <button
      class=${next?.asked ? 'solid' : ''}
      type="button"
      ?hidden=${!compared || !next}
      @click=${() => next && open(next)}
    >
      ${t.nextTask(next?.label ?? '')}
    </button>
    <button type="button" ?hidden=${!compared} @click=${onChange}>${t.changeMine}</button>
    <button type="button" ?hidden=${!previous} @click=${() => previous && open(previous)}>
      ${t.previousTask}
    </button>
    <button type="button" ?hidden=${tasks.length < 2} @click=${onWhole}>${t.whole}</button>
  </div>`;
}
