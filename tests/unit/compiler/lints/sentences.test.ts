/** Sentences of this field: good ones in which nothing is found, and bad ones with one finding each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { frontMatter, mainPath } from '../sample-course.ts';
import { glossary, lint, withCourse } from './lint-marked.ts';

const read = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../../fixtures/lints', name), 'utf8');

/** No chapter source says where a figure comes from, and no grade is too hard. */
const head = frontMatter.replace('sources:\n  - guide', 'sources: []');
const around = { ...withCourse('reading: {grade: 20}\n'), 'content/en/glossary.md': glossary };

test.each(['\n', '\r\n'])('good sentences have no finding', async (lineEnd) => {
  const body = `${head}\n${read('good-sentences.md')}`.replaceAll('\n', lineEnd);
  const { problems } = await lint({ ...around, [mainPath]: body });
  const lines = body.split(lineEnd);
  expect(problems.map(({ code, message, line }) => `${code}: ${message} ${lines[line - 1] ?? ''}`)).toEqual(
    [],
  );
  expect(lines.filter((line) => /^\S/.test(line)).length).toBeGreaterThan(60);
});

test.each(['\n', '\r\n'])('each bad sentence has its one finding, at its place', async (lineEnd) => {
  const sentences = read('bad-sentences.txt').trim().split('\n');
  const wanted = sentences.map((line) => {
    const [, code = '', text = ''] = /^([a-z-]+): (.*)$/.exec(line) ?? [];
    return { code, text };
  });
  const top = head.split('\n').length;
  const body = [...head.split('\n'), ...wanted.flatMap(({ text }) => [text.replace('‸', ''), ''])].join(
    lineEnd,
  );
  const { problems } = await lint({ ...around, [mainPath]: body });
  expect(problems.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(
    wanted.map(({ code, text }, index) => `${top + 1 + 2 * index}:${text.indexOf('‸') + 1} ${code}`),
  );
  expect(wanted.length).toBeGreaterThan(60);
});
