import { describe, expect, it } from 'vitest';
import type { Outcome, Progress, ProgressEvent } from '../../../src/model/progress.ts';
import { deriveOutcome, statusOf } from '../../../src/model/outcome.ts';
import { applyEvent, emptyProgress } from '../../../src/model/progress-reducer.ts';
import { makeChapter, makeOutline, makeQuestion, submit } from './sample-outline.ts';

const questions = [1, 2, 3, 4].map((number) => makeQuestion(number));
const outline = makeOutline([makeChapter(1), makeChapter(2, questions)]);

function play(events: readonly ProgressEvent[], on = outline): Progress {
  return events.reduce((progress, event) => applyEvent(on, progress, event), emptyProgress);
}

const readAll: ProgressEvent[] = [
  { type: 'chapter-read', chapter: 1 },
  { type: 'chapter-read', chapter: 2 },
];

describe('deriveOutcome', () => {
  it('starts with nothing done and no score', () => {
    expect(deriveOutcome(outline, emptyProgress)).toEqual({
      complete: false,
      passed: undefined,
      score: undefined,
      chaptersComplete: 0,
      chaptersTotal: 2,
      questionsAnswered: 0,
      questionsTotal: 4,
    });
  });

  it('has no score until every scored question is answered', () => {
    expect(deriveOutcome(outline, play([submit(1), submit(2), submit(3)])).score).toBeUndefined();
    expect(deriveOutcome(outline, play([submit(1), submit(2), submit(3), submit(4, false)])).score).toBe(75);
  });

  it('scores each question at its best try, and passes from the pass mark on', () => {
    const answered = [submit(1), submit(2), submit(3), submit(4, false), ...readAll];
    expect(deriveOutcome(outline, play(answered))).toMatchObject({
      complete: true,
      passed: false,
      score: 75,
    });
    const better = play([...answered, submit(4), submit(4, false)]);
    expect(deriveOutcome(outline, better)).toMatchObject({ complete: true, passed: true, score: 100 });
    expect(deriveOutcome({ ...outline, passMark: 75 }, play(answered)).passed).toBe(true);
  });

  it('rounds down, so that the score shown never claims a pass mark that was missed', () => {
    const three = [1, 2, 3].map((number) => makeQuestion(number));
    const of3 = makeOutline([makeChapter(1, three)], 67);
    const events = three.map(({ number }) => submit(number, number < 3));
    const read: ProgressEvent = { type: 'chapter-read', chapter: 1 };
    expect(deriveOutcome(of3, play([...events, read], of3))).toMatchObject({ score: 66, passed: false });
  });

  it('is exact where the share is a whole per cent', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => makeQuestion(at + 1));
    const of100 = makeOutline([makeChapter(1, hundred)]);
    const events = hundred.map(({ number }) => submit(number, number <= 29));
    expect(deriveOutcome(of100, play(events, of100)).score).toBe(29);
  });

  it('is not passed while a chapter is still unread', () => {
    const answered = play([submit(1), submit(2), submit(3), submit(4)]);
    expect(deriveOutcome(outline, answered)).toMatchObject({
      complete: false,
      passed: undefined,
      score: 100,
    });
  });

  it('neither counts nor scores an answer to an earlier form of a question', () => {
    const progress = play([submit(1), submit(2), submit(3), submit(4)]);
    const changed = makeOutline([
      makeChapter(2, [...questions.slice(0, 3), makeQuestion(4, { fingerprint: 1 })]),
    ]);
    expect(deriveOutcome(changed, progress)).toMatchObject({ score: undefined, questionsAnswered: 3 });
  });

  it('ignores answers to questions that are no longer there', () => {
    const progress = play([submit(1), submit(2, false), ...readAll]);
    const shorter = makeOutline([makeChapter(1), makeChapter(2, [makeQuestion(1)])]);
    expect(deriveOutcome(shorter, progress)).toMatchObject({
      score: 100,
      questionsAnswered: 1,
      passed: true,
    });
  });

  it('counts a chapter whose open question was taken away', () => {
    const progress = play([submit(1), ...readAll]);
    expect(deriveOutcome(outline, progress).complete).toBe(false);
    const shorter = makeOutline([makeChapter(1), makeChapter(2, [makeQuestion(1)])]);
    expect(deriveOutcome(shorter, progress).complete).toBe(true);
  });

  it('counts required chapters only, and all where none is required', () => {
    const optional = makeOutline([makeChapter(1), makeChapter(2, [], { required: false })]);
    expect(deriveOutcome(optional, play(readAll.slice(0, 1), optional))).toMatchObject({
      complete: true,
      chaptersTotal: 1,
    });
    const allOptional = makeOutline([makeChapter(1, [], { required: false })]);
    expect(deriveOutcome(allOptional, emptyProgress).complete).toBe(false);
  });

  it('leaves a course without scored questions without score and success', () => {
    const unscored = makeOutline([makeChapter(1, [makeQuestion(1, { scored: false })])]);
    const progress = play([{ type: 'chapter-read', chapter: 1 }, submit(1)], unscored);
    expect(deriveOutcome(unscored, progress)).toMatchObject({
      complete: true,
      score: undefined,
      passed: undefined,
    });
  });
});

