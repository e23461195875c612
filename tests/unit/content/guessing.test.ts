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

/** Which of several a learner takes; `all` where they take whatever can be taken. */
interface Guesser {
  readonly pick: (from: readonly Choosable[], seed: string) => readonly number[];
}

const longestFirst = (from: readonly Choosable[]): Choosable[] =>
  from.toSorted((one, other) => other.text.length - one.text.length);

const numbersOf = (from: readonly Choosable[]): number[] => from.map(({ number }) => number);

const first: Guesser = { pick: (from) => numbersOf(from.slice(0, 1)) };
const longest: Guesser = { pick: (from) => numbersOf(longestFirst(from).slice(0, 1)) };
const everything: Guesser = { pick: numbersOf };

/** Each option or not, as chance has it, but at least one. */
function byChance(salt: string): Guesser {
  return {
    pick: (from, seed) => {
      const some = from.filter(({ number }) => shuffle([0, 1], `${salt} ${seed} ${number}`)[0] === 1);
      return numbersOf(shuffle(some.length > 0 ? some : from.slice(0, 1), `${salt} ${seed}`));
    },
  };
}

/** What is taken where one only can be. */
function pickOne({ pick }: Guesser, from: readonly Choosable[], seed: string): number {
  return pick(from, seed)[0] ?? from[0]?.number ?? 0;
}

/** A player shows things to put in order shuffled; who does not read leaves them so. */
function answer(guesser: Guesser, { id, type, options, targets = [] }: Question): Response {
  switch (type) {
    case 'multiple':
      return { kind: 'choice', chosen: guesser.pick(options, id) };
    case 'match':
    case 'sort':
      return {
        kind: 'pairs',
        pairs: options.map(({ number }) => [number, pickOne(guesser, targets, `${id} ${number}`)]),
      };
    case 'order':
      return { kind: 'order', sequence: numbersOf(shuffle(options, id)) };
    case 'fill-in':
      return { kind: 'text', text: 'support' };
    default:
      return { kind: 'choice', chosen: [pickOne(guesser, shuffleFor(guesser, options, id), id)] };
  }
}

/** By chance means any option, not those that a coin left in the order in which they are written. */
function shuffleFor(guesser: Guesser, options: readonly Choosable[], seed: string): readonly Choosable[] {
  return [first, longest, everything].includes(guesser)
    ? options
    : shuffle(options, `${guesser.pick(options, seed).join()} ${seed}`);
}

/** Rounded down, as the score is. */
function scoreOf(guesser: Guesser, course: Course): number {
  const scored = course.parts
    .flatMap(({ chapters }) => chapters.flatMap(({ questions }) => questions))
    .filter((question) => question.scored);
  const right = scored.filter((question) => grade(playableOf(question), answer(guesser, question)).right);
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

  test.each(guessers)('a learner who takes %s does not pass', (_name, guesser) => {
    const score = scoreOf(guesser, course);
    expect(score).toBeLessThan(course.passMark);
    if (process.env['ALONGSIDE_TRACE'] !== undefined) console.log(edition, _name, score);
  });
});
