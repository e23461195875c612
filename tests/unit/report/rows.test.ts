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

  test.each([
    ['in-progress', '2026-11-21', true],
    ['failed', '2026-11-21', true],
    ['in-progress', '2026-11-22', undefined],
    ['passed', '2026-11-21', undefined],
    ['complete', '2026-11-21', undefined],
  ] as const)('that is %s and due on %s is overdue the day after: %s', (status, dueOn, overdue) => {
    const record = { name: 'Ada', sample: false, dueOn, attempt: { ...attempt, status } };
    expect(toRow(record, tinyOutline, '2026-11-22').overdue).toBe(overdue);
  });

  test('of who has never opened the course is overdue, too', () => {
    const record = { name: 'Ada', sample: false, dueOn: '2026-11-21' };
    expect(toRow(record, tinyOutline, '2026-11-22')).toMatchObject({ status: 'not-started', overdue: true });
  });
});
