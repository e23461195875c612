import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash24 } from '../../../src/model/hash.ts';
import type { Answer, ChapterState, Completion, Progress } from '../../../src/model/progress.ts';
import { emptyProgress } from '../../../src/model/progress-reducer.ts';
import { decodeState, encodeState } from '../../../src/model/saved-state.ts';
import { largestCounter, scorm12Limits, worstCaseLength } from '../../../src/model/limits.ts';
import type { SizedQuestion } from '../../../src/model/longest-response.ts';
import { questionTypes } from '../../../src/model/question-type.ts';
import { choice } from './sample-outline.ts';
import { anyResponse, lockNumber, responseWithin, sizedQuestion } from './sample-responses.ts';
import { alphabet, sealState } from './seal-state.ts';

const letters = Array.from(alphabet);

const chapterState = fc.constantFrom<ChapterState>('visited', 'read', 'complete');
const answer: fc.Arbitrary<Answer> = fc.record(
  {
    fingerprint: fc.integer({ min: 0, max: 0xffff }),
    index: fc.nat({ max: 400 }),
    tries: fc.integer({ min: 1, max: 255 }),
    response: anyResponse,
    right: fc.boolean(),
    everRight: fc.boolean(),
    told: fc.constant(true as const),
  },
  { requiredKeys: ['fingerprint', 'index', 'tries', 'response', 'right', 'everRight'] },
);
const completion: fc.Arbitrary<Completion> = fc.record({
  day: fc.nat({ max: 65_535 }),
  hash: fc.string({ unit: fc.constantFrom(...Array.from('0123456789abcdef')), minLength: 12, maxLength: 12 }),
  version: fc
    .tuple(fc.nat({ max: 9999 }), fc.nat({ max: 9999 }), fc.nat({ max: 9999 }))
    .map((numbers) => numbers.join('.')),
});
const unfinished = fc.record({
  at: fc.oneof(fc.constant(0), lockNumber),
  chapters: fc
    .array(fc.tuple(lockNumber, chapterState), { maxLength: 30 })
    .map((entries) => new Map(entries)),
  answers: fc.array(fc.tuple(lockNumber, answer), { maxLength: 12 }).map((entries) => new Map(entries)),
  known: fc.record({ chapter: lockNumber, question: fc.nat({ max: 100_000 }) }),
});
const progress: fc.Arbitrary<Progress> = fc.oneof(
  unfinished,
  fc.tuple(unfinished, completion).map(([begun, finished]) => ({ ...begun, completion: finished })),
);
const saved = fc.record({ learnerId: fc.string(), counter: fc.nat({ max: largestCounter }), progress });

const sample = encodeState({
  learnerId: 'ann',
  counter: 17,
  progress: {
    at: 5,
    chapters: new Map([1, 2, 3, 4, 5, 6, 7, 8].map((number): [number, ChapterState] => [number, 'complete'])),
    answers: new Map(
      [1, 2, 3, 4].map((number, index): [number, Answer] => {
        const fingerprint = (number * 40_503) & 0xffff;
        return [
          number,
          { fingerprint, index, tries: 2, response: choice(number), right: true, everRight: true },
        ];
      }),
    ),
    known: { chapter: 8, question: 4 },
  },
});

