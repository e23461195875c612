import { expect, test } from 'vitest';
import { listEnded } from '../../../src/model/ended-parts.ts';
import type { Outline } from '../../../src/model/outline.ts';
import type { Progress, ProgressEvent } from '../../../src/model/progress.ts';
import { applyEvent, emptyProgress } from '../../../src/model/progress-reducer.ts';
import { makeChapter, makeOutline, makeQuestion, submit } from './sample-outline.ts';

const outline: Outline = {
  ...makeOutline([]),
  parts: [
    { number: 1, id: 'to-begin', title: 'To begin', chapters: [makeChapter(1), makeChapter(2)] },
    {
      number: 2,
      id: 'role',
      title: 'The role',
      chapters: [makeChapter(3, [makeQuestion(1), makeQuestion(2)])],
    },
  ],
};

const read = (chapter: number): ProgressEvent => ({ type: 'chapter-read', chapter });

/** What each event ended. */
function play(events: readonly ProgressEvent[]) {
  let progress: Progress = emptyProgress;
  return events.map((event) => {
    const before = progress;
    progress = applyEvent(outline, before, event);
    return listEnded(outline, before, progress);
  });
}

test('a part ends with its last chapter, once', () => {
  const completed = { id: 'to_begin', title: 'To begin', status: 'completed' };
  expect(play([read(1), read(2), read(2)])).toEqual([[], [completed], []]);
});

test('a part with questions says how they went, and again where a better try changes that', () => {
  const role = { id: 'role', title: 'The role' };
  expect(play([submit(1), submit(2, false), read(3), submit(2, false), submit(2)])).toEqual([
    [],
    [],
    [{ ...role, status: 'failed', score: 50 }],
    [],
    [{ ...role, status: 'passed', score: 100 }],
  ]);
});

test('what only one of two copies holds counts as ended', () => {
  const done = [read(1), read(2)].reduce(
    (progress, event) => applyEvent(outline, progress, event),
    emptyProgress,
  );
  expect(listEnded(outline, emptyProgress, done)).toHaveLength(1);
  expect(listEnded(outline, done, done)).toEqual([]);
});
