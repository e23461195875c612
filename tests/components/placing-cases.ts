/** The questions of the gallery that are answered by placing cards. */
import '../../src/components/questions/match-question.ts';
import '../../src/components/questions/order-question.ts';
import '../../src/components/questions/sort-question.ts';
import { attempt, type Attempt } from './attempt.ts';
import type { QuestionCase } from './question-cases.ts';

const pair = (score: number, pairs: readonly [number, number][]): Attempt =>
  attempt(score, { kind: 'pairs', pairs });

const arrange = (score: number, ...sequence: number[]): Attempt =>
  attempt(score, { kind: 'order', sequence });

const times = (count: number, key: string): string[] => Array.from({ length: count }, () => key);
const tabs = (count: number): string[] => times(count, 'Tab');
const down = (count: number): string[] => times(count, 'ArrowDown');
const back = (count: number): string[] => times(count, 'Shift+Tab');

export const placingCases: readonly QuestionCase[] = [
  {
    id: 'ladder-rungs',
    maximum: 5,
    right: pair(5, [
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
      [5, 5],
    ]),
    wrong: pair(3, [
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
    right: pair(5, [
      [1, 6],
      [2, 7],
      [3, 8],
      [4, 6],
      [5, 7],
    ]),
    wrong: pair(3, [
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
