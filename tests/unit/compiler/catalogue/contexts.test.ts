/**
 * What can be wrong in a chapter, wherever it stands: the examples of the catalogue inside quotes, nested lists,
 * tables and blocks, with the place, the message and the hint that they have at the top of a chapter.
 */
import { describe, expect, test } from 'vitest';
import type { WrittenExample } from '../../../../src/compiler/catalogue/entry.ts';
import { lintCodes } from '../../../../src/compiler/problem-codes.ts';
import { courseBefore } from './example-course.ts';
import { findProblems } from './find-problems.ts';
import { writtenExamples } from './fixtures.ts';
import { readWords } from './problem-words.ts';

const words = readWords();
const examples = writtenExamples.filter(
  ({ code, example }) =>
    !lintCodes.has(code) &&
    example.file === 'chapter' &&
    !example.before.startsWith('---') &&
    example.released === undefined,
);

const indented = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);

/** Where blocks can stand; the example comes with its line end. */
const around: Readonly<Record<string, (text: string) => string>> = {
  'a quote': (text) => `> Text.\n>\n${text.trimEnd().replace(/^/gm, '> ')}\n`,
  'a nested list': (text) => `- one\n  1. two\n\n${indented(text, '     ')}`,
  'a block': (text) => `::::::callout{kind=note title="T"}\n${text}::::::\n`,
  'a block in a block': (text) =>
    `:::::::callout{kind=note title="T"}\nText.\n\n::::::quote{by="A"}\n${text}::::::\n:::::::\n`,
  'an item of a block': (text) => `::::::accordion\n## Item {#item}\n\n${text}::::::\n`,
};

/** There, a heading of level 2 is the next item, and asks for an id of its own. */
const isItem = (context: string, { before }: WrittenExample): boolean =>
  context === 'an item of a block' && /^## (?!.*\{#[^}]*\}$)/m.test(before);

/** In a row of a table, and in its head, stands running text. */
const inTables: Readonly<Record<string, (line: string) => string>> = {
  'a cell': (line) => `| One | Two |\n| --- | --- |\n| x | ${line} |\n`,
  'the head of a table': (line) => `| One | ${line} |\n| --- | --- |\n| x | y |\n`,
  'a table in a quote': (line) => `> | One | Two |\n> | --- | --- |\n> | ${line} | y |\n`,
};

const isRunningText = ({ before }: WrittenExample): boolean =>
  /^[^-:#|>\n][^\n]*\n$/.test(before.replace('‸', ''));

/** Lines and levels are counted from where it stands. */
const comparable = (text: string | undefined): string | undefined =>
  text?.replace(/line \d+/g, 'line …').replace(/#{2,6}|level \d/g, '#…');

async function expectThere(code: string, example: WrittenExample, before: string): Promise<void> {
  for (const crlf of [false, true]) {
    const { files, place } = courseBefore({ ...example, before: `Text.\n\n${before}` }, crlf);
    const problems = await findProblems({ files });
    const found = problems.map((problem) => ({
      place: `${problem.file}:${problem.line}:${problem.column}`,
      code: problem.code,
      message: comparable(problem.message),
      hint: comparable(problem.hint),
    }));
    const { message, hint } = words[code] ?? {};
    expect(found).toEqual([{ place, code, message: comparable(message), hint: comparable(hint) }]);
  }
}

describe.each(Object.entries(around))('in %s', (context, wrap) => {
  const possible = examples.filter(({ example }) => !isItem(context, example));

  test.each(possible)('$code', async ({ code, example }) => {
    await expectThere(code, example, wrap(example.before));
  });
});

describe.each(Object.entries(inTables))('in %s', (_context, wrap) => {
  test.each(examples.filter(({ example }) => isRunningText(example)))('$code', async ({ code, example }) => {
    await expectThere(code, example, wrap(example.before.trimEnd()));
  });
});
