/**
 * Learners who answer without reading: the first option, the longest, everything, or by chance. None of them may pass.
 * A question counts where it is all right, as the player grades it.
 */
import { describe, expect, test } from 'vitest';
import type { Course, Question } from '../../../src/model/course.ts';
import { grade } from '../../../src/model/grading.ts';
import { playableOf } from '../../../src/model/playable-question.ts';
import type { Response } from '../../../src/model/response.ts';
import { shuffle } from '../../../src/model/shuffle.ts';
import { compileReal } from './real-course.ts';

interface Choosable {
  readonly number: number;
  readonly text: string;
}

interface Guesser {
  /** Where one only can be taken. */
  readonly one: (from: readonly Choosable[], seed: string) => Choosable | undefined;
  /** Where several can be taken. */
  readonly several: (from: readonly Choosable[], seed: string) => readonly Choosable[];
}

const findLongest = (from: readonly Choosable[]): Choosable | undefined =>
  from.toSorted((one, other) => other.text.length - one.text.length)[0];

const first: Guesser = { one: ([option]) => option, several: (from) => from.slice(0, 1) };
const longest: Guesser = { one: findLongest, several: (from) => [findLongest(from) ?? []].flat() };
const everything: Guesser = { one: ([option]) => option, several: (from) => from };

/** Any one; of several, each or not, but at least one. */
function byChance(salt: string): Guesser {
  const one = (from: readonly Choosable[], seed: string) => shuffle(from, `${salt} ${seed}`)[0];
  return {
    one,
    several: (from, seed) => {
      const some = from.filter(({ number }) => shuffle([0, 1], `${salt} ${seed} ${number}`)[0] === 1);
      return some.length > 0 ? some : from.slice(0, 1);
    },
  };
}

const numbersOf = (from: readonly Choosable[]): number[] => from.map(({ number }) => number);

/** A player shows things to put in order shuffled; who does not read leaves them so. */
function answer(guesser: Guesser, { id, type, options, targets = [] }: Question): Response {
  switch (type) {
    case 'multiple':
      return { kind: 'choice', chosen: numbersOf(guesser.several(options, id)) };
    case 'match':
    case 'sort':
      return {
        kind: 'pairs',
        pairs: options.map(({ number }) => [number, guesser.one(targets, `${id} ${number}`)?.number ?? 0]),
      };
    case 'order':
      return { kind: 'order', sequence: numbersOf(shuffle(options, id)) };
    case 'fill-in':
      return { kind: 'text', text: 'support' };
    default:
      return { kind: 'choice', chosen: numbersOf([guesser.one(options, id) ?? []].flat()) };
  }
}

/** What somebody who knows answers: shows that the score is measured at all. */
function answerRightly({ type, options, accepted = [] }: Question): Response {
  if (type === 'match' || type === 'sort')
    return { kind: 'pairs', pairs: options.map(({ number, target = 0 }) => [number, target]) };
  if (type === 'order') return { kind: 'order', sequence: numbersOf(options) };
  if (type === 'fill-in') return { kind: 'text', text: accepted[0] ?? '' };
  const right = options.filter((option) => option.right);
  return { kind: 'choice', chosen: numbersOf(type === 'multiple' ? right : right.slice(0, 1)) };
}

/** Rounded down, as the score is. */
function scoreOf(course: Course, respond: (question: Question) => Response): number {
  const scored = course.parts
    .flatMap(({ chapters }) => chapters.flatMap(({ questions }) => questions))
    .filter((question) => question.scored);
  const right = scored.filter((question) => grade(playableOf(question), respond(question)).right);
  return Math.floor((100 * right.length) / scored.length);
}

const chances = ['ash', 'birch', 'cedar', 'elm', 'fir'].map((seed) => [`by chance (${seed})`, byChance(seed)] as const);
const guessers = [
  ['the first', first],
  ['the longest', longest],
  ['everything', everything],
  ...chances,
] as const;

describe.each(['complete', 'essentials'])('in the edition “%s”', (edition) => {
  const course = compileReal(edition);

  test('a learner who knows has 100', () => {
    expect(scoreOf(course, answerRightly)).toBe(100);
  });

  test.each(guessers)('a learner who takes %s does not pass', (_name, guesser) => {
    expect(scoreOf(course, (question) => answer(guesser, question))).toBeLessThan(course.passMark);
  });
});
