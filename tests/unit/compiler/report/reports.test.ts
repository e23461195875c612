import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../../src/compiler/problem.ts';
import { githubReport } from '../../../../src/compiler/report/github-report.ts';
import { drawReport, type Terminal } from '../../../../src/compiler/report/human-report.ts';
import { listReport } from '../../../../src/compiler/report/json-report.ts';
import type { CheckReport } from '../../../../src/compiler/report/report.ts';

const html: Problem = {
  code: 'raw-html',
  message: 'HTML (<b>…) is not allowed in a text.',
  hint: 'Use Markdown.',
  file: 'content/en/a.md',
  line: 2,
  column: 8,
};
const id: Problem = {
  ...html,
  code: 'missing-id',
  message: '“One” needs an id.',
  hint: 'Write {#one}.',
  line: 3,
  column: 1,
};
const picture: Problem = { ...html, code: 'bad-picture', file: 'content/en/b.png', line: 1, column: 1 };

const sources = new Map<string, string | Uint8Array>([
  ['content/en/a.md', 'Text.\r\n\tSome 漢<b>x</b>\r\n### One\r\n'],
  ['content/en/b.png', new Uint8Array(3)],
]);

const report = (
  problems: readonly Problem[],
  { fixable = [], notices = [] }: { fixable?: readonly Problem[]; notices?: readonly Problem[] } = {},
): CheckReport => ({ sources, problems, notices, fixable: new Set(fixable) });

const plain: Terminal = { paint: (_shade, text) => text, width: 80 };

describe('for people', () => {
  test('each file, each problem with its line and a caret, and what to do', () => {
    expect(drawReport(report([html, id, picture], { fixable: [id] }), plain)).toBe(
      `content/en/a.md · 2 problems

content/en/a.md:2:8  raw-html
  HTML (<b>…) is not allowed in a text.
     2 |     Some 漢<b>x</b>
       |            ^
  → Use Markdown.

content/en/a.md:3:1  missing-id
  “One” needs an id.
     3 | ### One
       | ^
  → Write {#one}.

content/en/b.png · 1 problem

content/en/b.png:1:1  bad-picture
  HTML (<b>…) is not allowed in a text.
  → Use Markdown.

3 problems in 2 files. npm run check -- --fix mends 1 of them.
More about one of them: npm run check -- --explain raw-html
`,
    );
  });

  test.each([
    [[], [], 'No problems.\n'],
    [[html], [], '1 problem in 1 file.\nMore'],
    [[id], [id], '1 problem in 1 file. npm run check -- --fix mends it.\n'],
    [[id, { ...id, line: 9 }], 'all', '2 problems in 1 file. npm run check -- --fix mends all of them.\n'],
  ] as const)('the end counts, case %#', (problems, fixable, words) => {
    expect(
      drawReport(report(problems, { fixable: fixable === 'all' ? problems : fixable }), plain),
    ).toContain(words);
  });

  test('what is good to know stands apart and is not counted', () => {
    const text = drawReport(report([], { notices: [html] }), plain);
    expect(text).toMatch(/^Good to know\n\ncontent\/en\/a.md:2:8 {2}raw-html\n[^]*\nNo problems.\n$/);
  });

  test('colours are asked for by what is shown', () => {
    const painted = drawReport(report([html]), { width: 80, paint: (shade, text) => `[${shade} ${text}]` });
    expect(painted).toContain('[place content/en/a.md:2:8]  [code raw-html]');
    expect(painted).toContain(
      '  [quiet    2] [quiet |]     Some 漢<b>x</b>\n       [quiet |]            [caret ^]\n',
    );
  });

  test('an author’s signs cannot steer the terminal', () => {
    const text = drawReport(
      report([{ ...html, message: 'a\u001B[31m\rb', hint: '\u202E', line: 99 }]),
      plain,
    );
    expect(text).toContain('a\uFFFD[31m\uFFFDb');
    expect(text).toContain('→ \uFFFD\n');
  });
});

test('for programs', () => {
  expect(listReport(report([html, picture], { fixable: [picture], notices: [id] }))).toEqual({
    format: 1,
    problems: [
      { ...html, source: '\tSome 漢<b>x</b>', fixable: false },
      { ...picture, source: null, fixable: true },
    ],
    notices: [{ ...id, source: '### One', fixable: false }],
    summary: { problems: 2, files: 2, fixable: 1 },
  });
});

test('for GitHub, with what its commands would take for their own', () => {
  const odd: Problem = {
    ...html,
    file: 'content/a,b:c%.md',
    message: '100 %: one,\r\ntwo',
    hint: '::error::',
  };
  expect(githubReport(report([odd], { notices: [id] }))).toBe(
    '::error file=content/a%2Cb%3Ac%25.md,line=2,col=8,title=raw-html::100 %25: one,%0D%0Atwo%0A::error::\n' +
      '::notice file=content/en/a.md,line=3,col=1,title=missing-id::“One” needs an id.%0AWrite {#one}.\n',
  );
});
