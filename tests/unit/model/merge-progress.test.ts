import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeProgress, type Copy, type Kept } from '../../../src/model/merge-progress.ts';
import { emptyProgress } from '../../../src/model/progress-reducer.ts';
import type { Answer, ChapterState, Progress } from '../../../src/model/progress.ts';

const states: readonly ChapterState[] = ['visited', 'read', 'complete'];

function anyAnswer(): fc.Arbitrary<Omit<Answer, 'index'>> {
  return fc.record({
    fingerprint: fc.integer({ min: 1, max: 3 }),
    tries: fc.integer({ min: 1, max: 3 }),
    response: fc.record({
      kind: fc.constant('choice' as const),
      chosen: fc.uniqueArray(fc.integer({ min: 1, max: 4 })),
    }),
    right: fc.boolean(),
    everRight: fc.boolean(),
  });
}

/** Indexes in the order of the entries, as the reducer gives them. */
function anyProgress(): fc.Arbitrary<Progress> {
  const numbers = fc.integer({ min: 1, max: 8 });
  const entries = fc.uniqueArray(fc.tuple(numbers, anyAnswer()), { selector: ([number]) => number });
  const chapters = fc.uniqueArray(fc.tuple(numbers, fc.constantFrom(...states)), {
    selector: ([number]) => number,
  });
  return fc.record({
    at: fc.integer({ min: 0, max: 8 }),
    chapters: chapters.map((list) => new Map(list)),
    known: fc.record({ chapter: numbers, question: numbers }),
    answers: entries.map(
      (list) => new Map(list.map(([number, answer], index) => [number, { ...answer, index }])),
    ),
  });
}

const counter = fc.integer({ min: 0, max: 9 });
const anyCopy: fc.Arbitrary<Copy> = fc.record({ counter, progress: anyProgress() });
const anyKept: fc.Arbitrary<Kept> = fc.record({ counter, base: counter, progress: anyProgress() });
const bare = (answer: Answer | undefined): object => ({ ...answer, index: 0, everRight: false });

describe('mergeProgress', () => {
  it('keeps the earlier completion, whichever side counts', () => {
    const completedOn = (day: number): Progress => ({
      ...emptyProgress,
      completion: { day, hash: '0123456789ab', version: '1.0.0' },
    });
    const merge = (lms: Progress, kept: Progress, base: number): number | undefined =>
      mergeProgress({ counter: 3, progress: lms }, { counter: 4, base, progress: kept }).progress.completion
        ?.day;
    for (const base of [1, 3]) {
      expect(merge(completedOn(10), completedOn(12), base)).toBe(10);
      expect(merge(completedOn(12), completedOn(10), base)).toBe(10);
      expect(merge(emptyProgress, completedOn(10), base)).toBe(10);
      expect(merge(completedOn(10), emptyProgress, base)).toBe(10);
      expect(merge(emptyProgress, emptyProgress, base)).toBeUndefined();
    }
  });

  it('loses no answer: each is counted or set aside', () => {
    fc.assert(
      fc.property(anyCopy, anyKept, (lms, kept) => {
        const { progress, setAside } = mergeProgress(lms, kept);
        for (const copy of [lms, kept])
          for (const [number, answer] of copy.progress.answers) {
            const found = [progress.answers.get(number), setAside.get(number)].map(bare);
            expect(found).toContainEqual(bare(answer));
          }
      }),
    );
  });

  it('invents none, and counts the answer of the side that has it to say', () => {
    fc.assert(
      fc.property(anyCopy, anyKept, (lms, kept) => {
        const first = lms.counter <= kept.base ? kept.progress : lms.progress;
        const second = first === kept.progress ? lms.progress : kept.progress;
        for (const [number, answer] of mergeProgress(lms, kept).progress.answers)
          expect(bare(answer)).toEqual(bare(first.answers.get(number) ?? second.answers.get(number)));
      }),
    );
  });

  it('withdraws no chapter and no right try', () => {
    fc.assert(
      fc.property(anyCopy, anyKept, (lms, kept) => {
        const { progress } = mergeProgress(lms, kept);
        for (const copy of [lms, kept]) {
          for (const [number, state] of copy.progress.chapters)
            expect(states.indexOf(progress.chapters.get(number) ?? 'visited')).toBeGreaterThanOrEqual(
              states.indexOf(state),
            );
          for (const [number, { fingerprint, everRight }] of copy.progress.answers) {
            const merged = progress.answers.get(number);
            if (everRight && merged?.fingerprint === fingerprint) expect(merged.everRight).toBe(true);
          }
        }
      }),
    );
  });

  it('leaves the rows of the LMS in their places and gives every answer one of its own', () => {
    fc.assert(
      fc.property(anyCopy, anyKept, (lms, kept) => {
        const { answers } = mergeProgress(lms, kept).progress;
        for (const [number, { index }] of lms.progress.answers)
          expect(answers.get(number)?.index).toBe(index);
        const indexes = [...answers.values()].map(({ index }) => index).sort((a, b) => a - b);
        expect(indexes).toEqual(indexes.map((_, place) => place));
      }),
    );
  });

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(anyCopy, anyKept, (lms, kept) => {
        const { progress } = mergeProgress(lms, kept);
        const again = mergeProgress({ counter: Math.max(lms.counter, kept.counter), progress }, kept);
        expect(again.progress.chapters).toEqual(progress.chapters);
        const strip = ({ answers }: Progress): unknown => [...answers].map(([n, a]) => [n, bare(a)]).sort();
        expect(strip(again.progress)).toEqual(strip(progress));
      }),
    );
  });

  it('takes everything from a device whose LMS has lost it', () => {
    fc.assert(
      fc.property(anyKept, (kept) => {
        const lms = { counter: 0, progress: emptyProgress };
        const { progress, taken, setAside } = mergeProgress(lms, kept);
        expect(progress).toEqual(kept.progress);
        expect([...taken].sort()).toEqual([...kept.progress.answers.keys()].sort());
        expect(setAside.size).toBe(0);
      }),
    );
  });
});
