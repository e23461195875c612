/** Of the matrix: judged task by task, compared, and as a whole. */
import type { PlayableMatrix } from '../../model/outline.ts';
import type { Response } from '../../model/response.ts';
import { matrixStringsFor } from '../../strings/matrix-strings.ts';
import { enterAnswer } from './enter-answer.ts';
import { asSolvable, atRest, pressButton, tell, type ExampleState } from './example-state.ts';
import { rightAnswer } from '../../model/sample-answers.ts';

const t = matrixStringsFor(document.documentElement.lang);

function judgements(element: HTMLElement): Response & { kind: 'judgements' } {
  const data = element.querySelector('script[type="application/json"]')?.textContent ?? '';
  const answer = rightAnswer(JSON.parse(data) as PlayableMatrix);
  if (answer.kind !== 'judgements') throw new Error('A matrix takes judgements');
  return answer;
}

/** The first task only in part, the second whole. */
function half(element: HTMLElement): Response {
  const [first, second] = judgements(element).tasks;
  if (!first || !second) throw new Error('The matrix has too few tasks');
  return {
    kind: 'judgements',
    tasks: [[first[0], first[1].map((word, at) => (at < 3 ? word : ''))], second],
  };
}

async function showWhole(element: HTMLElement): Promise<void> {
  await tell(element, { restored: half(element) });
  await tell(element, { view: 'whole' });
}

async function searchFor(element: HTMLElement, words: string): Promise<void> {
  const field = element.shadowRoot?.querySelector<HTMLInputElement>('input[type="search"]');
  if (!field) throw new Error('The matrix has no field to search in');
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await asSolvable(element).updateComplete;
}

const matrixStates: readonly ExampleState[] = [
  atRest,
  { name: 'half judged', enter: (element) => enterAnswer(element, half(element)) },
  {
    name: 'compared',
    enter: async (element) => {
      enterAnswer(element, judgements(element));
      await asSolvable(element).updateComplete;
      pressButton(element, new RegExp(`^${t.seeView}$`));
    },
  },
  {
    name: 'restored',
    enter: (element) => tell(element, { restored: half(element) }),
  },
  { name: 'whole', enter: (element) => showWhole(element) },
  {
    name: 'whole, nothing found',
    enter: async (element) => {
      await showWhole(element);
      await searchFor(element, 'zzz');
    },
  },
  {
    name: 'solution',
    enter: async (element) => {
      await showWhole(element);
      asSolvable(element).showSolution();
    },
  },
];

/** From here on what a matrix shows differs from a small one by its size alone. */
const many = 20;

/** Every third task, each judged a little differently, so that the overview shows every case. */
function everyThird(element: HTMLElement): Response {
  const { tasks } = judgements(element);
  const judged = tasks.flatMap(([task, words], at) =>
    at % 3 === 0 ? [[task, [...words.slice(at % 8), ...words.slice(0, at % 8)]] as const] : [],
  );
  return { kind: 'judgements', tasks: judged };
}

const manyStates: readonly ExampleState[] = [
  atRest,
  {
    name: 'whole, some judged',
    enter: async (element) => {
      await tell(element, { restored: everyThird(element) });
      await tell(element, { view: 'whole' });
    },
  },
];

export const matrixStatesOf = ({ tasks }: PlayableMatrix): readonly ExampleState[] =>
  tasks.length < many ? matrixStates : manyStates;
