/** A trainer's slips in tabs, flashcards, process, compare, timeline, gallery and download: each named where it is. */
import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../src/compiler/fixes/apply-fixes.ts';
import { compileCourse } from '../../../src/compiler/compile-course.ts';
import { compileMarked, frontMatter, mainPath, makeSources, options } from './sample-course.ts';

const other = '### Other {#other}\ntext\n';
const figure = '::figure{picture=dot.svg alt="A dot"}\n';

const slips: readonly (readonly [code: string, lines: string])[] = [
  ...['tabs', 'process', 'flashcards'].flatMap((name): [string, string][] => [
    ['missing-id', `:::${name}\n‸### One\ntext\n\n${other}:::\n`],
    ['no-items', `‸:::${name}\n:::\n`],
    ['text-before-items', `:::${name}\n‸text\n\n### One {#o}\ntext\n\n${other}:::\n`],
    ['unknown-attribute', `:::${name}{‸kind=x}\n### One {#o}\ntext\n\n${other}:::\n`],
    ['unknown-attribute', `:::${name}\n### One {#o ‸when=x}\ntext\n\n${other}:::\n`],
    ['duplicate-id', `:::${name}\n### One {#other}\ntext\n\n### Two {‸#other}\ntext\n:::\n`],
    ['unclosed-directive', `‸::::${name}\n### One {#o}\ntext\n\n${other}`],
  ]),
  ...['tabs', 'process', 'compare', 'timeline'].map((name): [string, string] => [
    'too-few-items',
    `‸:::${name}\n### One {#o}\ntext\n:::\n`,
  ]),
  ...['tabs', 'flashcards', 'compare'].map((name): [string, string] => [
    'empty-item',
    `:::${name}\n‸### One {#o}\n\n${other}:::\n`,
  ]),
  ['bad-attribute', `:::compare{‸kind=versus}\n### One\ntext\n\n${other}:::\n`],
  ['item-level', `:::compare\n### One\ntext\n\n‸## Two\ntext\n:::\n`],
  ['bad-attribute', `:::timeline\n### One {when="May" ‸"June"}\ntext\n\n${other}:::\n`],
  ['only-figures', '‸:::gallery\n:::\n'],
  ['only-figures', `:::gallery\n${figure}\n‸Some text\n\n${figure}:::\n`],
  ['only-figures', `:::gallery\n${figure}\n‸![A dot](dot.svg)\n:::\n`],
  ['too-few-items', `‸:::gallery\n${figure}:::\n`],
  ['missing-alt', `:::gallery\n${figure}\n‸::figure{picture=dot.svg}\n:::\n`],
  ['missing-picture', `:::gallery\n${figure}\n::figure{‸picture=none.svg alt="A dot"}\n:::\n`],
  ['missing-file', '::download{‸file=none.pdf title="A list"}\n'],
  ['missing-file', '::download{‸file=../../../../secret.pdf title="A list"}\n'],
  ['bad-file-type', '::download{‸file=tool.exe title="A tool"}\n'],
  ['bad-file-type', '::download{title="A chapter" ‸file=02-check.md}\n'],
  ['bad-file-type', '::download{‸file=readme title="No ending"}\n'],
  ['missing-attribute', '‸::download{file=list.pdf}\n'],
  ['missing-attribute', '::download{file=list.pdf ‸title=" "}\n'],
  ['missing-attribute', '‸::download{title="A list"}\n'],
  ['directive-form', '‸:::download{file=list.pdf title="A list"}\n:::\n'],
  ['bad-file-name', '::download{‸file="a list.pdf" title="A list"}\n'],
  ['bad-file-name', `::download{‸file=${'a'.repeat(100)}.pdf title="A list"}\n`],
  ['bad-file-name', '::download{file=list.pdf title=A}\n\n::download{‸file=LIST.pdf title=B}\n'],
];

const files = Object.fromEntries(
  ['list.pdf', 'LIST.pdf', 'a list.pdf', `${'a'.repeat(100)}.pdf`].map((name) => [
    `content/en/01-start/${name}`,
    'bytes',
  ]),
);

const contexts = {
  'the chapter': (lines: string) => `Text.\n\n${lines}`,
  'a quote': (lines: string) => `> Text\n>\n${lines.trimEnd().replace(/^/gm, '> ')}\n`,
  'a list': (lines: string) => `- one\n\n${lines.replace(/^(?=.)/gm, '  ')}`,
} as const;

for (const lineEnd of ['LF', 'CRLF'])
  for (const [context, wrap] of Object.entries(contexts))
    describe(`in ${context} with ${lineEnd}`, () => {
      test.each(slips.map(([code, lines]) => ({ code, lines })))('$code: $lines', ({ code, lines }) => {
        const text = `${frontMatter}\n## H\n\n${wrap(lines)}`;
        const result = compileMarked({ ...files, [mainPath]: text }, lineEnd === 'CRLF');
        expect(result.found).toEqual([`${result.marked} ${code}`]);
      });
    });

test('the hint names what can be handed out', () => {
  const { problems } = compileMarked({ [mainPath]: `${frontMatter}\n::download{file=x.exe title=T}\n` });
  expect(problems[0]).toMatchObject({
    message: 'A file like x.exe cannot be handed out.',
    hint: 'Save it as one of these: pdf, docx, xlsx, pptx, odt, ods, rtf, txt, csv, ics, zip, svg, png, jpg, jpeg.',
  });
});

test('two chapters may hand out the same file, not two files under one name', () => {
  const use = '::download{file=../list.pdf title=A}\n';
  const both = { [mainPath]: `${frontMatter}\n${use}\n${use}`, 'content/en/list.pdf': 'x' };
  expect(compileCourse(makeSources(both), options).problems).toEqual([]);
  const clash = compileMarked({
    [mainPath]: `${frontMatter}\n::download{file=a/b.pdf title=A}\n\n::download{‸file=a-b.pdf title=B}\n`,
    'content/en/01-start/a/b.pdf': 'x',
    'content/en/01-start/a-b.pdf': 'x',
  });
  expect(clash.found).toEqual([`${clash.marked} bad-file-name`]);
  expect(clash.problems[0]?.message).toContain('content/en/01-start/a/b.pdf has the same name there');
});

test.each(['tabs', 'flashcards', 'process'])('missing ids of %s can be written', (name) => {
  const body = `## H\n\n:::${name}\n### First *day*\ntext\n\n### First day {}\ntext\n:::\n`;
  const original = `${frontMatter}\n${body}`;
  const { fixes } = compileCourse(makeSources({ [mainPath]: original }), options);
  const { text: fixed } = applyFixes(original, fixes);
  expect(fixed).toContain('### First *day* {#first-day}\n');
  expect(fixed).toContain('### First day {#first-day-2 }\n');
  expect(compileCourse(makeSources({ [mainPath]: fixed }), options).problems).toEqual([]);
});
