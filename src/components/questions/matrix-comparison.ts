/** The source's view beside the learner's own, in the compiled table of a task. */
import type { MatrixStrings } from '../../strings/matrix-strings.ts';
import type { MatrixVerdict } from '../../strings/page-matrix.ts';
import type { MatrixTask } from './matrix-task.ts';

function makeElement(tag: string, className: string, words = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = words;
  element.dataset['made'] = '';
  return element;
}

/** The mark, and whose it is: a phone shows no heads of columns. */
function makeSign(whose: 'you' | 'toolkit', verdict: MatrixVerdict | '', name: string): (Node | string)[] {
  const mark = makeElement('span', `mark ${whose} ${verdict || 'none'}`);
  mark.ariaHidden = 'true';
  return [mark, makeElement('span', 'who', `${name}: `)];
}

/** The roles keep the table one where a phone shows its rows as cards. */
function nameParts(table: HTMLTableElement): void {
  table.role = 'table';
  for (const part of table.querySelectorAll('thead, tbody')) part.role = 'rowgroup';
  for (const part of table.querySelectorAll('tr')) part.role = 'row';
  for (const part of table.querySelectorAll('td')) part.role = 'cell';
  for (const part of table.querySelectorAll('th'))
    part.role = part.scope === 'row' ? 'rowheader' : 'columnheader';
}

function addRow(task: MatrixTask, row: HTMLTableRowElement, at: number, t: MatrixStrings): void {
  const given = task.given[at] ?? '';
  const yours = makeElement('td', 'yours');
  yours.append(...makeSign('you', given, t.you), t.verdicts[given]);
  row.querySelector('.view')?.prepend(...makeSign('toolkit', task.verdicts[at] ?? 'open', t.toolkit));
  row.cells[0]?.after(yours);
  if (!task.differsAt(at)) return;
  row.classList.add('differs');
  row.querySelector('.view-note')?.prepend(makeElement('b', 'differ', t.youDiffer), ' ');
}

export const isCompared = ({ fieldset }: MatrixTask): boolean => fieldset.classList.contains('compared');

/** Takes the learner's column away again. */
export function hideComparison(task: MatrixTask): void {
  if (!isCompared(task)) return;
  const { fieldset, rows } = task;
  fieldset.classList.remove('compared');
  for (const made of fieldset.querySelectorAll('[data-made]')) made.remove();
  for (const row of rows) row.classList.remove('differs');
}

export function showComparison(task: MatrixTask, t: MatrixStrings): void {
  const { fieldset, rows } = task;
  const view = fieldset.querySelector('details');
  const table = view?.querySelector('table');
  if (!view || !table) return;
  for (const [at, row] of rows.entries()) addRow(task, row, at, t);
  const head = makeElement('th', 'yours', t.you);
  head.setAttribute('scope', 'col');
  table.tHead?.rows[0]?.cells[0]?.after(head);
  table.tHead?.rows[0]?.cells[2]?.classList.add('theirs');
  nameParts(table);
  const words = [t.alike(task.comparable - task.differences, task.comparable)];
  if (task.differences > 0) words.push(t.whereYouDiffer);
  const summary = makeElement('p', 'alike', words.join(' '));
  summary.tabIndex = -1;
  view.before(summary);
  view.open = true;
  fieldset.classList.add('compared');
}
