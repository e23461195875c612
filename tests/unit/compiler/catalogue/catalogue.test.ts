import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../../src/compiler/catalogue/catalogue.ts';
import type { CatalogueEntry } from '../../../../src/compiler/catalogue/entry.ts';
import { lintCodes } from '../../../../src/compiler/problem-codes.ts';
import { courseAfter, courseBefore } from './example-course.ts';
import { findProblems } from './find-problems.ts';

const entries: readonly (readonly [code: string, entry: CatalogueEntry])[] = Object.entries(catalogue);
const written = entries.flatMap(([code, { example }]) =>
  example.file === 'told' ? [] : [{ code, example }],
);

/** The lints are asked about their own examples only: the others need not be good reading. */
async function listFound(files: Parameters<typeof findProblems>[0], code: string): Promise<string[]> {
  const problems = await findProblems(files, lintCodes.has(code) ? code : undefined);
  return problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
}

describe.each(['LF', 'CRLF'])('the example with %s', (lineEnd) => {
  test.each(written)(
    'of $code has this problem, at the caret, and nothing else',
    async ({ code, example }) => {
      const { files, place } = courseBefore(example, lineEnd === 'CRLF');
      expect(await listFound(files, code)).toEqual([`${place} ${code}`]);
    },
  );

  test.each(written)('of $code, mended, has no problem', async ({ code, example }) => {
    expect(await listFound(courseAfter(example, lineEnd === 'CRLF').files, code)).toEqual([]);
  });
});
