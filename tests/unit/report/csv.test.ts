import { expect, test } from 'vitest';
import { continueCsv, writeCsv } from '../../../src/report/csv.ts';
import type { ReportRow } from '../../../src/report/rows.ts';

const row: ReportRow = {
  name: 'Ada',
  sample: false,
  status: 'passed',
  score: 92.5,
  progress: { chaptersComplete: 8, chaptersTotal: 8, questionsAnswered: 3, questionsTotal: 4 },
  seconds: 61.4,
  startedAt: '2026-11-20T10:00:00.000Z',
  lastSeenAt: '2026-11-21T15:02:11.123Z',
  version: '1.2.3',
};

test('a line a learner, with BOM, CRLF and dates that name their zone', () => {
  const lines = writeCsv([
    {
      ...row,
      group: 'Housing',
      reference: 'E-1',
      dueOn: '2026-12-12',
      completed: { at: '2026-11-21T15:00:00.000Z', version: '1.2.2', hash: 'abc' },
      hash: 'def',
    },
  ]).split('\r\n');
  expect(lines).toEqual([
    '\u{FEFF}Name,Reference,Group,Status,Overdue,Due,Score (%),Chapters complete,Chapters,Questions answered,Questions,' +
      'Time (seconds),First opened,Last seen,Completed,Version at completion,Course hash at completion,' +
      'Version last opened,Course hash last opened,Sample,Deactivated,Source',
    'Ada,E-1,Housing,Passed,no,2026-12-12,92.5,8,8,3,4,61.4,2026-11-20T10:00:00Z,2026-11-21T15:02:11Z,' +
      '2026-11-21T15:00:00Z,1.2.2,abc,1.2.3,def,no,no,recorded',
    '',
  ]);
});

test('what is not known is empty', () => {
  const unknown = {
    ...row,
    score: undefined,
    progress: undefined,
    startedAt: undefined,
    lastSeenAt: undefined,
  };
  expect(writeCsv([unknown]).split('\r\n')[1]).toBe('Ada,,,Passed,no,,,,,,,61.4,,,,,,1.2.3,,no,no,recorded');
});

test('numbers have two decimals at the most; who vouches for a line is said', () => {
  const line = writeCsv([{ ...row, score: 200 / 3, source: 'self-reported' }]).split('\r\n')[1];
  expect(line).toContain(',66.67,');
  expect(line).toMatch(/,"?self-reported, not verified"?$/);
});

test('pieces make up the same file', () => {
  expect(writeCsv([]) + continueCsv([row, row]) + continueCsv([row])).toBe(writeCsv([row, row, row]));
});

test.each([
  ['Lovelace, Ada', '"Lovelace, Ada"'],
  ['Ada "the" Countess', '"Ada ""the"" Countess"'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', '"\'\r=1"'],
  ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ['Éloïse 李', 'Éloïse 李'],
])('a cell holding %j is written %j', (name, cell) => {
  expect(writeCsv([{ ...row, name }])).toContain(`\r\n${cell},,,Passed`);
});
