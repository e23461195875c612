/** What the completion page lists before completion. */
import { describe, expect, it } from 'vitest';
import { listOpenChapters, listUnscored, type OpenChapter } from '../../../src/model/open-chapters.ts';
import { deriveOutcome } from '../../../src/model/outcome.ts';
import { applyEvent, emptyProgress } from '../../../src/model/progress-reducer.ts';
import type { ProgressEvent } from '../../../src/model/progress.ts';
import { makeChapter, makeOutline, makeQuestion, submit } from './sample-outline.ts';

const outline = makeOutline([
  makeChapter(1),
  makeChapter(2, [makeQuestion(7), makeQuestion(8), makeQuestion(9, { required: false, scored: false })]),
  makeChapter(3, [], { required: false }),
]);
const after = (...events: ProgressEvent[]) =>
  events.reduce((progress, event) => applyEvent(outline, progress, event), emptyProgress);
const read = (chapter: number): ProgressEvent => ({ type: 'chapter-read', chapter });
const tell = (open: readonly OpenChapter[]) =>
  open.map(({ chapter, why, count }) => [chapter.number, why, count]);

describe('listOpenChapters', () => {
  it('names required chapters by what is left in them', () => {
    expect(tell(listOpenChapters(outline, emptyProgress))).toEqual([
      [1, 'unseen', 0],
      [2, 'unseen', 0],
    ]);
    const begun = after({ type: 'chapter-opened', chapter: 1 }, read(2), submit(7));
    expect(tell(listOpenChapters(outline, begun))).toEqual([
      [1, 'unread', 0],
      [2, 'unanswered', 1],
    ]);
  });

  it('counts a matrix as open until every task that was asked has its answer', () => {
    const asked = makeOutline([makeChapter(1, [makeQuestion(7, { asked: [3], scored: false })])]);
    const half = [3, ['yes', '', '', '', '', '', '', '']] as const;
    const response = { kind: 'judgements', tasks: [half] } as const;
    const answered = { ...submit(7), response } as ProgressEvent;
    const begun = [read(1), answered].reduce((all, event) => applyEvent(asked, all, event), emptyProgress);
    expect(tell(listOpenChapters(asked, begun))).toEqual([[1, 'unanswered', 1]]);
  });

  it('is empty exactly where the course is complete', () => {
    const done = after(read(1), read(2), submit(7), submit(8));
    expect(listOpenChapters(outline, done)).toEqual([]);
    expect(deriveOutcome(outline, done).complete).toBe(true);
  });

  it('takes all chapters where none is required', () => {
    const free = makeOutline([makeChapter(1, [], { required: false })]);
    expect(tell(listOpenChapters(free, emptyProgress))).toEqual([[1, 'unseen', 0]]);
  });
});

describe('listUnscored', () => {
  it('names chapters where a better try would raise the score, and counts the best one', () => {
    const progress = after(read(1), read(2), submit(7, false), submit(8), submit(8, false));
    expect(tell(listUnscored(outline, progress))).toEqual([[2, 'not-right', 1]]);
    expect(listUnscored(outline, applyEvent(outline, progress, submit(7)))).toEqual([]);
  });
});
