/** A course in a language that is written from right to left. */
import { expect, it, test } from 'vitest';
import { compileUnlocked } from '../../../src/compiler/compile-unlocked.ts';
import { readSources } from '../../../src/compiler/read-sources.ts';
import type { Sources } from '../../../src/compiler/sources.ts';
import { directionOf } from '../../../src/model/direction.ts';
import { renderPrintPage } from '../../../src/plugins/print-page.ts';
import { renderShellPage } from '../../../src/plugins/shell-page.ts';

const gallery = readSources(new URL('../../fixtures/gallery', import.meta.url).pathname);

/** The gallery's course as if it were written in another language. */
function translate(lang: string, courseLines = ''): Sources {
  return new Map(
    [...gallery].map(([path, text]) => {
      const moved = path.replace(/^(content|quizzes)\/en\//, `$1/${lang}/`);
      return [moved, path.endsWith('course.yaml') ? `${String(text)}\n${courseLines}` : text];
    }),
  );
}

function compile(lang: string, courseLines?: string) {
  const options = { lang, edition: 'complete', playerVersion: '0' };
  const { course, problems } = compileUnlocked(translate(lang, courseLines), options);
  if (!course) throw new Error(problems.map(({ message }) => message).join());
  return course;
}

it.each([
  ['en', 'ltr'],
  ['fr-CA', 'ltr'],
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa-AF', 'rtl'],
  ['ur', 'rtl'],
  ['pa', 'ltr'],
  ['pa-Arab', 'rtl'],
  ['yi', 'rtl'],
  ['no_language!', 'ltr'],
])('%s is written %s', (lang, direction) => {
  expect(directionOf(lang)).toBe(direction);
});

test('a course in Arabic is read from right to left, on every page', () => {
  const course = compile('ar');
  expect(course.dir).toBe('rtl');
  for (const page of [renderShellPage(course, ''), renderPrintPage(course)])
    expect(page).toMatch(/<html lang="ar" dir="rtl"/);
});

test('what course.yaml says of the direction goes before the language', () => {
  expect(compile('ar', 'dir: ltr').dir).toBe('ltr');
});
