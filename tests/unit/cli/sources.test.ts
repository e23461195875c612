/** `npm run sources` as somebody who asks meets it: what it prints, and its exit codes. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { inventoryPath } from '../../../src/compiler/inventory/inventory-file.ts';
import { makeSources, type Files } from '../compiler/sample-course.ts';

// Several programs start one after another, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function traceSources(files: Files, ...args: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-sources-'));
  folders.push(folder);
  for (const [path, text] of makeSources(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const script = join(import.meta.dirname, '../../../src/cli/sources.ts');
  return spawnSync(process.execPath, [script, '--course', folder, ...args], { encoding: 'utf8' });
}

const inventory = (...items: string[]): string => `documents:
  - id: guide
    title: A guide
    sections:
      - at: lesson 1
        items:
${items.map((item) => `          - ${item}\n`).join('')}`;

test('both ways, and that nothing is lost', () => {
  const { status, stdout } = traceSources({
    [inventoryPath]: inventory(
      '{ n: 7, label: what helps, in: main }',
      '{ label: logo, left-out: a picture }',
    ),
  });
  expect(status).toBe(0);
  expect(stdout).toMatch(/A guide \(guide\), 2 items\n {2}lesson 1\n +7 {2}what helps +main\n/);
  expect(stdout).toMatch(/ logo +left out: a picture\n/);
  expect(stdout).toMatch(
    /\n {2}main +guide, lesson 1 \(7\)\n {2}check +guide\n {2}check\/which-one +guide, lesson 1\n/,
  );
  expect(stdout).toContain('WHAT HAS NO PLACE\n\n  Nothing.\n');
});

test('1 where an item has no place', () => {
  const { status, stdout } = traceSources({ [inventoryPath]: inventory('{ n: 7, label: what helps }') });
  expect(status).toBe(1);
  expect(stdout).toContain('WHAT HAS NO PLACE\n\n  guide, lesson 1, 7: what helps\n');
});

test('for programs', () => {
  const { stdout } = traceSources(
    { [inventoryPath]: inventory('{ label: what helps, in: main }') },
    '--json',
  );
  const table = JSON.parse(stdout) as { documents: { id: string }[]; lost: unknown[] };
  expect(table.documents.map(({ id }) => id)).toEqual(['guide']);
  expect(table.lost).toEqual([]);
});

test('words, where a place is misspelt or there is no table', () => {
  const misspelt = traceSources({ [inventoryPath]: inventory('{ label: what helps, in: maim }') });
  expect([misspelt.status, misspelt.stderr]).toEqual([
    2,
    expect.stringContaining(`${inventoryPath}:7:38  The course has no place “maim”. Did you mean “main”?`),
  ]);
  const none = traceSources({});
  expect([none.status, none.stderr]).toEqual([2, expect.stringContaining(`There is no ${inventoryPath}`)]);
});
