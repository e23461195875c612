import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { columns } from '../../../src/report/columns.ts';
import type { ReportRow } from '../../../src/report/rows.ts';
import { writeXlsx } from '../../../src/report/xlsx.ts';

const row: ReportRow = {
  name: '=HYPERLINK("http://x","y")',
  sample: false,
  status: 'passed',
  score: 200 / 3,
  progress: { chaptersComplete: 8, chaptersTotal: 8, questionsAnswered: 3, questionsTotal: 4 },
  seconds: 61.456,
  startedAt: '2026-11-20T12:00:00.000Z',
  lastSeenAt: '2026-11-21T15:02:11.123Z',
  version: '1.2.3',
  dueOn: '2026-12-12',
  group: 'Éloïse & <co> \u0000',
};

async function readSheet() {
  const files = unzipSync(await writeXlsx([row]));
  const decode = (name: string) => new TextDecoder().decode(files[name]);
  const sheet = decode('xl/worksheets/sheet1.xml');
  const shared = [...decode('xl/sharedStrings.xml').matchAll(/<si>.*?<t[^>]*>(.*?)<\/t>.*?<\/si>/gs)].map(
    (found) => found[1],
  );
  const cell = (line: number, name: string): string => {
    const at = columns.findIndex((column) => column.name === name);
    const letter = String.fromCharCode(65 + at);
    const [, attributes = '', value = ''] =
      new RegExp(`<c r="${letter}${line}"([^>]*)>.*?<v>(.*?)</v>`).exec(sheet) ?? [];
    return attributes.includes('t="s"') ? `text: ${shared[Number(value)]}` : value;
  };
  return { sheet, cell, styles: decode('xl/styles.xml') };
}

test('cells have types: text is never a formula, numbers, days and moments are what they are', async () => {
  const { sheet, cell, styles } = await readSheet();
  expect(sheet).not.toContain('<f>');
  expect(cell(1, 'Name')).toBe('text: Name');
  expect(cell(1, 'Completed')).toBe('text: Completed (UTC)');
  expect(cell(2, 'Name')).toMatch(/^text: =HYPERLINK\((&quot;|")http/);
  expect(cell(2, 'Group')).toMatch(/^text: Éloïse &amp; &lt;co(&gt;|>) {2}$/);
  expect(cell(2, 'Score (%)')).toBe('0.6667');
  expect(cell(2, 'Time (seconds)')).toBe('61.46');
  // Days since 30 December 1899.
  expect(cell(2, 'First opened')).toBe('46346.5');
  expect(cell(2, 'Due')).toBe('46368');
  for (const format of ['0.00%', 'yyyy-mm-dd', 'yyyy-mm-dd hh:mm:ss'])
    expect(styles).toContain(`"${format}"`);
});

test('the row of names stays in sight, and columns are as wide as they need', async () => {
  const { sheet } = await readSheet();
  expect(sheet).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/);
  expect(sheet).toMatch(/<col [^>]*width="28"/);
});
