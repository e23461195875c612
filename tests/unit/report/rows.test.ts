import { describe, expect, test } from 'vitest';
import { emptyProgress } from '../../../src/model/progress-reducer.ts';
import { encodeState } from '../../../src/model/saved-state.ts';
import type { Progress } from '../../../src/model/progress.ts';
import { type AttemptRecord, toRow } from '../../../src/report/rows.ts';
import { tinyOutline } from '../host/tiny-package.ts';

const allRead: Progress['chapters'] = new Map([
  [1, 'complete'],
  [2, 'complete'],
]);

function answers(right: boolean): Progress['answers'] {
  const response = { kind: 'choice', chosen: [1] } as const;
  return new Map([[7, { fingerprint: 99, index: 0, tries: 1, response, right, everRight: right }]]);
}

function attempt(change: Partial<AttemptRecord> & { progress?: Partial<Progress> }): AttemptRecord {
  const progress = { ...emptyProgress, at: 1, ...change.progress };
  return {
    studentId: 'learner-1',
    startedAt: '2026-11-20T10:00:00.000Z',
    lastSeenAt: '2026-11-21T15:02:11.123Z',
    seconds: 120,
    lessonStatus: 'incomplete',
    score: undefined,
    savedState: encodeState({ learnerId: 'learner-1', counter: 1, progress }),
    version: '1.2.3',
    ...change,
  };
}

const rowOf = (record: AttemptRecord | undefined) =>
  toRow({ name: 'Ada', sample: false, ...(record && { attempt: record }) }, tinyOutline);

describe('status', () => {
  test.each([
    ['not-started', undefined],
    ['in-progress', attempt({ lessonStatus: 'not attempted', savedState: '' })],
    ['in-progress', attempt({ progress: { chapters: allRead } })],
    ['passed', attempt({ lessonStatus: 'passed', savedState: 'unreadable' })],
    ['complete', attempt({ lessonStatus: 'completed' })],
    ['failed', attempt({ lessonStatus: 'failed' })],
    ['failed', attempt({ progress: { chapters: allRead, answers: answers(false) } })],
  ])('is %s (%#)', (status, record) => {
    expect(rowOf(record).status).toBe(status);
  });
});

describe('progress', () => {
  test('counts chapters and questions', () => {
    const progress = { chapters: new Map([[1, 'complete' as const]]), answers: answers(true) };
    expect(rowOf(attempt({ progress })).progress).toMatchObject({
      chaptersComplete: 1,
      chaptersTotal: 2,
      questionsAnswered: 1,
      questionsTotal: 1,
    });
  });

  test('is nothing done where nothing was saved', () => {
    expect(rowOf(undefined).progress).toMatchObject({ chaptersComplete: 0, questionsAnswered: 0 });
    expect(rowOf(attempt({ savedState: '' })).progress).toMatchObject({ chaptersComplete: 0 });
  });

  test("is unknown where the saved state is damaged or another learner's", () => {
    expect(rowOf(attempt({ savedState: 'damaged' })).progress).toBeUndefined();
    expect(rowOf(attempt({ studentId: 'learner-2' })).progress).toBeUndefined();
  });
});
