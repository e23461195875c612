import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../../src/compiler/catalogue/catalogue.ts';
import type { CatalogueEntry } from '../../../../src/compiler/catalogue/entry.ts';
import { courseAfter, courseBefore } from './example-course.ts';
import { findProblems } from './find-problems.ts';

const entries: readonly (readonly [code: string, entry: CatalogueEntry])[] = Object.entries(catalogue);
const written = entries.flatMap(([code, { example }]) =>
  example.file === 'told' ? [] : [{ code, example }],
);

async function listFound(files: Parameters<typeof findProblems>[0]): Promise<string[]> {
  const problems = await findProblems(files);
  return problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
}

describe.each(['LF', 'CRLF'])('the example with %s', (lineEnd) => {
  test.each(written)(
    'of $code has this problem, at the caret, and nothing else',
    async ({ code, example }) => {
      const { files, place } = courseBefore(example, lineEnd === 'CRLF');
      expect(await listFound(files)).toEqual([`${place} ${code}`]);
    },
  );

  test.each(written)('of $code, mended, has no problem', async ({ example }) => {
    expect(await listFound(courseAfter(example, lineEnd === 'CRLF').files)).toEqual([]);
  });
});
