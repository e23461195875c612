import { expect, test } from 'vitest';
import { renderReport } from '../../../src/report/page.ts';
import type { ReportRow } from '../../../src/report/rows.ts';
import { sayDuration } from '../../../src/report/wording.ts';

const row: ReportRow = {
  name: '<script>alert(1)</script>',
  sample: false,
  status: 'in-progress',
  score: undefined,
  progress: { chaptersComplete: 6, chaptersTotal: 8, questionsAnswered: 1, questionsTotal: 4 },
  seconds: 13_920,
  startedAt: '2026-11-20T10:00:00.000Z',
  lastSeenAt: '2026-11-21T12:02:11.123Z',
  version: '1.2.3',
};

async function renderText(rows: readonly ReportRow[]): Promise<string> {
  const page = renderReport({ courseTitle: 'Alongside', courseVersion: '1.2.3', rows, csv: '/report.csv' });
  return String(await page).replace(/\s+/g, ' ');
}

test('a row says it all, and escapes what learners wrote', async () => {
  const page = await renderText([row]);
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page).not.toContain('<script>');
  for (const text of ['6 of 8 chapters', '1 of 4 questions', '3 h 52 min', '21 Nov 2026', '>1 person<']) {
    expect(page).toContain(text);
  }
  expect(page).toMatch(/pair-read" y="0" width="75%"/);
  expect(page).not.toContain('style=');
});

test('the summary counts people, not samples', async () => {
  const page = await renderText([
    row,
    { ...row, sample: true, status: 'passed' },
    { ...row, status: 'passed' },
  ]);
  expect(page).toMatch(/summary-passed"> <dt>Passed<\/dt> <dd>1<\/dd>/);
  expect(page).toContain('x="50%" width="50%"');
});

test('without learners it says so, and offers no CSV', async () => {
  const page = await renderText([]);
  expect(page).toContain('Nobody has started yet');
  expect(page).not.toContain('report.csv');
});

test.each([
  [0, '–'],
  [20, 'under 1 min'],
  [3_480, '58 min'],
  [3_600, '1 h 00 min'],
])('%i seconds are said as %s', (seconds, said) => {
  expect(sayDuration(seconds)).toBe(said);
});
