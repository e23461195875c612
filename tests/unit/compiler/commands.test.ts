import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeLock } from '../../../src/cli/lock/write-lock.ts';
import { quizSchemaPath, quizSchemaText } from '../../../src/compiler/quiz-schema.ts';
import { readSources } from '../../../src/compiler/read-sources.ts';
import { lockPath } from '../../../src/compiler/sources.ts';
import { courseYaml, frontMatter, mainPath, makeSources, quizPath } from './sample-course.ts';

// Several programs start one after another, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'alongside-course-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function writeCourse(files: Record<string, string> = {}): void {
  for (const [path, text] of makeSources(files, false)) write(path, text);
}

function run(command: 'check' | 'lock', ...options: string[]): { status: number | null; output: string } {
  const script = join(import.meta.dirname, `../../../src/cli/${command}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--course', folder, ...options], {
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

test('check fails on a stale lock and names the command that mends it; lock mends it; then all is well', () => {
  writeCourse();
  const stale = run('check');
  expect(stale.status).toBe(1);
  expect(stale.output).toContain(`${lockPath}:1:1  lock-stale`);
  expect(stale.output).toContain('npm run lock');
  expect(run('lock').output).toContain('+ questions which-one is 1');
  expect(run('check')).toEqual({ status: 0, output: 'No problems.\n' });
  expect(run('lock').output).toContain('is up to date');
});

test('lock --release stamps the version of course.yaml', () => {
  writeCourse();
  expect(run('lock', '--release').output).toContain('released as 1.0.0');
  expect(readFileSync(join(folder, lockPath), 'utf8')).toMatch(
    /"key":"which-one","number":1,"since":"1.0.0","fingerprint":"[0-9a-f]{4}","text":"en:[0-9a-f]{8}"\}/,
  );
});

test('lock --release refuses while a wording is to be answered for', () => {
  writeCourse();
  run('lock', '--release');
  const before = readFileSync(join(folder, lockPath), 'utf8');
  write(quizPath, readFileSync(join(folder, quizPath), 'utf8').replace('Which *one*?', 'Which of them?'));
  const refused = run('lock', '--release');
  expect(refused).toMatchObject({ status: 1 });
  expect(refused.output).toContain('Nothing was released');
  expect(refused.output).toContain('“which-one” was released with another wording');
  expect(readFileSync(join(folder, lockPath), 'utf8')).toBe(before);
});

test('check looks at every edition, and at one where it is asked to', () => {
  const yaml = `${courseYaml.replace(
    'editions:',
    '  - {id: end, title: End, folder: 02-end}\neditions:',
  )}  short: [start]\n`.replace('complete: [start]', 'complete: [start, end]');
  writeCourse({
    'content/en/course.yaml': yaml,
    'content/en/02-end/01-end.md': `${frontMatter}\nText.\n`,
    [mainPath]: `${frontMatter}\n[end](../02-end/01-end.md)\n`,
  });
  writeLock(folder);
  expect(run('check', '--edition', 'complete').status).toBe(0);
  expect(run('check').output).toContain(`${mainPath}:8:1  broken-link`);
});

test('the schema for editors is written, is fresh in this repository, and a stale one is a problem', () => {
  writeCourse();
  writeLock(folder);
  const path = join(folder, quizSchemaPath);
  expect(readFileSync(path, 'utf8')).toBe(quizSchemaText());
  writeFileSync(path, '{}');
  expect(run('check').output).toMatch(/schema-stale[^]*npm run lock/);
  const own = readFileSync(join(import.meta.dirname, '../../..', quizSchemaPath), 'utf8');
  expect(own.replaceAll('\r\n', '\n')).toBe(quizSchemaText());
});

test('lock writes nothing while a file is faulty', () => {
  writeCourse();
  writeLock(folder);
  const before = readFileSync(join(folder, lockPath), 'utf8');
  write(quizPath, '{');
  expect(run('lock')).toMatchObject({ status: 1 });
  expect(readFileSync(join(folder, lockPath), 'utf8')).toBe(before);
});

test('check --fix writes the ids that are missing, whatever the line ends', () => {
  const body =
    '## H\n\n:::accordion\n### One thing\ntext\n### One thing {#one-thing}\n### Café & tea {  }\n:::\n';
  writeCourse({ [mainPath]: `${frontMatter}\n${body}`.replaceAll('\n', '\r\n') });
  write('content/words.txt', 'ça\nlà\n');
  run('check', '--fix');
  expect(readFileSync(join(folder, mainPath), 'utf8')).toContain(
    '### One thing {#one-thing-2}\r\ntext\r\n### One thing {#one-thing}\r\n### Café & tea {#cafe-tea   }\r\n',
  );
  writeLock(folder);
  expect(run('check').status).toBe(0);
});

test('sources are read as text or bytes, by path from the root', () => {
  writeCourse();
  write('content/en/01-start/photo.png', new Uint8Array([1, 2]));
  write('public/leaflet.pdf', 'x');
  const sources = readSources(folder);
  expect(sources.get(mainPath)).toContain('title: Main');
  expect(sources.get('content/en/01-start/photo.png')).toEqual(new Uint8Array([1, 2]));
  expect(sources.has('public/leaflet.pdf')).toBe(true);
});
