import { expect, test } from 'vitest';
import { writeCsv } from '../../../src/report/csv.ts';
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
  const csv = writeCsv([row]);
  expect(csv).toBe(
    '\u{FEFF}Name,Status,Score (%),Chapters complete,Chapters,Questions answered,Questions,Time (seconds),' +
      'First opened,Last seen,Course version,Sample\r\n' +
      'Ada,Passed,92.5,8,8,3,4,61,2026-11-20T10:00:00Z,2026-11-21T15:02:11Z,1.2.3,no\r\n',
  );
});

test('what is not known is empty', () => {
  const unknown = {
    ...row,
    score: undefined,
    progress: undefined,
    startedAt: undefined,
    lastSeenAt: undefined,
  };
  expect(writeCsv([unknown]).split('\r\n')[1]).toBe('Ada,Passed,,,,,,61,,,1.2.3,no');
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
  expect(writeCsv([{ ...row, name }])).toContain(`\r\n${cell},Passed`);
});
