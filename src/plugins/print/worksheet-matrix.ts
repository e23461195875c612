/** The role-clarity matrix as one table: a row for each task, a box for each factor. */
import { escapeHtml } from '../../model/escape-html.ts';
import type { PageStrings } from '../../strings/page-strings.ts';
import { findAll, insideOf, type TreeElement } from './tree.ts';
import { space, type WorksheetRule } from './worksheet.ts';

interface Factor {
  readonly letter: string;
  /** A word or two; the letter where the author gave none. */
  readonly short: string;
}

interface Task {
  readonly words: string;
  readonly views: readonly { readonly verdict: string; readonly note: string }[];
}

const readFactors = (form: TreeElement): Factor[] =>
  findAll(form, '.matrix-key dl > div').map((line) => ({
    letter: insideOf(line, 'dt'),
    short: line.getAttribute('data-short') ?? '',
  }));

const readTasks = (form: TreeElement): Task[] =>
  findAll(form, '.matrix-task').map((task) => ({
    words: `<span class="matrix-item">${insideOf(task, '.matrix-item')}</span> ${insideOf(task, '.matrix-name')}`,
    views: findAll(task, '.matrix-view tbody tr').map((row) => ({
      verdict: insideOf(row, '.view'),
      note: insideOf(row, '.view-note'),
    })),
  }));

/** With the roles that a table has anyway, and keeps so where a narrow screen shows its rows as cards. */
function renderTable(kind: string, factors: readonly Factor[], bodies: string[], t: PageStrings): string {
  const heads = factors.map(
    ({ letter, short }) =>
      `<th role="columnheader" scope="col"><b>${letter}</b> <span class="matrix-short">${escapeHtml(short)}</span></th>`,
  );
  const label = escapeHtml(kind === 'matrix-sheet' ? t.matrix.key : t.matrix.viewOf);
  return (
    `<div class="table ${kind}" role="group" tabindex="0" aria-label="${label}">` +
    `<table role="table"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${escapeHtml(t.paper.task)}</th>${heads.join('')}</tr></thead>${bodies.join('')}</table></div>`
  );
}

/** What the source adds to its verdicts, in a row below them. */
function renderNotes(factors: readonly Factor[], { views }: Task): string {
  const notes = views.flatMap(({ note }, index) =>
    note === '' ? [] : [`<li><b>${factors[index]?.letter ?? ''}</b> ${note}</li>`],
  );
  if (notes.length === 0) return '';
  return `<tr class="matrix-notes" role="row"><td role="cell" colspan="${factors.length + 1}"><ul role="list">${notes.join('')}</ul></td></tr>`;
}

export const matrixSheet: WorksheetRule = (form, _question, t) => {
  const factors = readFactors(form);
  const tasks = readTasks(form);
  const row = (words: string, contents: readonly string[]): string => {
    const cells = contents.map(
      (content, index) => `<td role="cell" data-factor="${factors[index]?.letter ?? ''}">${content}</td>`,
    );
    return `<tr role="row"><th role="rowheader" scope="row">${words}</th>${cells.join('')}</tr>`;
  };
  const empty = tasks.map(({ words }) =>
    row(
      words,
      factors.map(() => space('box')),
    ),
  );
  const views = tasks.map((task) => {
    const verdicts = task.views.map(({ verdict }) => verdict);
    return `<tbody role="rowgroup">${row(task.words, verdicts)}${renderNotes(factors, task)}</tbody>`;
  });
  const key = `<div class="matrix-key"><p><b>${escapeHtml(t.matrix.key)}</b></p><dl>${insideOf(form, '.matrix-key dl')}</dl></div>`;
  return {
    how: t.paper.matrixHow,
    sheet:
      key + renderTable('matrix-sheet', factors, [`<tbody role="rowgroup">${empty.join('')}</tbody>`], t),
    solution: renderTable('matrix-solution', factors, views, t),
  };
};
