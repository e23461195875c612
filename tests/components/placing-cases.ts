/** The questions of the gallery that are answered by placing cards. */
import '../../src/components/questions/match-question.ts';
import '../../src/components/questions/order-question.ts';
import '../../src/components/questions/sort-question.ts';
import type { Response } from '../../src/model/response.ts';
import { get } from './page.ts';
import type { Attempt, QuestionCase } from './question-cases.ts';

function choose(list: string, value: number): void {
  const found = get('select', get(list));
  found.value = String(value);
  found.dispatchEvent(new Event('change', { bubbles: true }));
}

function pair(score: number, holder: string, pairs: readonly [number, number][]): Attempt {
  const enter = (): void => {
    for (const [source, target] of pairs) choose(`${holder}[data-number="${source}"]`, target);
  };
  const response: Response = { kind: 'pairs', pairs };
  return { response, score, enter };
}

function arrange(score: number, ...sequence: number[]): Attempt {
  const enter = (): void =>
    sequence.forEach((item, index) => choose(`.card[data-number="${item}"]`, index + 1));
  return { response: { kind: 'order', sequence }, score, enter };
}

const times = (count: number, key: string): string[] => Array.from({ length: count }, () => key);
const tabs = (count: number): string[] => times(count, 'Tab');
const down = (count: number): string[] => times(count, 'ArrowDown');
const back = (count: number): string[] => times(count, 'Shift+Tab');

export const placingCases: readonly QuestionCase[] = [
  {
    id: 'ladder-rungs',
    maximum: 5,
    right: pair(5, '.drop-place', [
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
      [5, 5],
    ]),
    wrong: pair(3, '.drop-place', [
      [1, 1],
      [2, 3],
      [3, 2],
      [4, 4],
      [5, 5],
    ]),
    // The lists offer 1, 4, 5, 2, 3, and pass over what lies elsewhere.
    keys: [
      ...tabs(1),
      ...down(1),
      ...tabs(3),
      ...down(3),
      ...tabs(3),
      ...down(3),
      ...tabs(3),
      ...down(1),
      ...tabs(3),
      ...down(1),
      ...tabs(3),
      'Enter',
    ],
  },
  {
    id: 'what-helps',
    maximum: 5,
    right: pair(5, '.card', [
      [1, 6],
      [2, 7],
      [3, 8],
      [4, 6],
      [5, 7],
    ]),
    wrong: pair(3, '.card', [
      [1, 6],
      [2, 7],
      [3, 6],
      [4, 6],
      [5, 8],
    ]),
    // A card that was sorted stands among the groups, before those that wait.
    keys: [
      ...tabs(2),
      ...down(1),
      ...tabs(3),
      ...down(2),
      ...tabs(3),
      ...down(3),
      ...tabs(3),
      ...down(1),
      ...tabs(9),
      ...down(2),
      ...tabs(5),
      'Enter',
    ],
  },
  {
    id: 'more-say',
    maximum: 4,
    right: arrange(4, 1, 2, 3, 4, 5),
    wrong: arrange(3, 2, 3, 4, 5, 1),
    // They stand as 4, 2, 5, 1, 3.
    keys: [...tabs(2), '4', ...back(4), '5', ...back(2), '3', ...back(2), '1', ...tabs(9), 'Enter'],
  },
];
