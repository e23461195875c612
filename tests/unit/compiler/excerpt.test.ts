import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileCourse } from '../../../src/compiler/compile-course.ts';
import { cut, excerptOf, offsetOf, placeOf } from '../../../src/compiler/source/excerpt.ts';
import { dedented, thinned } from '../../../src/compiler/source/retrace.ts';
import { frontMatter, mainPath, makeSources, options } from './sample-course.ts';

const text = fc
  .array(fc.constantFrom('a', '👋', ' ', '\n', '\r\n', '\r', '\t'))
  .map((parts) => parts.join(''));

test('each character of an excerpt, and of a piece of it, stands where its place says', () => {
  fc.assert(
    fc.property(text, fc.nat(40), fc.nat(40), (original, start, length) => {
      const piece = cut(excerptOf('x', original), Math.min(start, original.length), start + length);
      const lines = original.split(/\r\n|\r|\n/);
      for (let index = 0; index < piece.text.length; index += 1) {
        const character = piece.text.charAt(index);
        const { line, column } = placeOf(piece, index);
        expect(lines[line - 1]?.charAt(column - 1) ?? '').toBe(character === '\n' ? '' : character);
        if (character !== '\n') expect(original.charAt(offsetOf(piece, index))).toBe(character);
      }
    }),
  );
});

test('dedented lines and thinned labels lead back to the file', () => {
  const quote = excerptOf('x', '> one\r\n>\ttwo\r\n>');
  const inner = dedented(quote, 'one\n  two\n');
  expect(placeOf(inner, inner.text.indexOf('two'))).toEqual({ file: 'x', line: 2, column: 3 });
  expect(placeOf(inner, 0)).toEqual({ file: 'x', line: 1, column: 3 });
  const label = thinned(excerptOf('x', '[a\\[b\\]c](d)'), 'a[b]c', 1);
  expect([0, 1, 2, 3, 4].map((index) => placeOf(label, index).column)).toEqual([2, 4, 5, 7, 8]);
});

/** Snippets that nest and break each other. */
const markdown = fc
  .array(
    fc.constantFrom(
      '> ',
      '- ',
      '1. ',
      '  ',
      '\t',
      '\n',
      '\n\n',
      '*',
      '**',
      '`',
      '```\n',
      '| a | b |\n| - | - |\n',
      '|',
      'word ',
      '[x](y) ',
      '[^1]',
      '[^1]: ',
      '# ',
      '### ',
      '{#i}',
      ':::quote{by=A}\n',
      ':::\n',
      '::contents\n',
      '::::accordion\n',
      '::::\n',
      ':t[x]',
      '<b>',
      '<!--',
      '-->',
      '&amp;',
      '\\',
      '---\n',
      '===\n',
      '- [ ] ',
      '![p](q)',
      '~~',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

// Some hundreds of courses, on machines that may be busy.
test(
  'whatever is written, problems are collected, lie inside the file, and no HTML of the author comes out',
  { timeout: 30_000 },
  () => {
    fc.assert(
      fc.property(markdown, fc.boolean(), (body, crlf) => {
        const source = `${frontMatter}\n${body}`;
        const original = crlf ? source.replaceAll('\n', '\r\n') : source;
        const { problems, course } = compileCourse(makeSources({ [mainPath]: original }), options);
        const lines = original.split(/\r\n|\n/);
        for (const { file, line, column, code } of problems.filter((problem) => problem.file === mainPath)) {
          expect(file).toBe(mainPath);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
          // Tags are the one thing whose first character is always known.
          if (code === 'raw-html') expect(lines[line - 1]?.charAt(column - 1)).toBe('<');
        }
        expect(course?.parts[0]?.chapters[0]?.html ?? '').not.toMatch(/<b>|<!--/);
      }),
      { numRuns: 400 },
    );
  },
);
