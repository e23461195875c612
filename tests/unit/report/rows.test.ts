import { describe, expect, test } from 'vitest';
import { type AttemptRecord, toRow } from '../../../src/report/rows.ts';
import { tinyOutline } from '../host/tiny-package.ts';

const attempt: AttemptRecord = {
  startedAt: '2026-11-20T10:00:00.000Z',
  lastSeenAt: '2026-11-21T15:02:11.123Z',
  seconds: 120,
  status: 'in-progress',
  score: undefined,
  done: { chaptersComplete: 1, questionsAnswered: 1 },
  version: '1.2.3',
};

const rowOf = (record: AttemptRecord | undefined) =>
  toRow({ name: 'Ada', sample: false, ...(record && { attempt: record }) }, tinyOutline);

describe('a row', () => {
  test('counts chapters and questions', () => {
    const progress = { chaptersComplete: 1, chaptersTotal: 2, questionsAnswered: 1, questionsTotal: 1 };
    expect(rowOf(attempt)).toMatchObject({ status: 'in-progress', progress });
  });

  test('is nothing done for who has never opened the course', () => {
    const progress = { chaptersComplete: 0, questionsAnswered: 0 };
    expect(rowOf(undefined)).toMatchObject({ status: 'not-started', progress });
  });

  test('shows no progress where the saved state cannot be read', () => {
    expect(rowOf({ ...attempt, done: undefined }).progress).toBeUndefined();
  });
});
