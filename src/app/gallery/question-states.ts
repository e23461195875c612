/** Every state that a question can be in; which of them there are depends on its type and on what its author gave. */
import type { PlayableQuestion } from '../../model/outline.ts';
import type { Response } from '../../model/response.ts';
import { questionStringsFor } from '../../strings/question-strings.ts';
import { enterAnswer } from './enter-answer.ts';
import { asSolvable, atRest, pressButton, tell, type ExampleState } from './example-state.ts';
import { matrixStatesOf } from './matrix-states.ts';
import { rightAnswer, wrongAnswer } from '../../model/sample-answers.ts';

const t = questionStringsFor(document.documentElement.lang);
const exactly = (words: string): RegExp => new RegExp(`^${words}$`);

function questionOf(element: Element): PlayableQuestion {
  const data = element.querySelector('script[type="application/json"]')?.textContent ?? '';
  return JSON.parse(data) as PlayableQuestion;
}

const check = (element: HTMLElement): void => pressButton(element, exactly(t.check));

function give(element: HTMLElement, answer: Response): void {
  enterAnswer(element, answer);
  check(element);
}

const answered = (name: string, answer: Response): ExampleState => ({
  name,
  enter: (element) => give(element, answer),
});

/** A card in hand, and the places that take it. */
const pickedUp: ExampleState = {
  name: 'picked up',
  enter: (element) => element.querySelector<HTMLElement>('.card .grip')?.click(),
};

const hintOpen: ExampleState = {
  name: 'hint',
  enter: (element) => pressButton(element, exactly(t.showHint)),
};

function restored(response: Response): ExampleState {
  return {
    name: 'restored',
    enter: (element) => tell(element, { tried: 1, restored: response }),
  };
}

/** What only questions have that can be answered wrong. */
const markedStates = (wrong: Response): readonly ExampleState[] => [
  {
    name: 'one try left',
    enter: async (element) => {
      await tell(element, { attempts: 2 });
      give(element, wrong);
    },
  },
  {
    name: 'out of tries',
    enter: async (element) => {
      await tell(element, { attempts: 1, solution: 'after-attempts' });
      give(element, wrong);
    },
  },
  { name: 'solution', enter: (element) => asSolvable(element).showSolution() },
];

/** Call it before the element is upgraded: placing moves what it looks for. */
export function questionStates(element: Element): readonly ExampleState[] {
  const question = questionOf(element);
  if (question.type === 'matrix') return matrixStatesOf(question);
  const right = rightAnswer(question);
  const wrong = wrongAnswer(question);
  const places = ['match', 'sort', 'order'].includes(question.type);
  return [
    atRest,
    { name: 'answered, not checked', enter: (shown) => enterAnswer(shown, wrong ?? right) },
    { name: 'nothing to check', enter: check },
    ...(places ? [pickedUp] : []),
    ...(element.querySelector('.hint') ? [hintOpen] : []),
    ...(wrong ? [answered('wrong', wrong)] : []),
    answered(wrong ? 'right' : 'noted', right),
    restored(wrong ?? right),
    ...(wrong ? markedStates(wrong) : []),
  ];
}
