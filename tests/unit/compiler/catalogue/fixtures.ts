/** A course for each problem code, which has this problem at a known place. */
import { catalogue } from '../../../../src/compiler/catalogue/catalogue.ts';
import type { CatalogueEntry, WrittenExample } from '../../../../src/compiler/catalogue/entry.ts';
import { lintCodes, type ProblemCode } from '../../../../src/compiler/problem-codes.ts';
import { courseBefore } from './example-course.ts';
import { readCaret } from './find-problems.ts';
import { toldCourses, type ToldCourse } from './told-courses.ts';

export const entries = Object.entries<CatalogueEntry>(catalogue) as readonly (readonly [
  ProblemCode,
  CatalogueEntry,
])[];

export const writtenExamples = entries.flatMap(([code, { example }]) =>
  example.file === 'told' ? [] : [{ code, example }],
);

/** The lints are asked about their own examples only: the others need not be good reading. */
export function lintOf(code: ProblemCode): { readonly lint?: string } {
  return lintCodes.has(code) ? { lint: code } : {};
}

/** Undefined where nobody has made one: a test says so. */
export function fixtureOf(code: ProblemCode, crlf = false): ToldCourse | undefined {
  const { example }: { example: CatalogueEntry['example'] } = catalogue[code];
  const told = toldCourses[code];
  if (example.file === 'told') return told && { ...told, files: readCaret(told.files, crlf).files };
  return { ...courseBefore(example satisfies WrittenExample, crlf), ...lintOf(code) };
}
