/** The whole matrix: a row a task, a cell a factor, the learner's view and the source's side by side. */
import { html, nothing, type TemplateResult } from 'lit';
import type { MatrixStrings } from '../../strings/matrix-strings.ts';
import type { MatrixVerdict } from '../../strings/page-matrix.ts';
import type { MatrixFactor, MatrixTask } from './matrix-task.ts';

export interface OverviewParts {
  readonly tasks: readonly MatrixTask[];
  readonly factors: readonly MatrixFactor[];
  /** Whether the learner may see the source's view of a task. */
  readonly isShown: (task: MatrixTask) => boolean;
  readonly open: (task: MatrixTask) => void;
  readonly t: MatrixStrings;
}

/** Full, half, empty; a question mark for what is left open, a dash for what is not there yet. */
export const mark = (whose: 'you' | 'toolkit', verdict: MatrixVerdict | ''): TemplateResult =>
  html`<span class="mark ${whose} ${verdict || 'none'}" aria-hidden="true"></span>`;

function renderCell(task: MatrixTask, at: number, { isShown, factors, t }: OverviewParts): TemplateResult {
  const given = task.given[at] ?? '';
  const verdict = isShown(task) ? (task.verdicts[at] ?? 'open') : '';
  const differs = task.differsAt(at);
  const both = given === 'yes' && verdict === 'yes';
  const words = t.cell(t.verdicts[given], verdict === '' ? t.notShown : t.verdicts[verdict]);
  return html`<td role="cell" class=${at === factors.length - 1 ? 'answer' : ''}>
    <span class="cell ${differs ? 'differs' : both ? 'both' : ''}">
      <span class="letter" aria-hidden="true">${factors[at]?.letter}</span>
      <span class="marks">${mark('you', given)}${mark('toolkit', verdict)}</span>
      <span class="said">${words}${differs ? ` ${t.youDiffer}` : nothing}</span>
    </span>
  </td>`;
}

function renderRow(task: MatrixTask, parts: OverviewParts): TemplateResult {
  return html`<tr role="row">
    <td role="cell" class="number">${task.label}</td>
    <th role="rowheader" scope="row">
      <button type="button" class="task" data-task=${task.number} @click=${() => parts.open(task)}>
        ${task.name}
      </button>
    </th>
    ${parts.factors.map((_, at) => renderCell(task, at, parts))}
  </tr>`;
}

function renderLegend({ t }: OverviewParts): TemplateResult {
  const shapes = (['yes', 'maybe', 'no', 'open'] as const).map(
    (verdict) => html`<span>${mark('you', verdict)} ${t.verdicts[verdict]}</span>`,
  );
  return html`<p class="legend">
    ${shapes}<span class="whose"
      ><b class="you">${mark('you', 'yes')} ${t.you}</b>
      <b class="toolkit">${mark('toolkit', 'yes')} ${t.toolkit}</b></span
    >
    <span><i class="cell differs" aria-hidden="true"></i> ${t.youDiffer.replace('.', '')}</span>
    <span>${mark('toolkit', '')} ${t.hidden}</span>
  </p>`;
}

export function renderOverview(parts: OverviewParts): TemplateResult {
  const { tasks, factors, t } = parts;
  if (tasks.length === 0) return html`<p class="none-shown">${t.noneShown}</p>`;
  return html`${renderLegend(parts)}
    <details class="key">
      <summary>${t.key}</summary>
      <dl>
        ${factors.map(
          ({ letter, text }) =>
            html`<div>
              <dt>${letter}</dt>
              <dd>${text}</dd>
            </div>`,
        )}
      </dl>
    </details>
    <table role="table" aria-label=${t.whole}>
      <thead>
        <tr role="row">
          <th role="columnheader" scope="col">${t.number}</th>
          <th role="columnheader" scope="col">${t.task}</th>
          ${factors.map(({ short }) => html`<th role="columnheader" scope="col" class="factor">${short}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${tasks.map((task) => renderRow(task, parts))}
      </tbody>
    </table>`;
}
