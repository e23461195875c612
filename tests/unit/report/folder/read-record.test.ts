/** Completion records, as they are saved and as they come back from people's disks. */
import { expect, test } from 'vitest';
import { readRecord } from '../../../../src/report/folder/read-record.ts';
import { found, record, today } from './sample-found.ts';

const read = (value: unknown) => readRecord('ada.json', JSON.stringify(value), today);

test('a record becomes a row: self-reported, dated with a day', () => {
  expect(read(record)).toEqual({ rows: [{ ...found, course: record.course }], unread: [] });
});

test.each([
  [{ passed: false, score: 60 }, 'failed', 60],
  [{ passed: null, score: null, passMark: null }, 'complete', undefined],
])('%j is %s', (change, status, score) => {
  expect(read({ ...record, ...change }).rows[0]).toMatchObject({ status, score, notes: [] });
});

test.each([
  [{ completedOn: '2026-12-24' }, 'still to come'],
  [{ score: 60 }, 'It says passed, with a score below'],
  [{ passed: false }, 'It says not passed, with a score that reaches'],
])('what does not fit together is said: %j', (change, note) => {
  expect(read({ ...record, ...change }).rows[0]?.notes.join()).toContain(note);
});

test.each([
  [{ alongsideCompletion: 2 }, 'format 2', 'Update Alongside'],
  [{ alongsideCompletion: 0 }, 'format 0', 'once more'],
  [{ alongsideCompletion: 'x' }, 'format "x"', 'once more'],
  [{ completedOn: '2026-02-30' }, '“completedOn”', 'changed after it was saved'],
  [{ score: 120 }, '“score”', 'changed'],
  [{ name: ' ' }, '“name”', 'changed'],
  [{ course: { ...record.course, hash: 'zz' } }, '“course.hash”', 'changed'],
  [{ answers: ['a'] }, 'It holds “answers”', 'changed'],
])('%j is refused with its reason', (change, reason, remedy) => {
  const { rows, unread } = read({ ...record, ...change });
  expect(rows).toEqual([]);
  expect(unread).toMatchObject([{ file: 'ada.json' }]);
  expect(unread[0]?.reason).toContain(reason);
  expect(unread[0]?.remedy).toContain(remedy);
});

test.each([['[]'], ['null'], ['7'], ['{"name":"Ada"}']])('%s is no record', (text) => {
  expect(readRecord('x.json', text, today).unread[0]?.reason).toBe('It is no completion record.');
});

test('a torn file is damaged, with the line where it breaks', () => {
  const text = JSON.stringify(record, null, 2);
  expect(readRecord('x.json', text.slice(0, text.indexOf('"version"') + 3), today).unread).toMatchObject([
    { line: 7, reason: 'It is damaged: this is no whole JSON.' },
  ]);
  expect(readRecord('x.json', '', today).unread).toHaveLength(1);
});
