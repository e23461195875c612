/**
 * The role-clarity matrix as worksheets: a task is a fieldset with a row of radios for each factor, and the source's
 * view of it lies folded below as a table, so that it reads without JavaScript and on paper.
 */
import { escapeHtml } from '../../../model/escape-html.ts';
import type { Question } from '../../../model/course.ts';
import type { AuthoredQuestion } from '../../../model/quiz.ts';
import type { MatrixPageStrings } from '../../../strings/page-matrix.ts';
import type { Path } from '../../source/schema-problems.ts';

type AuthoredMatrix = Extract<AuthoredQuestion, { type: 'matrix' }>;
type Task = AuthoredMatrix['tasks'][number];

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
const judgements = ['yes', 'maybe', 'no'] as const;

export interface MatrixPage {
  readonly authored: AuthoredMatrix;
  readonly question: Question;
  /** Inline Markdown at a path of the question, as HTML. */
  readonly text: (path: Path) => string;
  readonly t: MatrixPageStrings;
  /** Items of the source that the chapter asks first; all of them where it names none. */
  readonly asked: readonly string[];
}

const factorName = (letter: string, { text }: MatrixPage): string =>
  `<b>${letter}</b> ${text(['factors', letter])}`;

function renderKey(page: MatrixPage): string {
  const { authored, text, t } = page;
  const lines = letters.map((letter) => {
    const short = authored.columns === undefined ? letter : text(['columns', letter]);
    return (
      `<div data-short="${escapeHtml(short)}"><dt>${letter}</dt>` +
      `<dd>${text(['factors', letter])}</dd></div>`
    );
  });
  return `<details class="matrix-key"><summary>${escapeHtml(t.key)}</summary><dl>${lines.join('')}</dl></details>`;
}

function renderJudging(letter: (typeof letters)[number], number: number, page: MatrixPage): string {
  const { question, t } = page;
  const group = t.groups[letter];
  const radios = judgements.map(
    (judgement) =>
      `<label><input type="radio" name="q${question.number}-${number}${letter}" value="${judgement}">` +
      `${escapeHtml(t.verdicts[judgement])}</label>`,
  );
  return (
    (group === undefined ? '' : `<p class="matrix-group">${escapeHtml(group)}</p>`) +
    `<fieldset class="judge"><legend>${factorName(letter, page)}</legend><div>${radios.join('')}</div></fieldset>`
  );
}

function renderView(task: Task, index: number, page: MatrixPage): string {
  const { text, t } = page;
  const rows = letters.map((letter) => {
    const verdict = task.verdicts[letter];
    const odd = task.odd?.includes(letter) === true;
    const mark = odd ? `<b class="odd">${escapeHtml(t.odd)}</b> ` : '';
    const note = task.notes?.[letter] === undefined ? '' : mark + text(['tasks', index, 'notes', letter]);
    return (
      `<tr data-verdict="${verdict}"${odd ? ' data-odd' : ''}><th scope="row">${factorName(letter, page)}</th>` +
      `<td class="view">${escapeHtml(t.verdicts[verdict])}</td><td class="view-note">${note}</td></tr>`
    );
  });
  const heads = [t.factor, t.view, t.why].map((head) => `<th scope="col">${escapeHtml(head)}</th>`);
  return (
    `<details class="matrix-view"><summary>${escapeHtml(t.viewOf)}</summary>` +
    `<table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></details>`
  );
}

function renderTask(task: Task, index: number, page: MatrixPage): string {
  const { question, text, t, asked } = page;
  const { item } = task.source;
  const number = question.options[index]?.number ?? 0;
  const isAsked = asked.length === 0 || asked.includes(item);
  return (
    `<fieldset class="matrix-task" data-task="${number}" data-item="${item}"${isAsked ? ' data-asked' : ''}>` +
    `<legend><span class="matrix-item">${escapeHtml(t.item(item))}</span> ` +
    `<span class="matrix-name">${text(['tasks', index, 'text'])}</span></legend>` +
    letters.map((letter) => renderJudging(letter, number, page)).join('') +
    `${renderView(task, index, page)}</fieldset>`
  );
}

/** What stands in the element's form. Tasks that are asked come first, as the chapter names them. */
export function renderMatrix(page: MatrixPage): string {
  const { authored, text, t, asked } = page;
  const placeOf = ({ source }: Task): number => {
    const at = asked.indexOf(source.item);
    return at < 0 ? asked.length : at;
  };
  const tasks = [...authored.tasks.entries()].toSorted(([, a], [, b]) => placeOf(a) - placeOf(b));
  const shown = tasks.map(([index, task]) => renderTask(task, index, page));
  const first = shown.slice(0, asked.length || shown.length);
  const rest = shown.slice(first.length);
  return (
    `<p class="question-prompt">${text(['prompt'])}</p><p class="question-how">${escapeHtml(t.how)}</p>` +
    `${renderKey(page)}${first.join('')}` +
    (rest.length === 0
      ? ''
      : `<details class="matrix-rest"><summary>${escapeHtml(t.rest(rest.length))}</summary>${rest.join('')}</details>`)
  );
}