describe('statusOf', () => {
  const base: Outcome = {
    complete: false,
    passed: undefined,
    score: undefined,
    chaptersComplete: 0,
    chaptersTotal: 1,
    questionsAnswered: 0,
    questionsTotal: 0,
  };

  it.each([
    { complete: false, passed: undefined, before: false, status: 'incomplete' },
    { complete: true, passed: undefined, before: false, status: 'completed' },
    { complete: true, passed: false, before: false, status: 'failed' },
    { complete: true, passed: true, before: false, status: 'passed' },
    { complete: false, passed: undefined, before: true, status: undefined },
    { complete: true, passed: undefined, before: true, status: undefined },
    { complete: true, passed: false, before: true, status: undefined },
    { complete: true, passed: true, before: true, status: 'passed' },
  ])('complete $complete, passed $passed, completed before $before → $status', (row) => {
    expect(statusOf({ ...base, complete: row.complete, passed: row.passed }, row.before)).toBe(row.status);
  });
});

describe('partial credit', () => {
  const parts = [makeQuestion(1, { points: 5 }), makeQuestion(2, { points: 3 }), makeQuestion(3)];
  const partly = makeOutline([makeChapter(1, parts)]);
  const earn = (question: number, points: number, right = false): ProgressEvent => ({
    ...(submit(question, right) as Extract<ProgressEvent, { type: 'answer-submitted' }>),
    points,
  });
  const scoreOf = (...events: ProgressEvent[]): number | undefined =>
    deriveOutcome(partly, play(events, partly)).score;

  it('counts each question at the points of its best try', () => {
    expect(scoreOf(earn(1, 3), earn(2, 2), submit(3, false))).toBe(42);
    expect(scoreOf(earn(1, 3), earn(1, 1), earn(2, 2), submit(3, false))).toBe(42);
    expect(scoreOf(earn(1, 3), earn(1, 5, true), earn(1, 0), earn(2, 2), submit(3, false))).toBe(55);
    expect(scoreOf(earn(1, 5, true), earn(2, 3, true), submit(3))).toBe(100);
    expect(scoreOf(earn(1, 0), earn(2, 0), submit(3, false))).toBe(0);
  });

  it('is exact where fifths add up to a whole', () => {
    const three = makeOutline([
      makeChapter(
        1,
        [1, 2, 3].map((number) => makeQuestion(number, { points: 10 })),
      ),
    ]);
    const events = [earn(1, 1), earn(2, 2), earn(3, 9)];
    expect(deriveOutcome(three, play(events, three)).score).toBe(40);
  });

  it('counts no points where the course does not, and none of another question of the same number', () => {
    expect(deriveOutcome(outline, play([earn(1, 3), submit(2), submit(3), submit(4)])).score).toBe(75);
    const stale: ProgressEvent = { ...(earn(1, 4) as object), fingerprint: 7 } as ProgressEvent;
    expect(scoreOf(stale, earn(1, 1), earn(2, 0), submit(3))).toBe(40);
  });
});

describe('a matrix', () => {
  const judge = (...tasks: [number, string][]): ProgressEvent => ({
    type: 'answer-submitted',
    ...{ question: 1, fingerprint: 1001, right: false },
    response: {
      kind: 'judgements',
      tasks: tasks.map(([task, signs]) => [
        task,
        [...signs].map((sign) => (sign === 'y' ? 'yes' : sign === 'n' ? 'no' : '')),
      ]),
    },
  });
  const read: ProgressEvent = { type: 'chapter-read', chapter: 1 };
  const outcomeOf = (asked: number[] | undefined, ...events: ProgressEvent[]): Outcome => {
    const of1 = makeOutline([
      makeChapter(1, [makeQuestion(1, { asked, required: asked !== undefined, scored: false })]),
    ]);
    return deriveOutcome(of1, play([...events, read], of1));
  };

  it('is answered once every task that is asked has its answer (h), whatever else is judged', () => {
    const most = judge([4, 'yyyyyyyy'], [9, 'yyyyyyy-'], [2, 'yyyyyyyy']);
    expect(outcomeOf([4, 9], most)).toMatchObject({ complete: false, questionsAnswered: 0 });
    const enough = judge([4, 'yyyyyyyy'], [9, '-------n']);
    expect(outcomeOf([4, 9], enough)).toMatchObject({ complete: true, questionsAnswered: 1 });
    expect(outcomeOf([4, 9])).toMatchObject({ complete: false, questionsAnswered: 0 });
  });

  it('is never waited for as a whole', () => {
    expect(outcomeOf(undefined)).toMatchObject({ complete: true, questionsAnswered: 0 });
    expect(outcomeOf(undefined, judge([4, 'y-------']))).toMatchObject({ questionsAnswered: 1 });
  });
});
