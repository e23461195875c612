/** What the guide shows can be typed: commands, options, Markdown, YAML and JSON. */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readGuide } from '../../../src/cli/guide/guide-files.ts';
import { compileUnlocked } from '../../../src/compiler/compile-unlocked.ts';
import { courseFile } from '../../../src/compiler/course/course-file.ts';
import type { Sources } from '../../../src/compiler/sources.ts';
import { authoredQuiz } from '../../../src/model/quiz.ts';
import { courseYaml } from '../compiler/sample-course.ts';
import { readFences, writtenByHand } from './read-fences.ts';

const root = resolve(import.meta.dirname, '../../..');
const pages = readGuide(root);
const fences = [...pages.values()].flatMap((page) => readFences(writtenByHand(page)));

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
  const { problems } = compileUnlocked(sources, {
    lang: 'en',
    edition: 'complete',
    playerVersion: '',
  });
  return problems.map(({ code, message }) => `${code}: ${message}`);
}

test('Markdown that the guide shows has no problems, but for files and notes that are elsewhere', () => {
  const markdown = fences.filter(({ language, text }) => language === 'md' && !text.includes('::quiz'));
  expect(markdown.length).toBeGreaterThan(5);
  for (const { text } of markdown)
    expect(
      compileFence(text).filter((line) => !/^(?:missing-file|unused-note)/.test(line)),
      text,
    ).toEqual([]);
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
  const shared = { courseOption: 'course/find-course.ts', serveOptions: 'serve/serve-options.ts' };
  return [
    own,
    ...Object.entries(shared).flatMap(([name, file]) => (own.includes(name) ? readCode(file) : [])),
  ].join('');
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
