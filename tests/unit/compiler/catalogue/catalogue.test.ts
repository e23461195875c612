import { describe, expect, test } from 'vitest';
import type { WrittenExample } from '../../../../src/compiler/catalogue/entry.ts';
import { textCatalogue } from '../../../../src/compiler/catalogue/text-catalogue.ts';
import { filesAfter, filesBefore } from './example-course.ts';
import { findProblems, readCaret } from './find-problems.ts';

const written = Object.entries(textCatalogue).flatMap(([code, { example }]) =>
  example.file === 'told' ? [] : [{ code, example }],
);

async function listFound(files: Parameters<typeof findProblems>[0]): Promise<string[]> {
  const problems = await findProblems(files);
  return problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
}

describe.each(['LF', 'CRLF'])('the example with %s', (lineEnd) => {
  const prepare = (example: WrittenExample, read: typeof filesBefore) =>
    readCaret(read(example), lineEnd === 'CRLF');

  test.each(written)(
    'of $code has this problem, at the caret, and nothing else',
    async ({ code, example }) => {
      const { files, place } = prepare(example, filesBefore);
      expect(await listFound(files)).toEqual([`${place} ${code}`]);
    },
  );

  test.each(written)('of $code, mended, has no problem', async ({ example }) => {
    const { files } = prepare(example, filesAfter);
    expect(await listFound(files)).toEqual([]);
  });
});
