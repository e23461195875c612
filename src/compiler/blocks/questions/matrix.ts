/**
 * The role-clarity matrix as worksheets: a task is a fieldset with a row of radios for each factor, and the source's
 * view of it lies folded below as a table, so that it reads without JavaScript and on paper.
 */
import { escapeHtml } from '../../../model/escape-html.ts';
import { renderText, type Asked, type QuestionBody } from './question-body.ts';

type AskedMatrix = Asked<'matrix'>;
type Task = AskedMatrix['authored']['tasks'][number];

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
const judgements = ['yes', 'maybe', 'no'] as const;

const factorName = (letter: string, asked: AskedMatrix): string =>
  `<b>${letter}</b> ${renderText(asked, ['factors', letter])}`;

function renderKey(asked: AskedMatrix): string {
  const { matrix } = asked.t;
  const lines = letters.map(
    (letter) =>
      `<div data-short="${escapeHtml(asked.authored.columns?.[letter] ?? letter)}"><dt>${letter}</dt>` +
      `<dd>${renderText(asked, ['factors', letter])}</dd></div>`,
  );
  return `<details class="matrix-key"><summary>${escapeHtml(matrix.key)}</summary><dl>${lines.join('')}</dl></details>`;
}

function renderJudging(letter: (typeof letters)[number], number: number, asked: AskedMatrix): string {
  const { groups, verdicts } = asked.t.matrix;
  const { groups: authored } = asked.authored;
  const own = authored?.[letter] === undefined ? undefined : renderText(asked, ['groups', letter]);
  const group = authored === undefined ? escapeHtml(groups[letter] ?? '') : (own ?? '');
  const radios = judgements.map(
    (judgement) =>
      `<label><input type="radio" name="q${asked.question.number}-${number}${letter}" value="${judgement}">` +
      `${escapeHtml(verdicts[judgement])}</label>`,
  );
  return (
    (group === '' ? '' : `<p class="matrix-group">${group}</p>`) +
    `<fieldset class="judge"><legend>${factorName(letter, asked)}</legend><div>${radios.join('')}</div></fieldset>`
  );
}

function renderView(task: Task, index: number, asked: AskedMatrix): string {
  const t = asked.t.matrix;
  const rows = letters.map((letter) => {
    const verdict = task.verdicts[letter];
    const odd = task.odd?.includes(letter) === true;
    const mark = odd ? `<b class="odd">${escapeHtml(t.odd)}</b> ` : '';
    const note =
      task.notes?.[letter] === undefined ? '' : mark + renderText(asked, ['tasks', index, 'notes', letter]);
    return (
      `<tr data-verdict="${verdict}"${odd ? ' data-odd' : ''}><th scope="row">${factorName(letter, asked)}</th>` +
      `<td class="view">${escapeHtml(t.verdicts[verdict])}</td><td class="view-note">${note}</td></tr>`
    );
  });
  const heads = [t.factor, t.view, t.why].map((head) => `<th scope="col">${escapeHtml(head)}</th>`);
  return (
    `<details class="matrix-view"><summary>${escapeHtml(t.viewOf)}</summary>` +
    `<table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></details>`
  );
}

function renderTask(task: Task, index: number, asked: AskedMatrix): string {
  const { item } = task.source;
  const number = asked.question.options[index]?.number ?? 0;
  const comesFirst = asked.tasks.length === 0 || asked.tasks.includes(item);
  return (
    `<fieldset class="matrix-task" data-task="${number}" data-item="${item}"${comesFirst ? ' data-asked' : ''}>` +
    `<legend><span class="matrix-item">${escapeHtml(asked.t.matrix.item(item))}</span> ` +
    `<span class="matrix-name">${renderText(asked, ['tasks', index, 'text'])}</span></legend>` +
    letters.map((letter) => renderJudging(letter, number, asked)).join('') +
    `${renderView(task, index, asked)}</fieldset>`
  );
}

/** Tasks that the chapter asks come first, as it names them; the others lie folded. */
export function renderMatrix(asked: AskedMatrix): QuestionBody {
  const { authored, tasks: first, t } = asked;
  const placeOf = ({ source }: Task): number => {
    const at = first.indexOf(source.item);
    return at < 0 ? first.length : at;
  };
  const shown = [...authored.tasks.entries()]
    .toSorted(([, one], [, other]) => placeOf(one) - placeOf(other))
    .map(([index, task]) => renderTask(task, index, asked));
  const rest = first.length === 0 ? [] : shown.splice(first.length);
  const folded = `<details class="matrix-rest"><summary>${escapeHtml(t.matrix.rest(rest.length))}</summary>${rest.join('')}</details>`;
  return {
    tag: 'matrix-question',
    how: t.matrix.how,
    html: renderKey(asked) + shown.join('') + (rest.length === 0 ? '' : folded),
  };
}
