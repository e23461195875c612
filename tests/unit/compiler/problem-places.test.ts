import { describe, expect, test } from 'vitest';
import { compileMarked, frontMatter, mainPath } from './sample-course.ts';

/** Where running text can stand: `%` is replaced by it. Astral and wide characters before it count as UTF-16 units. */
const inlineContexts = {
  paragraph: 'One line\nand 👋 then % here.\n',
  'paragraph under another, indented': 'Text.\n\n   Here % it is.\n',
  heading: '## About % this\n',
  emphasis: 'Some *leaning **heavy % text** and* more.\n',
  'link text': 'Go [to **the % end**](https://example.org) now.\n',
  quote: '> One line\n> and 👋 % here.\n',
  'lazy quote': '> One line\nand % here.\n',
  'lazy quote in a list, after a tab': '- > One line\n\tand % here.\n',
  'quote in a quote': '> Out\n>\n> > In % here\n',
  list: '- one\n- two % here\n',
  'nested list': '1. one\n   - two\n\n     three\n     % here\n',
  'list with tabs': '-\tone\n\n\ttwo % here\n',
  'list in a quote in a list': '- a\n\n  > - b\n  >   c % d\n',
  'table head': '| One % | Two |\n| --- | --- |\n| a | b |\n',
  'table cell': 'Text\n\n| One | Two |\n| --- | --- |\n| a \\| b | `x` % y |\n',
  'table without outer bars': 'One | Two\n--- | ---\na | b %\n',
  directive: ':::callout{kind=note title="T"}\nText % here\n:::\n',
  'nested directive': '::::callout{kind=note title="T"}\nText\n\n:::quote{by="A"}\n- a\n- % b\n:::\n::::\n',
  'directive in a list': '- item\n\n  :::callout{kind=note title="T"}\n  Text\n  % here\n  :::\n',
  'accordion item': '## H\n\n:::accordion\n### One {#one}\n\nText\n\n### Two % {#two}\n\n> % here\n:::\n',
  footnote: 'Text[^a].\n\n[^a]: A note\n  that % goes on\n',
} as const;

const inlineProblems = {
  'raw-html': '<b>x</b>',
  'unsafe-link': '[x](javascript:alert)',
  'broken-link': '[x](#nowhere)',
  'undefined-note': '[^none]',
  'missing-picture': '![alt](none.svg)',
  'missing-alt': '![](dot.svg)',
  'unknown-entity': '&nosuch;',
  'unknown-directive': ':nosuch[x]',
  'unknown-term': ':term[x]',
  'bad-term': ':term[x]{to=y}',
} as const;

const noLinksInside = new Set(['link text']);

describe.each(['LF', 'CRLF'])('in running text with %s', (lineEnd) => {
  for (const [context, text] of Object.entries(inlineContexts)) {
    for (const [code, snippet] of Object.entries(inlineProblems)) {
      if (noLinksInside.has(context) && code.endsWith('-link')) continue;
      test(`${code} in ${context}`, () => {
        const last = text.lastIndexOf('%');
        const marked = `${text.slice(0, last).replace('%', '')}‸${snippet}${text.slice(last + 1)}`;
        const result = compileMarked({ [mainPath]: `${frontMatter}\n${marked}` }, lineEnd === 'CRLF');
        expect(result.found).toEqual([`${result.marked} ${code}`]);
        expect(result.course).toBeUndefined();
      });
    }
  }
});

/** Where blocks can stand. */
const blockContexts = {
  'the chapter': (lines: string) => `Text.\n\n${lines}\nMore.\n`,
  'the chapter, right after a list': (lines: string) => `- item\n${lines}`,
  'a quote': (lines: string) => `> Text\n>\n${lines.trimEnd().replace(/^/gm, '> ')}\n`,
  'a nested list': (lines: string) => `- one\n  1. two\n\n${lines.replace(/^(?=.)/gm, '     ')}`,
  'a directive': (lines: string) => `:::::callout{kind=note title="T"}\n${lines}:::::\n`,
  'an accordion': (lines: string) => `:::::accordion\n## One {#one}\n\n${lines}:::::\n`,
} as const;

