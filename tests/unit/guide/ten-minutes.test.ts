/** The guide's first ten minutes, as a stranger types them: from an empty folder to a package. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { guideEntry, readGuide } from '../../../src/cli/guide/guide-files.ts';
import { compileUnlocked } from '../../../src/compiler/compile-unlocked.ts';
import { readSources } from '../../../src/compiler/read-sources.ts';
import { readCommands, readFiles } from './read-fences.ts';

// Programs start one after another, one of them builds the player, and a machine may be busy.
vi.setConfig({ testTimeout: 180_000 });

const root = resolve(import.meta.dirname, '../../..');
const entry = readGuide(root).get(guideEntry) ?? '';
const practice = mkdtempSync(join(tmpdir(), 'alongside-practice-'));
const files = readFiles(entry);

afterAll(() => rmSync(practice, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(practice, path)), { recursive: true });
  writeFileSync(join(practice, path), text);
}

/** With the practice folder in place of the guide's. */
function run([command = '', ...words]: readonly string[]): { status: number | null; output: string } {
  const args = words.map((word) => word.replace('../practice', practice));
  const script = join(root, `src/cli/${command}.ts`);
  const node = join(root, 'node_modules/.bin/node');
  const { status, stdout, stderr } = spawnSync(
    node,
    ['--disable-warning=ExperimentalWarning', script, ...args],
    { encoding: 'utf8', cwd: root },
  );
  return { status, output: stdout + stderr };
}

/** As the commands would say it; they take a while to start. */
function problemsThere(): string {
  const { problems } = compileUnlocked(readSources(practice), {
    lang: 'en',
    edition: 'complete',
    playerVersion: '',
  });
  return problems.map(({ file, message, hint }) => `${file} ${message} ${hint}`).join('\n');
}

const commands = readCommands(entry.slice(entry.indexOf('## Ten minutes'), entry.indexOf('## What next')));

test('the first ten minutes lead to a package, command by command', () => {
  // The preview and the LMS run until somebody stops them.
  const ending = commands.filter(([name]) => name !== 'dev');
  expect(ending.map(([name]) => name)).toEqual(['new', 'check', 'lock', 'check', 'package', 'start']);
  const [begin, first, lock, second, build, start] = ending;
  expect(run(begin ?? [])).toMatchObject({ status: 0 });
  const [chapter, quiz] = files;
  write(...(chapter ?? ['', '']));
  // As the guide says, and no surprise.
  expect(problemsThere()).toMatch(/quizzes\/en\/first-day\.json/);
  write(...(quiz ?? ['', '']));
  const stale = run(first ?? []);
  expect(stale).toMatchObject({ status: 1 });
  expect(stale.output).toContain('lock-stale');
  expect(run(lock ?? [])).toMatchObject({ status: 0 });
  const fresh = run(second ?? []);
  expect(fresh).toMatchObject({ status: 0 });
  expect(fresh.output).toContain('No problems.');
  expect(run(build ?? [])).toMatchObject({ status: 0 });
  const zip = (start?.at(-1) ?? '').replace('../practice', practice);
  expect(existsSync(zip), zip).toBe(true);
});

test('the mistake made on purpose is answered as the guide says', () => {
  const path = 'content/en/01-start/02-first-day.md';
  const chapter = files.get(path) ?? '';
  expect(chapter).toContain(':::accordion');
  write(path, chapter.replace(':::accordion', ':::acordion'));
  expect(problemsThere()).toMatch(/“acordion”.*“accordion”/);
  write(path, chapter);
});
