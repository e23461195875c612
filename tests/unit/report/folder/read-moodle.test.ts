/** Downloads of Moodle's SCORM reports, plain and nasty. */
import { expect, test } from 'vitest';
import { parseMoodleDate } from '../../../../src/report/folder/moodle-date.ts';
import { readMoodle } from '../../../../src/report/folder/read-moodle.ts';
import { attempt, course, details, heads, objectives, table } from './sample-found.ts';

const read = (text: string, known?: typeof course) => readMoodle('moodle.txt', text, known);
const one = (lines: readonly (readonly string[])[], known?: typeof course) =>
  read(table(lines), known).rows[0];

test.each(['\t', ',', ';'])('separated by %j, with BOM and CRLF', (sign) => {
  const text = `\u{FEFF}${table([details, attempt('85', '85/100')], sign).replaceAll('\n', '\r\n')}`;
  const { rows, unread } = read(text);
  expect(unread).toEqual([]);
  expect(rows).toMatchObject([
    {
      ...{ line: 2, source: 'moodle', name: 'Ada Obi', identity: 'ada@example.org', score: 85 },
      ...{ course: { id: '', title: 'Sample course' }, version: '', hash: '' },
      startedAt: new Date(2026, 10, 20, 9, 5).toISOString(),
      lastSeenAt: new Date(2026, 10, 21, 12, 30).toISOString(),
    },
  ]);
});

test.each([
  ['Passed', 'passed'],
  ['Completed', 'complete'],
  ['Failed', 'failed'],
  ['Incomplete', 'in-progress'],
  ['Not attempted', 'not-started'],
])('the status in words counts, and the 0 that Moodle shows beside it is no score: %s', (word, status) => {
  expect(one([details, attempt('0', word)])).toMatchObject({ status, score: undefined, notes: [] });
});

test('a score alone does not say whether everything is done', () => {
  for (const lines of [
    [heads, attempt('85')],
    [details, attempt('85', '85/100')],
  ]) {
    const row = one(lines, course);
    expect(row).toMatchObject({ status: 'in-progress', score: 85 });
    expect(row?.notes.join()).toContain('objectives report');
  }
});

test.each([
  ['85', ['passed', 'completed'], 'passed'],
  ['60', ['passed', 'failed'], 'failed'],
  ['85', ['passed', ''], 'in-progress'],
  ['85', ['passed', 'incomplete'], 'in-progress'],
])('the objectives of all parts do, with the course: %s %j', (score, ends, status) => {
  expect(one([objectives, attempt(score, `${score}/100`, ...ends)], course)?.status).toBe(status);
  const withScores = [
    ...details,
    'introduction status',
    'introduction score',
    'the_role status',
    'the_role score',
  ];
  const cells = ends.flatMap((end) => [end, '90']);
  expect(one([withScores, attempt(score, `${score}/100`, ...cells)], course)?.status).toBe(status);
  expect(one([objectives, attempt(score, `${score}/100`, ...ends)])?.status).toBe('in-progress');
});

test('a 1 may count packages that are done, which is said', () => {
  expect(one([heads, attempt('1')])?.notes.join()).toContain('learning objects');
  expect(one([details, attempt('1', '85/100')])?.notes.join()).not.toContain('learning objects');
});

test('whoever has no attempt has not started', () => {
  const cells = ['Bob', 'bob@example.org', '-', '-', '-', '-', 'Not attempted'];
  expect(one([details, cells])).toMatchObject({ status: 'not-started', startedAt: undefined, notes: [] });
});

test('names with commas, quotes, line ends and formulas stay whole; what follows them has its own line', () => {
  const names = ['Lee, Sam', 'Ada "the" Countess', 'two\nlines', '=HYPERLINK("x")', "'=1+1", 'Éloïse 李'];
  const lines = names.map((name) => [name, ...attempt('85').slice(1)]);
  const { rows, unread } = read(table([heads, ...lines], ','));
  expect(unread).toEqual([]);
  expect(rows.map(({ name }) => name)).toEqual([...names.slice(0, 4), '=1+1', 'Éloïse 李']);
  expect(rows.map(({ line }) => line)).toEqual([2, 3, 5, 6, 7, 8]);
});

test.each([
  [table([['Nom', 'Tentative', 'Score']]), 1, 'no Name, Attempt, Started on, Last accessed on'],
  [table([heads, ['Ada', 'x']]), 2, 'It has 2 of 6 columns.'],
  [table([heads, attempt('850')]), 2, '“850” is no score'],
  [table([heads, attempt('abc')]), 2, '“abc” is no score'],
  [table([details, attempt('85', '85/50')]), 2, '“85/50” is no score'],
  [table([heads, [' ', ...attempt('85').slice(1)]]), 2, 'It has no name.'],
  [`${table([heads])}"Ada\n`, 2, 'quotation marks'],
  [table([heads]), undefined, 'It names nobody.'],
  ['', undefined, 'It is empty.'],
])('%j is named with its line', (text, line, reason) => {
  const { rows, unread } = read(text);
  expect(rows).toEqual([]);
  expect(unread).toHaveLength(1);
  expect([unread[0]?.file, unread[0]?.line]).toEqual(['moodle.txt', line]);
  expect(unread[0]?.reason).toContain(reason);
  expect(unread[0]?.remedy).not.toBe('');
});

test('a line that cannot be read stops none of the others', () => {
  const { rows, unread } = read(table([heads, attempt('85'), ['Bob'], attempt('90')]));
  expect([rows.length, unread.length]).toEqual([2, 1]);
});

test('dates in another language are said once, and the rows stay', () => {
  const cells = (name: string) => [name, 'x@y', '1', 'vendredi 20 novembre 2026, 09:05', '-', '85'];
  const { rows, unread } = read(table([heads, cells('Ada'), cells('Bob')]));
  expect(rows.map(({ startedAt }) => startedAt)).toEqual([undefined, undefined]);
  expect(rows[1]?.notes.join()).toContain('“vendredi 20 novembre 2026, 09:05”');
  expect(unread).toMatchObject([{ line: 2, reason: 'From here on, dates are not in English.' }]);
  expect(unread[0]?.remedy).toContain('English');
});

const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString();
test.each([
  ['Sunday, 22 November 2026, 2:02 PM', at(2026, 10, 22, 14, 2)],
  ['Sunday, 22 November 2026, 2:02\u{202F}pm', at(2026, 10, 22, 14, 2)],
  ['Sunday, November 22, 2026, 12:02 AM', at(2026, 10, 22, 0, 2)],
  ['Sunday, 22 November 2026, 14:02', at(2026, 10, 22, 14, 2)],
  ['22 Nov 2026, 12:00 PM', at(2026, 10, 22, 12, 0)],
  ['Sunday, 31 November 2026, 14:02', undefined],
  ['Sunday, 22 November 2026, 25:02', undefined],
  ['dimanche 22 novembre 2026, 14:02', undefined],
  ['-', undefined],
])('%j is %s', (text, iso) => {
  expect(parseMoodleDate(text)).toBe(iso);
});
