import { describe, expect, test } from 'vitest';
import { compileCourse } from '../../../src/compiler/compile-course.ts';
import { suggest } from '../../../src/compiler/suggest.ts';
import { suggestFile } from '../../../src/compiler/suggest-file.ts';
import {
  courseYaml,
  frontMatter,
  mainPath,
  makeSources,
  options,
  quiz,
  quizPath,
  type Files,
} from './sample-course.ts';

test.each([
  ['summry', ['summary', 'sources'], 'summary'],
  ['taps', ['tabs', 'quiz'], 'tabs'],
  ['qiuz', ['quiz', 'quote'], 'quiz'],
  ['Quiz', ['quiz'], 'quiz'],
  ['acordian', ['accordion', 'audio'], 'accordion'],
  ['id', ['of', 'x', 'alt'], ''],
  ['alt', ['src', 'title'], ''],
  ['video', ['audio', 'quiz'], ''],
])('%s of %j is “%s”', (word, known, expected) => {
  expect(suggest(word, known)).toBe(expected);
});

test.each([
  ['Dot.svg', 'dot.svg'],
  ['dott.svg', 'dot.svg'],
  ['walk.svg', '../02-role/walk.svg'],
  ['pictures/dot.svg', 'dot.svg'],
  ['tree.svg', ''],
])('the file %s must be %s', (name, expected) => {
  const known = ['content/en/01-start/dot.svg', 'content/en/02-role/walk.svg'];
  expect(suggestFile(name, 'content/en/01-start/01-main.md', known)).toBe(expected);
});

const chapter = (body: string): Files => ({ [mainPath]: `${frontMatter}\n## H {#here}\n\n${body}\n` });
const quizWith = (before: string, after: string): Files => ({
  [quizPath]: JSON.stringify(quiz, null, 2).replace(before, after),
});

describe('did you mean', () => {
  test.each<[string, Files, string]>([
    ['a block', chapter(':::acordion\n:::'), 'accordion'],
    ['an attribute', chapter('::figure{picure=dot.svg alt="x"}'), 'picture'],
    ['a flag', chapter('::figure{picture=dot.svg alt="" .decoratif}'), '.decorative'],
    ['a value', chapter(':::callout{kind=remeber title="x"}\nText\n:::'), 'remember'],
    ['a place in a chapter', chapter('[x](#heer)'), '#here'],
    ['a chapter', chapter('[x](02-chekc.md)'), '02-check.md'],
    ['a picture', chapter('::figure{picture=Dot.svg alt="x"}'), 'dot.svg'],
    ['a footnote', chapter('Text.[^nott]\n\n[^note]: Words.'), 'note'],
    ['a quiz', { 'content/en/01-start/02-check.md': `${frontMatter}\n::quiz{src=chekc}\n` }, 'check'],
    ['a key of a quiz', quizWith('"intro"', '"intor"'), 'intro'],
    ['a key of an option', quizWith('"feedback"', '"feedbak"'), 'feedback'],
    ['a type', quizWith('"single"', '"singel"'), 'single'],
    ['a chapter to look back to', quizWith('"main"', '"mian"'), 'main'],
    [
      'a key of front matter',
      { [mainPath]: `${frontMatter.replace('summary', 'sumary')}\nText.\n` },
      'summary',
    ],
    [
      'a key of course.yaml',
      { 'content/en/course.yaml': courseYaml.replace('pass-mark', 'passmark') },
      'pass-mark',
    ],
    ['a part', { 'content/en/course.yaml': courseYaml.replace('[start]', '[strat]') }, 'start'],
    ['a folder', { 'content/en/course.yaml': courseYaml.replace('01-start', '01-strat') }, '01-start'],
  ])('%s', (_what, files, expected) => {
    const { problems } = compileCourse(makeSources(files, false), options);
    const told = problems.filter(({ code }) => code !== 'lock-stale');
    expect(told).toHaveLength(1);
    expect(`${told[0]?.message} ${told[0]?.hint}`).toContain(`Did you mean “${expected}”?`);
  });

  test('an edition', () => {
    const { problems } = compileCourse(makeSources(), { ...options, edition: 'complet' });
    expect(problems[0]?.hint).toContain('Did you mean “complete”?');
  });
});
