/** The catalogue of marks that are left over in running text. */
import type { textProblems } from '../problem-codes/text-problems.ts';
import type { CatalogueEntry } from './entry.ts';

type MarkCode = Extract<
  keyof typeof textProblems,
  'bad-heading' | 'stray-braces' | 'broken-table' | 'broken-mark'
>;

export const markCatalogue: Readonly<Record<MarkCode, CatalogueEntry>> = {
  'bad-heading': {
    happened:
      'A line starts with `#`, and yet it is a line of text: it stands too far right, or has no space after the `#`.',
    why: 'Readers would see the signs, and a block would take the line for a part of the item above it.',
    remedy:
      'Move the line to the left edge, and put one space between `#` and the words. For a `#` that is meant as a sign, write `\\#`.',
    example: {
      file: 'chapter',
      before: '## The role\n\nText.\n\n‸###Mutuality\n',
      after: '## The role\n\nText.\n\n### Mutuality\n',
    },
  },
  'stray-braces': {
    happened: 'Braces such as `{#id}` end a line to which they mean nothing, or one of the two is missing.',
    why: 'Readers would see them as text, and what was to have the id has none.',
    remedy:
      'Put the missing brace or the `###` of the heading back; if nothing needs the id, take the braces out. For a brace that is meant as a sign, write `\\{`.',
    example: {
      file: 'chapter',
      before: '## The role ‸{#role\n',
      after: '## The role {#role}\n',
    },
  },
  'broken-table': {
    happened: 'Lines begin and end with `|`, but the line that makes a table of them is missing or wrong.',
    why: 'Readers would see the signs in one long line.',
    remedy: 'Put `| --- | --- |` below the first line, with as many cells as that line has.',
    example: {
      file: 'chapter',
      before: '‸| Who | When |\n| Peer worker | Monday |\n',
      after: '| Who | When |\n| --- | --- |\n| Peer worker | Monday |\n',
    },
  },
  'broken-mark': {
    happened:
      'A bracket of a link, a footnote or a term is missing, so that the rest of it stands in the text.',
    why: 'Readers would see an address in the middle of a sentence, and nothing to click on.',
    remedy:
      'Put the bracket back: `[words](address)`, `[^label]`, `:term[words]`. For a bracket that is meant as a sign, write `\\[`.',
    example: {
      file: 'chapter',
      before: 'Then take the test‸](02-check.md).\n',
      after: 'Then take the [test](02-check.md).\n',
    },
  },
};