const blockProblems: readonly (readonly [code: string, lines: string])[] = [
  ['unknown-directive', '‸:::acordion\ntext\n:::\n'],
  ['unknown-attribute', ':::callout{kind=note ‸colour="red" title=T}\ntext\n:::\n'],
  ['unknown-attribute', '::figure{picture=dot.svg alt="A dot" ‸.big}\n'],
  ['bad-attribute', ':::callout{‸kind=loud title=T}\ntext\n:::\n'],
  ['bad-attribute', ':::quote{by="A" ‸"B"}\ntext\n:::\n'],
  ['missing-attribute', '‸:::callout{kind=note}\ntext\n:::\n'],
  ['directive-form', '‸::quote{by="A"}\n'],
  ['directive-form', '‸:::figure{picture=dot.svg alt="A dot"}\n:::\n'],
  ['stray-fence', '‸:::\n'],
  ['bad-directive', '‸::: two words\ntext\n:::\n'],
  ['missing-picture', '::figure{‸picture=none.svg alt="A dot"}\n'],
  ['missing-picture', '::figure{‸picture=../../../../etc/x.svg alt="A dot"}\n'],
  ['missing-alt', '‸::figure{picture=dot.svg}\n'],
  ['missing-alt', '::figure{picture=dot.svg ‸alt=""}\n'],
  ['missing-alt', '::figure{picture=dot.svg ‸alt="A dot" .decorative}\n'],
  ['missing-quiz', '::quiz{‸src=none}\n'],
  ['repeated-quiz', '::quiz{src=check}\n\n::quiz{‸src=check}\n'],
  ['bad-id', ':::quote{‸#Big_One by="A"}\ntext\n:::\n'],
  ['bad-id', ':::quote{‸#note-1 by="A"}\ntext\n:::\n'],
  ['duplicate-id', ':::quote{#q by="A"}\ntext\n:::\n\n:::quote{‸#q by="A"}\ntext\n:::\n'],
  ['text-before-items', ':::accordion\n‸text\n\n### One {#o}\ntext\n:::\n'],
  ['no-items', '‸:::accordion\n:::\n'],
  ['missing-id', ':::accordion\n‸### One\ntext\n:::\n'],
  ['item-level', ':::accordion\n### One {#o}\ntext\n\n‸## Two {#t}\ntext\n:::\n'],
  ['unknown-attribute', ':::accordion\n### One {#o ‸x=3}\ntext\n:::\n'],
  ['bad-attribute', ':::hotspots{picture=dot.svg alt="A dot"}\n### One {#o ‸x=101 y=0}\ntext\n:::\n'],
  ['missing-attribute', ':::hotspots{picture=dot.svg alt="A dot"}\n‸### One {#o x=10}\ntext\n:::\n'],
  ['raw-html', '‸<div>\ntext\n</div>\n'],
  ['raw-html', '‸<!-- note -->\n'],
  ['heading-level', '‸# One\n'],
  ['heading-level', '‸#### Four\n'],
  ['heading-level', ':::accordion\n‸###### One {#o}\ntext\n:::\n'],
  ['empty-heading', '‸## {#x}\n'],
  ['empty-heading', '‸##\n'],
  ['empty-heading', ':::accordion\n### One {#o}\ntext\n\n‸### {#t}\ntext\n:::\n'],
  ['empty-heading', ':::accordion\n### One {#o}\ntext\n\n‸###\ntext\n:::\n'],
  ['bad-directive', '‸:figure{picture=dot.svg alt="A dot"}\n'],
  ['unknown-attribute', '::figure{picture=dot.svg alt="A dot" ‸constructor=1}\n'],
  ['task-list', '‸- [ ] one\n'],
  ['extra-cell', '| a | b |\n| - | - |\n| 1 | 2 | ‸3 |\n'],
  ['unused-note', '‸[^a]: text\n'],
  ['duplicate-note', 'Text[^a].\n\n[^a]: text\n‸[^a]: more\n'],
];

