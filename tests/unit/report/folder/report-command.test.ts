/** `npm run report` on folders as people have them: what is written, what is said, and when it fails. */
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { readFolder } from '../../../../src/report/folder/read-folder.ts';
import { parseCsv } from '../../../e2e/support/parse-csv.ts';
import { attempt, course, heads, objectives, record, table, today } from './sample-found.ts';

const root = resolve(import.meta.dirname, '../../../..');

function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-report-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

function run(...args: string[]) {
  const options = ['--disable-warning=ExperimentalWarning', 'src/cli/report.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, options, {
    ...{ cwd: root, encoding: 'utf8' },
    env: { ...process.env, INIT_CWD: root, TZ: 'America/Toronto' },
  });
  return { status, stdout, stderr };
}

/** Cells by the names of columns; of sources the case says nothing. */
function readColumns(csv: string, names: readonly string[]): string[][] {
  const [head = [], ...rows] = parseCsv(csv);
  return rows.map((row) =>
    names.map((name) => {
      const cell = row[head.indexOf(name)] ?? `no ${name}`;
      return name === 'Source' ? cell.toLowerCase() : cell;
    }),
  );
}

/** Without the bytes of fonts. */
function readPage(folder: string): string {
  const text = readFileSync(join(folder, 'alongside-report.html'), 'utf8');
  return text.replace(/\s+/g, ' ').replace(/base64,[^']*/g, '');
}

const saved = JSON.stringify(record, null, 2);

test('page and CSV hold records and Moodle’s rows; what cannot be read is named, and stops nothing', () => {
  const nasty = '=HYPERLINK("http://x","<script>alert(1)</script>")';
  const folder = makeFolder({
    'ada.json': saved,
    'deep/er/ada (1).json': saved,
    'bo.json': JSON.stringify({ ...record, name: nasty, passed: false, score: 60 }),
    'moodle.txt': table([
      objectives,
      ['Sam Lee', ...attempt('85', '85/100', 'passed', 'completed').slice(1)],
    ]),
    'half.json': saved.slice(0, 40),
    'photo.jpg': 'x',
    '.DS_Store': 'x',
    'package.zip': zipSync({ 'course.json': new TextEncoder().encode(JSON.stringify(course)) }),
  });
  const { status, stdout } = run(folder, '--course', join(folder, 'package.zip'));
  expect(status).toBe(0);
  expect(stdout).toContain('7 files: 2 completion records, 1 row from Moodle.');
  for (const line of [
    'deep/er/ada (1).json: It is the same as ada.json.',
    'half.json, line 3: It is damaged',
    'photo.jpg: It is neither',
  ])
    expect(stdout).toContain(line);

  const csv = readFileSync(join(folder, 'alongside-report.csv'), 'utf8');
  expect(csv.startsWith('\u{FEFF}Name,')).toBe(true);
  const wanted = [
    'Name',
    'Status',
    'Score (%)',
    'Time (seconds)',
    'First opened',
    'Last seen',
    'Source',
    'Note',
  ];
  expect(readColumns(csv, wanted)).toEqual([
    [`'${nasty}`, 'Not passed', '60', '', '', '2026-11-20', 'self-reported, not verified', ''],
    ['Ada Obi', 'Passed', '92', '', '', '2026-11-20', 'self-reported, not verified', ''],
    [
      ...['Sam Lee', 'Passed', '85', '', '2026-11-20T14:05:00Z', '2026-11-21T17:30:00Z', 'from moodle'],
      'Version of the course not known.',
    ],
  ]);

  const page = readPage(folder);
  for (const text of [
    'Self-reported, not verified',
    '20 Nov 2026',
    'America/Toronto',
    'href="alongside-report.csv"',
    'half.json, line 3',
  ])
    expect(page).toContain(text);
  expect(page).not.toContain('<script');
  // Nothing is fetched: fonts are in it, and the policy allows no address.
  expect(page.match(/url\((?!'data:)/g)).toBe(null);
  expect(page.match(/Content-Security-Policy" content="[^"]*/)?.[0]).toContain('default-src &#39;none&#39;');

  // A second run does not read what the first has written.
  expect(run(folder).stdout).toContain('7 files: 2 completion records, 1 row from Moodle.');
}, 30_000);

test('several courses have a page each, in the folder that is named', () => {
  const other = { ...record, course: { ...record.course, id: 'OTHER', title: 'Être pair' } };
  const folder = makeFolder({ 'a.json': saved, 'b.json': JSON.stringify(other) });
  expect(run(folder, '--out', join(folder, 'made')).status).toBe(0);
  expect(readdirSync(join(folder, 'made')).sort()).toEqual([
    'alongside-report-1-être-pair.csv',
    'alongside-report-1-être-pair.html',
    'alongside-report-2-sample-course.csv',
    'alongside-report-2-sample-course.html',
  ]);
}, 30_000);

test('where nothing can be read there is no report, and the exit code is 1', () => {
  const folder = makeFolder({ 'x.json': '{}' });
  const { status, stdout, stderr } = run(folder);
  expect([status, readdirSync(folder)]).toEqual([1, ['x.json']]);
  expect(stdout).toContain('x.json: It is no completion record.');
  expect(stderr).toContain('Nothing could be read');
});

test('bytes that are no UTF-8, spreadsheets, links and what is too much or too deep are named', () => {
  const wide = Buffer.from(`\u{FEFF}${table([heads, attempt('85')])}`, 'utf16le');
  const folder = makeFolder({
    'a.csv': Buffer.from(table([heads, ['Zo\u{EB}', ...attempt('85').slice(1)]]), 'latin1'),
    'b.xlsx': 'x',
    'c.txt': wide,
    'd.json': `${saved}${' '.repeat(5000)}`,
    'e/f/g.json': saved,
  });
  symlinkSync('/etc', join(folder, 'h'));
  const limits = { files: 9, depth: 2, bytes: 4000 };
  const { rows, unread } = readFolder({ folder, course: undefined, today, limits });
  expect(rows.map(({ file }) => file)).toEqual(['c.txt']);
  expect(unread.map(({ file, reason }) => `${file}: ${reason}`).sort()).toEqual([
    'a.csv: Its letters are not in UTF-8.',
    'b.xlsx: It is a spreadsheet, which this report does not read.',
    'd.json: It is far larger than such a file can be.',
    'e/f: The folder lies too deep and was not read.',
    'h: It is a link, which is not followed.',
  ]);
  const few = readFolder({ folder, course: undefined, today, limits: { ...limits, files: 3 } });
  expect(few.unread.some(({ file, reason }) => file === 'd.json' && reason.includes('0 more'))).toBe(true);
});
