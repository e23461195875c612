/** Every problem code: its fixture, what it says there, and that its example in the catalogue is mended by what it shows. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { packageCatalogue } from '../../../../src/compiler/catalogue/package-catalogue.ts';
import { retiredCodes } from '../../../../src/compiler/catalogue/retired-codes.ts';
import { checkNames } from '../../../../src/packaging/check-names.ts';
import { checkProfile } from '../../../../src/packaging/check-profile.ts';
import { readProfile } from '../../../../src/plugins/read-profile.ts';
import { courseAfter } from './example-course.ts';
import { findProblems } from './find-problems.ts';
import { entries, fixtureOf, lintOf, writtenExamples } from './fixtures.ts';
import { isUpdating, readWords, writeWords, type Words } from './problem-words.ts';
import { toldCourses } from './told-courses.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const codes = entries.map(([code]) => code);
const words = readWords();
const said = new Map<string, Words>();

afterAll(() => {
  if (isUpdating) writeWords(said);
});

test('every code has a fixture, and what it says there is written down', () => {
  expect(codes.filter((code) => fixtureOf(code) === undefined)).toEqual([]);
  if (!isUpdating) expect(Object.keys(words)).toEqual(codes.toSorted());
  const told = entries.filter(([, { example }]) => example.file === 'told').map(([code]) => code);
  expect(Object.keys(toldCourses).toSorted()).toEqual(told.toSorted());
});

describe.each(['LF', 'CRLF'])('with %s', (lineEnd) => {
  test.each(codes)('%s is said at its place, in its words', async (code) => {
    const fixture = fixtureOf(code, lineEnd === 'CRLF');
    if (fixture === undefined) return;
    const problems = await findProblems(fixture);
    const own = problems.filter((problem) => problem.code === code);
    expect(
      own.map(({ file, line, column, message, hint }) => ({
        place: `${file}:${line}:${column}`,
        message,
        hint,
      })),
    ).toEqual([
      {
        place: fixture.place,
        ...(isUpdating ? { message: own[0]?.message, hint: own[0]?.hint } : words[code]),
      },
    ]);
    expect(problems.map((problem) => problem.code).filter((other) => other !== code)).toEqual(
      fixture.also ?? [],
    );
    for (const { message, hint } of own) said.set(code, { message, hint });
  });

  test.each(writtenExamples)('the example of $code, mended, has no problem', async ({ code, example }) => {
    const course = courseAfter(example, lineEnd === 'CRLF');
    expect(await findProblems({ ...course, ...lintOf(code) })).toEqual([]);
  });
});

test('a code that was ever reported is never forgotten', () => {
  const path = new URL('../../../fixtures/problems/released-codes.json', import.meta.url);
  const released = JSON.parse(readFileSync(path, 'utf8')) as string[];
  const known = [...codes, ...Object.keys(packageCatalogue)];
  const kept = [...known, ...retiredCodes.keys()];
  // A code that is gone goes into retired-codes.ts, with what became of it; this list only grows.
  expect(released.filter((code) => !kept.includes(code))).toEqual([]);
  expect(known.filter((code) => !released.includes(code))).toEqual([]);
  expect(known.filter((code) => retiredCodes.has(code))).toEqual([]);
  expect(released).toEqual([...new Set(released)].toSorted());
});

test.each(entries)('the entry of %s is whole, in sentences', (_code, { happened, why, remedy, example }) => {
  for (const text of [happened, why, remedy]) {
    expect(text).toMatch(/^[“A-Z`][^]*[.:]$/);
    expect(text.split('`').length % 2).toBe(1);
    expect(text).not.toMatch(/'|"[^`]*$| {2}/);
  }
  expect(example.before).not.toBe(example.after);
  expect(example.after).not.toContain('‸');
});

test('what an author can mend in a package is in the catalogue', () => {
  const rules = { ...readProfile(root, 'generic'), forbiddenFiles: ['html'] };
  const names = ['a.html', 'A.html', 'é.pdf', 'x.php', 'b/imsmanifest.xml', `${'a'.repeat(130)}.pdf`];
  const found = [...checkNames(names), ...checkProfile(rules, names)].map(({ code }) => code);
  const told = new Set([...found, 'saved-state-long', 'interaction-long']);
  expect([...told].toSorted()).toEqual(Object.keys(packageCatalogue).toSorted());
});