describe.each(['LF', 'CRLF'])('of blocks with %s', (lineEnd) => {
  for (const [context, wrap] of Object.entries(blockContexts)) {
    // There a higher heading is an item.
    const problems = blockProblems.filter(([, lines]) => context !== 'an accordion' || lines !== '‸# One\n');
    test.each(problems.map(([code, lines]) => ({ code, lines })))(
      `$code in ${context}: $lines`,
      ({ code, lines }) => {
        const text = `## H\n\n${wrap(lines)}`;
        const quizless = { 'content/en/01-start/02-check.md': `${frontMatter}\nNone.\n` };
        const files = code === 'repeated-quiz' ? quizless : {};
        const result = compileMarked({ [mainPath]: `${frontMatter}\n${text}`, ...files }, lineEnd === 'CRLF');
        expect(result.found).toEqual([`${result.marked} ${code}`]);
      },
    );
  }
});

test('a block too far from the edge is not printed as text', () => {
  for (const wrap of [blockContexts['the chapter'], blockContexts['a quote'], blockContexts['a directive']]) {
    for (const lines of [
      'Text\n\n    ‸::figure{picture=dot.svg alt="A dot"}\n',
      'Text\n    ‸:::callout{kind=note title=T}\n',
      'Text\n\n\t‸::figure{picture=dot.svg alt="A dot"}\n',
    ]) {
      const result = compileMarked({ [mainPath]: `${frontMatter}\n${wrap(lines)}` });
      expect(result.found).toEqual([`${result.marked} bad-directive`]);
    }
  }
});

test('what is nested too deep is a problem, not a crash', () => {
  const deep: readonly string[] = [
    `${'>'.repeat(2000)} x\n`,
    ':::callout{kind=note title=T}\n'.repeat(1500),
    Array.from({ length: 200 }, (_, index) => `${'  '.repeat(index)}- x\n`).join(''),
  ];
  for (const body of deep) {
    const { problems } = compileMarked({ [mainPath]: `${frontMatter}\n${body}` });
    expect(problems.map(({ code }) => code)).toContain('too-deep');
  }
});

test.each(['LF', 'CRLF'])('an unclosed directive is named where it begins, with %s', (lineEnd) => {
  const bodies = [
    '> text\n>\n> ‸:::callout{kind=note title=T}\n> text\n',
    '- a\n\n  ‸:::quote{by=A}\n  text\n',
    'Text\n\n‸:::accordion\ntext\n',
  ];
  for (const body of bodies) {
    const result = compileMarked({ [mainPath]: `${frontMatter}\n${body}` }, lineEnd === 'CRLF');
    expect(result.found).toEqual([`${result.marked} unclosed-directive`]);
  }
  const inner = '::::callout{kind=note title=T}\n‸:::quote{by=A}\ntext\n::::\n';
  const result = compileMarked({ [mainPath]: `${frontMatter}\n${inner}` }, lineEnd === 'CRLF');
  expect(result.found).toEqual([`${result.marked} unclosed-directive`]);
});

test('a mistyped block is answered with the right one', () => {
  const { problems } = compileMarked({ [mainPath]: `${frontMatter}\n:::acordion\ntext\n:::\n` });
  expect(problems[0]?.hint).toContain('Did you mean “accordion”?');
});

test('problems are sorted by file, line, column and code, and each is said once', () => {
  const { found } = compileMarked({
    [mainPath]: `${frontMatter}\n<b>x <i>\n\n[x](#none) <u>\n`,
    'content/en/stray.md': 'x',
  });
  expect(found).toEqual([
    `${mainPath}:8:1 raw-html`,
    `${mainPath}:8:6 raw-html`,
    `${mainPath}:10:1 broken-link`,
    `${mainPath}:10:12 raw-html`,
    'content/en/stray.md:1:1 stray-chapter',
  ]);
});