describe('encodeState and decodeState', () => {
  it('give back what was saved', () => {
    fc.assert(
      fc.property(saved, (state) => {
        const decoded = decodeState(encodeState(state), state.learnerId);
        expect(decoded).toEqual({ ok: true, counter: state.counter, progress: state.progress });
      }),
    );
  });

  it('use nothing but the base64url alphabet', () => {
    fc.assert(
      fc.property(saved, (state) => {
        expect(Array.from(encodeState(state)).every((character) => letters.includes(character))).toBe(true);
      }),
    );
  });

  it('take at most 60 characters for eight chapters and four answers', () => {
    expect(sample.length).toBeLessThanOrEqual(60);
    expect(sample.charAt(0)).toBe('1');
  });

  it('take 18 characters more once the course is completed', () => {
    const begun = encodeState({ learnerId: 'ann', counter: 1, progress: emptyProgress });
    const finished = { day: 2517, hash: '7f3a9c21aa01', version: '1.0.0' };
    const ended = { ...emptyProgress, completion: finished };
    const text = encodeState({ learnerId: 'ann', counter: 1, progress: ended });
    expect(text.length - begun.length).toBeLessThanOrEqual(18);
    for (let length = 1; length < text.length; length++)
      expect(decodeState(text.slice(0, length), 'ann')).toEqual({ ok: false, reason: 'damaged' });
  });

  it('report every truncation', () => {
    for (let length = 1; length < sample.length; length++) {
      expect(decodeState(sample.slice(0, length), 'ann')).toEqual({ ok: false, reason: 'damaged' });
    }
  });

  it('report every change of a single character', () => {
    for (let at = 0; at < sample.length; at++) {
      for (const character of `${alphabet} <é`) {
        if (character === sample.charAt(at)) continue;
        const changed = sample.slice(0, at) + character + sample.slice(at + 1);
        expect(decodeState(changed, 'ann')).toEqual({ ok: false, reason: 'damaged' });
      }
    }
  });

  it('survive any text at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...letters) })), (text) => {
        const decoded = decodeState(text, 'ann');
        expect(decoded).toEqual({ ok: false, reason: text === '' ? 'empty' : 'damaged' });
      }),
    );
  });

  it('survive any body behind a sound checksum', () => {
    const body = fc.string({ unit: fc.constantFrom(...letters), maxLength: 60 });
    fc.assert(
      fc.property(body, (text) => {
        const decoded = decodeState(sealState(`1${text}`), 'ann');
        expect(decoded.ok || ['damaged', 'foreign'].includes(decoded.reason)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('report a trailing character that belongs to nothing', () => {
    expect(decodeState(sealState(`${sample.slice(0, -4)}A`), 'ann')).toEqual({
      ok: false,
      reason: 'damaged',
    });
  });

  it("report another learner's state as foreign", () => {
    expect(decodeState(sample, 'bob')).toEqual({ ok: false, reason: 'foreign' });
    expect(decodeState(sample, '')).toEqual({ ok: false, reason: 'foreign' });
  });

  it('do not spell the learner', () => {
    expect(encodeState({ learnerId: 'ann', counter: 0, progress: emptyProgress })).not.toContain('ann');
  });
});

describe('hash24', () => {
  it('is the published CRC-24, two bytes a code unit', () => {
    const bytes = Array.from('123456789').map((character) => character.charCodeAt(0));
    expect(crc24(bytes)).toBe(0x21cf02);
    expect(hash24('\u1234\u00ff')).toBe(crc24([0x12, 0x34, 0x00, 0xff]));
    expect(hash24('ann')).toBe(crc24([0, 97, 0, 110, 0, 110]));
  });

  it('fits 24 bits and tells texts apart that differ in one character', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.nat(),
        fc.integer({ min: 1, max: 0xffff }),
        (text, nat, flip) => {
          const at = nat % text.length;
          const other =
            text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ flip) + text.slice(at + 1);
          expect(hash24(text)).toBeLessThan(2 ** 24);
          expect(hash24(other)).not.toBe(hash24(text));
        },
      ),
    );
  });
});

