/** What the guide tells a trainer to type works: commands, options, and files as they stand in it. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { guideEntry, readGuide } from '../../../src/cli/guide/guide-files.ts';
import { compileUnlocked } from '../../../src/compiler/compile-unlocked.ts';
import { courseFile } from '../../../src/compiler/course/course-file.ts';
import type { Sources } from '../../../src/compiler/sources.ts';
import { authoredQuiz } from '../../../src/model/quiz.ts';
import { courseYaml } from '../compiler/sample-course.ts';
import { readCommands, readFences, readFiles, writtenByHand } from './read-fences.ts';

// Programs start one after another, one of them builds the player, and a machine may be busy.
vi.setConfig({ testTimeout: 180_000 });

const root = resolve(import.meta.dirname, '../../..');
const pages = readGuide(root);
const entry = pages.get(guideEntry) ?? '';
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
  expect(run(first ?? []).output).toContain('quizzes/en/first-day.json');
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

/** In a course of its own, under a heading; a chapter or a glossary where the fence holds a whole one. */
function compileFence(text: string): string[] {
  const head = '---\ntitle: A\nsummary: B\nsources: []\n---\n\n## C\n\n';
  const isGlossary = /^## .*\{#/.test(text);
  const sources: Sources = new Map([
    ['content/en/course.yaml', courseYaml.replace('01-start', '02-role')],
    ['content/en/02-role/04-mutuality.md', text.startsWith('---') ? `${text}\n\nText.` : `${head}Text.`],
    ['content/en/02-role/05-fence.md', isGlossary || text.startsWith('---') ? head : head + text],
    ['content/en/glossary.md', isGlossary ? text : '## Role clarity {#role-clarity}\n\nText.\n'],
  ]);
  const { problems } = compileUnlocked(sources, { lang: 'en', edition: 'complete', playerVersion: '' });
  return problems.map(({ code, message }) => `${code}: ${message}`);
}

test('Markdown that the guide shows has no problems, but for files and notes that are elsewhere', () => {
  const fences = [...pages.values()].flatMap((page) => readFences(writtenByHand(page)));
  const markdown = fences.filter(({ language, text }) => language === 'md' && !text.includes('::quiz'));
  expect(markdown.length).toBeGreaterThan(5);
  for (const { text } of markdown)
    expect(
      compileFence(text).filter((line) => !/^(?:missing-file|unused-note)/.test(line)),
      text,
    ).toEqual([]);
});

test('the mistake made on purpose is answered as the guide says', () => {
  const path = 'content/en/01-start/02-first-day.md';
  const chapter = files.get(path) ?? '';
  expect(chapter).toContain(':::accordion');
  write(path, chapter.replace(':::accordion', ':::acordion'));
  expect(run(['check', '--course', '../practice']).output).toMatch(/“accordion”/);
  write(path, chapter);
});

const commandNames = Object.keys(
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> })
    .scripts,
);
const readCode = (...patterns: string[]): string =>
  patterns
    .flatMap((pattern) => globSync(pattern, { cwd: join(root, 'src/cli') }))
    .map((file) => readFileSync(join(root, 'src/cli', file), 'utf8'))
    .join('\n');

/** Where a command's options are read. */
function codeOf(command: string): string {
  const own = readCode(`${command}.ts`, `${command}/**/*.ts`);
  return own.includes('courseOption') ? own + readCode('course/find-course.ts') : own;
}

test('every command that is named exists, and so does every option', () => {
  const named = /\bnpm (run )?([a-z]+(?::[a-z]+)*)((?: --(?: [^`\n]*)?)?)/g;
  for (const [path, page] of pages) {
    for (const [line, run = '', name = '', options = ''] of page.matchAll(named)) {
      if (run === '' && name !== 'start' && name !== 'test') continue;
      expect(commandNames, `${path}: ${line}`).toContain(name);
      for (const [, option = ''] of options.matchAll(/ --([a-z]+)/g))
        expect(codeOf(name), `${path}: ${line}`).toMatch(new RegExp(`\\b${option}: \\{ type: '`));
    }
  }
});

test('what is shown of course.yaml and of quizzes is as their schemas want it', () => {
  const { shape } = courseFile;
  const fences = [...pages.values()].flatMap((page) => readFences(writtenByHand(page)));
  const yaml = fences.filter(({ language }) => language === 'yaml');
  expect(yaml.length).toBeGreaterThan(4);
  for (const { text } of yaml)
    for (const [key, value] of Object.entries(parse(text) as Record<string, unknown>)) {
      expect(Object.keys(shape)).toContain(key);
      expect(shape[key as keyof typeof shape].safeParse(value), `${key} in ${text}`).toMatchObject({
        success: true,
      });
    }
  const json = fences.filter(({ language }) => language === 'json');
  expect(json.length).toBeGreaterThan(1);
  for (const { text } of json) expect(authoredQuiz.safeParse(JSON.parse(text)).error).toBeUndefined();
});
