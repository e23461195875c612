/** What learners tick and write for themselves, in progress, in saved state and where two copies meet. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitNote, mostNoteUnits, type KeptValue } from '../../../src/model/kept.ts';
import { worstCaseLength } from '../../../src/model/limits.ts';
import { mergeProgress } from '../../../src/model/merge-progress.ts';
import { deriveOutcome } from '../../../src/model/outcome.ts';
import type { Progress } from '../../../src/model/progress.ts';
import { applyEvent, emptyProgress } from '../../../src/model/progress-reducer.ts';
import { decodeState, encodeState } from '../../../src/model/saved-state.ts';
import { makeChapter, makeOutline, makeQuestion } from './sample-outline.ts';
import { sealState } from './seal-state.ts';

const outline = makeOutline([makeChapter(1, [makeQuestion(7)])]);
const value: fc.Arbitrary<KeptValue> = fc.oneof(
  fc.boolean(),
  fc.string({ unit: 'binary', maxLength: mostNoteUnits }).map(limitNote),
);
const entries = (max: number) =>
  fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max }), value), {
    selector: ([number]) => number,
    minLength: 1,
    maxLength: 12,
  });
const withKept = (kept: readonly [number, KeptValue][]): Progress => ({
  ...emptyProgress,
  kept: new Map(kept),
});
const encode = (progress: Progress): string => encodeState({ learnerId: 'ann', counter: 5, progress });

describe('saved state', () => {
  it('gives back what was ticked and written', () => {
    fc.assert(
      fc.property(entries(5000), (kept) => {
        const progress = withKept(kept);
        expect(decodeState(encode(progress), 'ann')).toEqual({ ok: true, counter: 5, progress });
      }),
    );
  });

  it('is the same as ever where nothing was', () => {
    expect(decodeState(encode(emptyProgress), 'ann')).toEqual({
      ok: true,
      counter: 5,
      progress: emptyProgress,
    });
    expect(encode(withKept([[1, true]])).startsWith(encode(emptyProgress).slice(0, -6))).toBe(true);
  });

  it('as learners have it, still loads', () => {
    const text = '145aOliIiN2HoILm1kEgHIB0yAdLgB0Au';
    const kept: [number, KeptValue][] = [
      [1, true],
      [2, false],
      [9, 'Ask “é”.'],
    ];
    expect(encode(withKept(kept))).toBe(text);
  });

  it('reports a section that breaks off', () => {
    const whole = encode(withKept([[3, 'A text']])).slice(0, -4);
    const before = encode(emptyProgress).length - 4;
    for (let length = before + 1; length < whole.length; length++)
      expect(decodeState(sealState(whole.slice(0, length)), 'ann').ok).toBe(false);
  });

  it('never grows past the worst case', () => {
    fc.assert(
      fc.property(entries(60), (kept) => {
        const keeps = kept.map(([number, given]) => ({
          number,
          kind: typeof given === 'string' ? ('record' as const) : ('tick' as const),
        }));
        const unread = { number: 100, kind: 'device' as const };
        const worst = worstCaseLength({
          parts: [{ chapters: [{ number: 1, questions: [], keeps: [...keeps, unread] }] }],
        });
        const some = kept.slice(0, Math.ceil(kept.length / 2));
        for (const held of [kept, some])
          expect(
            encodeState({ learnerId: 'x', counter: 2 ** 30 - 1, progress: withKept(held) }).length,
          ).toBeLessThanOrEqual(worst);
      }),
    );
  });
});

describe('a text', () => {
  it('is cut to 200 characters, never within one', () => {
    expect(limitNote('a'.repeat(300))).toHaveLength(200);
    expect(limitNote(`${'a'.repeat(199)}👋`)).toBe('a'.repeat(199));
    expect(limitNote(`${'a'.repeat(198)}👋`)).toBe(`${'a'.repeat(198)}👋`);
  });
});

describe('progress', () => {
  const tick = (progress: Progress, number: number, given: KeptValue): Progress =>
    applyEvent(outline, progress, { type: 'kept-changed', number, value: given });

  it('takes what was ticked last, and stays the same object where nothing changed', () => {
    const ticked = tick(emptyProgress, 4, true);
    expect(ticked.kept).toEqual(new Map([[4, true]]));
    expect(tick(ticked, 4, true)).toBe(ticked);
    expect(tick(ticked, 4, false).kept).toEqual(new Map([[4, false]]));
  });

  it('answers no question by it, even of the same number', () => {
    const ticked = tick(emptyProgress, 7, true);
    expect(deriveOutcome(outline, ticked)).toEqual(deriveOutcome(outline, emptyProgress));
    expect(ticked.answers.size).toBe(0);
  });
});

describe('two copies', () => {
  const lms = {
    counter: 5,
    progress: withKept([
      [1, false],
      [2, true],
      [3, 'theirs'],
      [5, ''],
    ]),
  };
  const device = withKept([
    [1, true],
    [3, 'mine'],
    [4, true],
    [5, 'gone there'],
  ]);

  it('of which the device’s is the later: it counts, and what it does not know stays', () => {
    const { progress, textsAside } = mergeProgress(lms, { counter: 6, base: 5, progress: device });
    expect(progress.kept).toEqual(
      new Map<number, KeptValue>([
        [1, true],
        [2, true],
        [3, 'mine'],
        [4, true],
        [5, 'gone there'],
      ]),
    );
    expect(textsAside).toEqual(new Map([[3, 'theirs']]));
  });

  it('of which another device has saved since: the LMS’s counts, and no words are lost', () => {
    const { progress, textsAside } = mergeProgress(lms, { counter: 6, base: 4, progress: device });
    expect(progress.kept).toEqual(
      new Map<number, KeptValue>([
        [1, false],
        [2, true],
        [3, 'theirs'],
        [4, true],
        [5, ''],
      ]),
    );
    expect(textsAside).toEqual(
      new Map([
        [3, 'mine'],
        [5, 'gone there'],
      ]),
    );
  });
});