describe('worstCaseLength', () => {
  const numbers = fc.uniqueArray(lockNumber, { minLength: 1, maxLength: 12 });

  it('is reached by no progress within the course', () => {
    const given = fc.tuple(sizedQuestion, answer, fc.infiniteStream(fc.nat()));
    fc.assert(
      fc.property(
        numbers,
        fc.uniqueArray(fc.tuple(lockNumber, given), { maxLength: 12, selector: ([number]) => number }),
        saved,
        (chapters, questions, state) => {
          const within: Progress = {
            at: chapters.at(-1) ?? 0,
            chapters: new Map(chapters.map((number): [number, ChapterState] => [number, 'visited'])),
            answers: new Map(
              questions.map(([number, [question, base, dice]], index): [number, Answer] => {
                const response = responseWithin(question, () => Number(dice.next().value));
                return [number, { ...base, index, response }];
              }),
            ),
            ...(state.progress.completion && { completion: state.progress.completion }),
            known: {
              chapter: Math.max(...chapters),
              question: Math.max(0, ...questions.map(([number]) => number)),
            },
          };
          const asked = questions.map(([number, [question]]) => ({ ...question, number }));
          const text = encodeState({ ...state, progress: within });
          expect(text.length).toBeLessThanOrEqual(worstCaseLength(makeSized(chapters, asked)));
        },
      ),
    );
  });

  it('counts the choice that is longest, not the one with most options', () => {
    const lengthOf = (chosen: readonly number[]): number => {
      const given: Answer = {
        fingerprint: 0xffff,
        index: 0,
        tries: 255,
        response: choice(...chosen),
        right: true,
        everRight: true,
      };
      const chapters = new Map<number, ChapterState>([[1, 'complete']]);
      const known = { chapter: 1, question: 1 };
      const finished = { day: 2000, hash: '0123456789ab', version: '1.0.0' };
      const progress = { at: 1, chapters, answers: new Map([[1, given]]), known, completion: finished };
      return encodeState({ learnerId: '', counter: largestCounter, progress }).length;
    };
    const options = Array.from({ length: 9 }, (_, at) => at + 1);
    const choices = Array.from({ length: 2 ** 9 }, (_, set) =>
      options.filter((option) => set & (2 ** (option - 1))),
    );
    expect(worstCaseLength(makeSized([1], makeChoices([1], options)))).toBe(
      Math.max(...choices.map(lengthOf)),
    );
  });

  it('leaves room for a course of fifty chapters and two hundred questions with six options each', () => {
    const chapters = Array.from({ length: 50 }, (_, at) => at + 1);
    const questions = Array.from({ length: 200 }, (_, at) => at + 1);
    const length = worstCaseLength(makeSized(chapters, makeChoices(questions, [1, 2, 3, 4, 5, 6])));
    expect(length).toBeLessThan(scorm12Limits.savedState);
  });

  it('leaves room for the matrix of 56 tasks and the other types in number', () => {
    const tasks = Array.from({ length: 56 }, (_, at) => ({ number: at + 1 }));
    const options = [1, 2, 3, 4, 5, 6].map((number) => ({ number }));
    const asked = questionTypes.flatMap((type, place) =>
      Array.from({ length: type === 'matrix' ? 1 : type === 'fill-in' ? 5 : 20 }, (_, at) => ({
        number: place * 20 + at + 1,
        type,
        options: type === 'matrix' ? tasks : options,
        targets: options,
      })),
    );
    const chapters = Array.from({ length: 50 }, (_, at) => at + 1);
    expect(worstCaseLength(makeSized(chapters, asked))).toBeLessThan(scorm12Limits.savedState);
  });

  type Sized = SizedQuestion & { readonly number: number };

  function makeSized(
    chapters: readonly number[],
    questions: readonly Sized[],
  ): Parameters<typeof worstCaseLength>[0] {
    return {
      parts: [{ chapters: chapters.map((number, at) => ({ number, questions: at === 0 ? questions : [] })) }],
    };
  }

  function makeChoices(questions: readonly number[], options: readonly number[]): Sized[] {
    return questions.map((number) => ({
      number,
      type: 'multiple',
      options: options.map((option) => ({ number: option })),
    }));
  }
});

/** Byte by byte, as RFC 9580 prints it. */
function crc24(bytes: readonly number[]): number {
  return bytes.reduce((before, byte) => {
    let crc = before ^ (byte << 16);
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x800000 ? (crc << 1) ^ 0x1864cfb : crc << 1;
    return crc;
  }, 0xb704ce);
}
