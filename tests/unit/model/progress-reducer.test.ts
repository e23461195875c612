import { describe, expect, it } from 'vitest';
import type { Outline } from '../../../src/model/outline.ts';
import type { Progress, ProgressEvent } from '../../../src/model/progress.ts';
import { applyEvent, emptyProgress, settleChapters } from '../../../src/model/progress-reducer.ts';
import { choice, makeChapter, makeOutline, makeQuestion, submit } from './sample-outline.ts';

const outline = makeOutline([
  makeChapter(1),
  makeChapter(2, [makeQuestion(1), makeQuestion(2), makeQuestion(3, { required: false })]),
]);

function play(
  events: readonly ProgressEvent[],
  on: Outline = outline,
  from: Progress = emptyProgress,
): Progress {
  return events.reduce((progress, event) => applyEvent(on, progress, event), from);
}

const open = (chapter: number): ProgressEvent => ({ type: 'chapter-opened', chapter });
const read = (chapter: number): ProgressEvent => ({ type: 'chapter-read', chapter });

it('judgements take no row: those of later answers follow without a gap', () => {
  const judged: ProgressEvent = {
    type: 'answer-submitted',
    question: 2,
    fingerprint: 1002,
    response: { kind: 'judgements', tasks: [] },
    right: false,
  };
  const { answers } = play([submit(1), judged, submit(3)]);
  expect([1, 3].map((number) => answers.get(number)?.index)).toEqual([0, 1]);
});

describe('chapters', () => {
  it('are visited when opened, and where the learner is', () => {
    const progress = play([open(1), open(2)]);
    expect(progress.at).toBe(2);
    expect([...progress.chapters]).toEqual([
      [1, 'visited'],
      [2, 'visited'],
    ]);
  });

  it('are complete once read where nothing is asked', () => {
    expect(play([open(1), read(1)]).chapters.get(1)).toBe('complete');
  });

  it('stay read until every required question is answered, right or not', () => {
    const half = play([open(2), read(2), submit(1, false)]);
    expect(half.chapters.get(2)).toBe('read');
    expect(play([submit(2, false)], outline, half).chapters.get(2)).toBe('complete');
  });

  it('are complete when read after the answers', () => {
    const answered = play([open(2), submit(1), submit(2)]);
    expect(answered.chapters.get(2)).toBe('visited');
    expect(play([read(2)], outline, answered).chapters.get(2)).toBe('complete');
  });

  it('never lose completion: not by opening, nor by reading, nor when the question changed', () => {
    const done = play([open(2), submit(1), submit(2), read(2)]);
    const changed = makeOutline([
      makeChapter(2, [makeQuestion(1, { fingerprint: 7 }), makeQuestion(2), makeQuestion(9)]),
    ]);
    expect(play([open(2), read(2), submit(1, false)], changed, done).chapters.get(2)).toBe('complete');
  });

  it('do not count an answer to an earlier form of the question', () => {
    const changed = makeOutline([makeChapter(2, [makeQuestion(1, { fingerprint: 7 })])]);
    const progress = play([open(2), submit(1), read(2)], changed);
    expect(progress.chapters.get(2)).toBe('read');
    const anew: ProgressEvent = {
      type: 'answer-submitted',
      question: 1,
      fingerprint: 7,
      response: choice(2),
      right: false,
    };
    expect(play([anew], changed, progress).chapters.get(2)).toBe('complete');
  });

  it('settle at launch where an edit took the open question away', () => {
    const stuck = play([open(2), read(2), submit(1)]);
    const edited = makeOutline([makeChapter(2, [makeQuestion(1)])]);
    expect(settleChapters(edited, stuck).chapters.get(2)).toBe('complete');
    expect(settleChapters(outline, stuck)).toBe(stuck);
  });

  it('that the course does not have change nothing', () => {
    expect(play([open(99), read(99)])).toBe(emptyProgress);
  });

  it('come back as the same object where nothing changes', () => {
    const progress = play([open(1), read(1)]);
    expect(applyEvent(outline, progress, open(1))).toBe(progress);
    expect(applyEvent(outline, progress, read(1))).toBe(progress);
  });
});

describe('answers', () => {
  it('are numbered by first answer and keep their index on later tries', () => {
    const progress = play([submit(2), submit(1), submit(2), submit(3)]);
    expect([1, 2, 3].map((number) => progress.answers.get(number)?.index)).toEqual([1, 0, 2]);
  });

  it('count tries up to 255, and the best try counts', () => {
    const tries = Array.from({ length: 300 }, () => submit(1, false));
    const progress = play([submit(1, true), ...tries]);
    expect(progress.answers.get(1)).toMatchObject({ tries: 255, right: false, everRight: true });
  });

  it('keep the options chosen, ascending and once each', () => {
    expect(play([submit(1, true, [4, 2, 4])]).answers.get(1)?.response).toEqual(choice(2, 4));
  });

  it('begin anew when the question changed, at the same index', () => {
    const before = play([submit(2), submit(1), submit(1)]);
    const anew: ProgressEvent = {
      type: 'answer-submitted',
      question: 1,
      fingerprint: 7,
      response: choice(2),
      right: false,
    };
    expect(play([anew], outline, before).answers.get(1)).toEqual({
      fingerprint: 7,
      index: 1,
      tries: 1,
      response: choice(2),
      right: false,
      everRight: false,
    });
  });

  it('leave the progress before untouched', () => {
    const before = play([submit(1)]);
    play([submit(1), submit(2)], outline, before);
    expect(before.answers.size).toBe(1);
    expect(before.answers.get(1)?.tries).toBe(1);
  });
});
