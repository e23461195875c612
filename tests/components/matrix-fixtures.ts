/** A matrix of four tasks as the compiler writes it. */
import { renderMatrix } from '../../src/compiler/blocks/questions/matrix.ts';
import { makeQuestion } from '../fixtures/course.ts';
import { playableOf } from '../../src/model/playable-question.ts';
import type { Judgement, Response } from '../../src/model/response.ts';
import { excerptOf } from '../../src/compiler/source/excerpt.ts';
import type { Asked } from '../../src/compiler/blocks/questions/question-body.ts';
import { enPage } from '../../src/strings/en-page.ts';
import type { MatrixQuestion } from '../../src/components/questions/matrix-question.ts';
import { get } from './page.ts';

type AuthoredMatrix = Asked<'matrix'>['authored'];

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
const words = { y: 'yes', n: 'no', m: 'maybe', o: 'open' } as const;

/** `yynm…` as one value for each of a to h. */
export const spread = (signs: string): Judgement[] =>
  [...signs].map((sign) => (sign === '-' ? '' : (words[sign as 'y' | 'n' | 'm'] as Judgement)));

function task(
  item: string,
  text: string,
  signs: string,
  notes: Record<string, string> = {},
  odd?: 'd',
): AuthoredMatrix['tasks'][number] {
  const verdicts = Object.fromEntries(letters.map((letter, at) => [letter, words[signs[at] as 'y']]));
  const id = `task-${item}`;
  return { id, text, source: { item }, verdicts, notes, ...(odd && { odd: [odd] }) } as ReturnType<
    typeof task
  >;
}

const each = (text: string) =>
  Object.fromEntries(letters.map((letter) => [letter, `${text} ${letter}`])) as Record<
    (typeof letters)[number],
    string
  >;

/** The second differs from what the tests say of it at c; the third leaves d open. */
const authored: AuthoredMatrix = {
  id: 'whose-task',
  type: 'matrix',
  prompt: 'Whose task is it?',
  source: { document: 'guide' },
  factors: each('Is it so by factor'),
  columns: each('Short'),
  tasks: [
    task('ex1', 'Reading a story together', 'yymnnnny'),
    task('1', 'Watering the plants', 'nnynnnnm', { c: 'Plants like, "water".', h: 'Likely.' }),
    task('2', 'Counting the chairs', 'nnnonyyn', { d: 'The source asks itself.' }, 'd'),
    task('10', 'Crème for the café', 'yyynnnny'),
  ],
};

/** Numbers follow no order: they come from the lock. */
const numbers = [7, 3, 9, 4];

const question = makeQuestion({
  number: 5,
  id: authored.id,
  type: 'matrix',
  options: authored.tasks.map(({ id, text }, at) => ({ id, text, number: numbers[at] ?? 0, right: false })),
});

const lookUp = (value: unknown, path: readonly (string | number)[]): string =>
  path.length === 0
    ? String(value)
    : lookUp((value as Record<string | number, unknown>)[path[0] ?? ''], path.slice(1));

export function matrixWith(...tasks: string[]): string {
  const body = renderMatrix({
    ...{ authored, question, tasks, t: enPage },
    source: (path) => excerptOf('quiz.json', lookUp(authored, path)),
    render: ({ text }) => text,
  });
  return (
    `<section class="quiz" aria-label="Role clarity"><matrix-question number="5">` +
    `<script type="application/json">${JSON.stringify(playableOf(question))}</script>` +
    '<form class="question" novalidate><fieldset><legend><span class="question-count">Question 1 of 1</span>' +
    `<span class="question-prompt">${authored.prompt}</span></legend><p class="question-how">${body.how}</p>` +
    `${body.html}</fieldset></form></matrix-question></section>`
  );
}

export const matrix = (): MatrixQuestion => get('matrix-question');

/** What was judged of the first task in part, of the second against the source at c, of the third all with it. */
export const judged: Response = {
  kind: 'judgements',
  tasks: [
    [3, spread('nnnnnnnm')],
    [7, spread('yy------')],
    [9, spread('nnnynyyn')],
  ],
};

export const shownTask = (): HTMLElement => get('.matrix-task:not([hidden])');

export function radio(letter: string, value: string): HTMLInputElement {
  const found = shownTask().querySelector(`input[name$="${letter}"][value="${value}"]`);
  if (!(found instanceof HTMLInputElement)) throw new Error(`No radio ${value} for ${letter}`);
  return found;
}

/** Clicks one radio for each of a to h; `-` leaves one out. */
export function judge(signs: string): void {
  for (const [at, value] of spread(signs).entries())
    if (value !== '') radio(letters[at] ?? '', value).click();
}
