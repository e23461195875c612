import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blocks } from '../../../src/compiler/blocks/registry.ts';
import { questionTypes } from '../../../src/model/question-type.ts';
import { compileGallery } from '../../fixtures/gallery-course.ts';

const course = compileGallery();
const chapters = course.parts.flatMap((part) => part.chapters);
const questions = chapters.flatMap((chapter) => chapter.questions);
const html = chapters.map((chapter) => chapter.html).join('');

/** The compiled question that has this id. */
function htmlOf(id: string): string {
  const number = questions.find((question) => question.id === id)?.number ?? 0;
  return new RegExp(`<([a-z-]+) number="${number}">.*?</\\1>`, 's').exec(html)?.[0] ?? '';
}

test('the gallery shows every type of question, and every block', () => {
  const types = new Set(questions.map(({ type }) => type));
  expect(questionTypes.filter((type) => !types.has(type))).toEqual([]);
  const sources = globSync(join(import.meta.dirname, '../../fixtures/gallery/content/en/*/*.md'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  // Made from the course itself, and nothing to copy.
  const shown = [...blocks.keys()].filter((name) => name !== 'employer-sees');
  expect(shown.filter((name) => !sources.includes(`::${name}`))).toEqual([]);
});

test('yes and no are radios in the words of the page', () => {
  const found = htmlOf('yes-or-no');
  expect(found).toContain('value="1"><span class="option-text">Yes</span>');
  expect(found).toContain('value="2"><span class="option-text">No</span>');
  expect(found.match(/type="radio"/g)).toHaveLength(2);
});

test('a word to fill in has a field with a label, a reason for right and one for wrong, and no answer in sight', () => {
  const form = htmlOf('fill-in').replace(/<script.*?<\/script>/s, '');
  expect(form).toMatch(
    /<label><span class="fill-in-label">Your answer<\/span><input type="text" name="q\d+"/,
  );
  expect(form.match(/<div class="why" data-when="(?:right|wrong)" hidden>/g)).toHaveLength(2);
  expect(form.replace(/<div class="why".*?<\/div>/g, '')).not.toContain('green');
});

test('a sentence has its phrase marked for eyes and ears, a gap in its place, and guidelines in its reasons', () => {
  const found = htmlOf('second-sentence');
  expect(found).toContain(
    'is <mark class="harm">junk<span class="visually-hidden"> (words to replace)</span></mark>, so',
  );
  expect(found).toContain(
    'is <span class="gap"><span aria-hidden="true"></span><span class="visually-hidden">blank</span></span>, so',
  );
  expect([...found.matchAll(/Guideline \d: [a-z ]+/g)].map(String)).toEqual([
    'Guideline 4: no slang',
    'Guideline 2: medical nature',
    'Guideline 3: recovery',
  ]);
});

test('sentences in a row are followed by one card with all of them', () => {
  const numbers = questions.filter(({ type }) => type === 'language').map(({ number }) => number);
  const [card = ''] = /<sentences-card class="sentences-card".*?<\/ol>/s.exec(html) ?? [];
  expect(numbers.length).toBeGreaterThan(1);
  expect([...card.matchAll(/data-sentence="(\d+)"/g)].map(([, number]) => Number(number))).toEqual(numbers);
  expect(html.match(/class="sentences-card"/g)).toHaveLength(1);
  expect(html.indexOf('class="sentences-card"')).toBeGreaterThan(html.lastIndexOf('</language-question>'));
});
