/** When a completion is noted, and as which day. */
import { describe, expect, it } from 'vitest';
import { dateOf, dayOf, noteCompletion } from '../../../src/model/completion.ts';
import { applyEvent, emptyProgress } from '../../../src/model/progress-reducer.ts';
import { makeChapter, makeOutline, makeQuestion, submit } from './sample-outline.ts';

const outline = makeOutline([makeChapter(1, [makeQuestion(7)]), makeChapter(2)]);
const read = [1, 2].reduce(
  (progress, chapter) => applyEvent(outline, progress, { type: 'chapter-read', chapter }),
  emptyProgress,
);

describe('noteCompletion', () => {
  it('changes nothing as long as something is open or the score is below the pass mark', () => {
    for (const progress of [emptyProgress, read, applyEvent(outline, read, submit(7, false))])
      expect(noteCompletion(outline, progress, 5)).toBe(progress);
  });

  it('notes the course and the day, once', () => {
    const noted = noteCompletion(outline, applyEvent(outline, read, submit(7)), 5);
    expect(noted.completion).toEqual({ day: 5, hash: '0123456789ab', version: '1.0.0' });
    expect(noteCompletion(outline, noted, 9)).toBe(noted);
    const grown = makeOutline([makeChapter(1), makeChapter(2), makeChapter(3)]);
    expect(noteCompletion(grown, noted, 9)).toBe(noted);
  });
});

describe('days', () => {
  it('are those of the calendar where the learner is', () => {
    expect(dayOf(new Date(2020, 0, 1, 0, 0))).toBe(0);
    expect(dayOf(new Date(2020, 0, 1, 23, 59))).toBe(0);
    expect(dayOf(new Date(2026, 10, 22, 0, 1))).toBe(dayOf(new Date(2026, 10, 22, 23, 59)));
  });

  it('come back as the same date', () => {
    for (const [year, month, day] of [
      [2026, 2, 8],
      [2026, 2, 29],
      [2028, 1, 29],
      [2149, 11, 31],
    ] as const) {
      const date = dateOf(dayOf(new Date(year, month, day, 12)));
      expect([date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]).toEqual([year, month, day]);
    }
  });

  it('never count below the first, on a device whose clock is wrong', () => {
    expect(dayOf(new Date(1970, 0, 1))).toBe(0);
  });
});
