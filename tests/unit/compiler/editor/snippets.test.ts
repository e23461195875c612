import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blocks } from '../../../../src/compiler/blocks/registry.ts';
import { compileUnlocked } from '../../../../src/compiler/compile-unlocked.ts';
import { snippetBody, snippetDefault } from '../../../../src/compiler/editor/snippet-text.ts';
import { snippetsPath } from '../../../../src/compiler/editor/snippets-path.ts';
import { snippetTemplates, snippetsText } from '../../../../src/compiler/editor/snippets.ts';
import { questionTypes } from '../../../../src/model/question-type.ts';
import {
  frontMatter,
  mainPath,
  makeSources,
  options,
  quiz,
  quizPath,
  svg,
  type Files,
} from '../sample-course.ts';

const vtt = 'WEBVTT\n\n00:00.000 --> 00:01.000\nWords.\n';

/** What the examples of the blocks name. */
const beside: Files = Object.fromEntries(
  Object.entries({
    'name.svg': svg,
    'first.svg': svg,
    'second.svg': svg,
    'name.mp3': new Uint8Array([0x49, 0x44, 0x33]),
    'name.webm': new Uint8Array([0x1a, 0x45, 0xdf, 0xa3]),
    'name.pdf': new Uint8Array([0x25, 0x50, 0x44, 0x46]),
    'name.vtt': vtt,
    'name.transcript.md': 'Words.\n',
  }).map(([name, data]) => [`content/en/01-start/${name}`, data]),
);

/** What the example of the draft names. */
const lists = ['duties', 'skills'].map(
  (id) => `:::checklist{#${id} title=T}\n- One {#one-of-${id}}\n:::\n\n`,
);

function compile(files: Files) {
  const { problems } = compileUnlocked(makeSources({ ...beside, ...files }, false), options);
  return problems.map(({ code, message }) => `${code}: ${message}`);
}

test('there is one for every block and every question type', () => {
  const prefixes = snippetTemplates.map(({ prefix }) => prefix);
  for (const name of blocks.keys()) expect(prefixes).toContain(name);
  for (const type of questionTypes) expect(prefixes).toContain(`question-${type}`);
  expect(new Set(prefixes).size).toBe(prefixes.length);
});

describe.each(snippetTemplates.filter(({ scope }) => scope === 'markdown'))(
  '$name',
  ({ prefix, template }) => {
    test('is a chapter without problems when nothing is written over', () => {
      const text = snippetDefault(template).replace('src=name}', 'src=check}');
      const above = prefix === 'draft' ? lists.join('') : '';
      const chapter = prefix === 'chapter' ? text : `${frontMatter}\n## A section\n\n${above}${text}\n`;
      const files: Files =
        prefix === 'quiz'
          ? { 'content/en/01-start/02-check.md': chapter }
          : { [mainPath]: chapter, 'content/en/glossary.md': '## Word {#word}\n\nWhat it means.\n' };
      expect(compile(files)).toEqual([]);
    });
  },
);

describe.each(snippetTemplates.filter(({ scope }) => scope === 'json'))('$name', ({ template }) => {
  test('is a question without problems when nothing is written over', () => {
    const question: unknown = JSON.parse(snippetDefault(template));
    expect(compile({ [quizPath]: JSON.stringify({ ...quiz, questions: [question] }) })).toEqual([]);
  });
});

test('places to write are numbered, and what VS Code would take for one is not', () => {
  expect(snippetBody('::quiz{src=«name» kind=«|a,b|»}\ncosts $5, «a}b»')).toEqual([
    '::quiz{src=${1:name} kind=${2|a,b|}}',
    'costs \\$5, ${3:a\\}b}',
    '$0',
  ]);
  expect(snippetDefault('«|a,b|» «c»')).toBe('a c');
});

test('the file is fresh in this repository', () => {
  const path = join(import.meta.dirname, '../../../..', snippetsPath);
  expect(readFileSync(path, 'utf8').replaceAll('\r\n', '\n')).toBe(snippetsText());
});
