/** The catalogue of running text and its structure. */
import type { textProblems } from '../problem-codes/text-problems.ts';
import type { CatalogueOf } from './entry.ts';
import { markCatalogue } from './mark-catalogue.ts';

export const textCatalogue: CatalogueOf<typeof textProblems> = {
  ...markCatalogue,
  'raw-html': {
    happened: 'The text holds an HTML tag, such as `<b>` or `<div>`, or an HTML comment.',
    why: 'HTML would get round the checks that keep every page readable, accessible and printable.',
    remedy:
      'Write Markdown instead: `*slanted*`, `**strong**`, a list, a table, or one of the blocks. If you mean the sign itself, put a backslash before it: `\\<`.',
    example: {
      file: 'chapter',
      before: 'Peer support is ‸<b>mutual</b>.\n',
      after: 'Peer support is **mutual**.\n',
    },
  },
  'unsafe-link': {
    happened: 'A link leads to an address of a kind that a course may not open.',
    why: 'Links with `javascript:` or `data:` can run code in the name of the LMS, and others fail in many browsers.',
    remedy:
      'Link to a web page with `https:`, to an address with `mailto:`, to a telephone number with `tel:`, or to another chapter by its file name. An address without `https:` at its front needs it.',
    example: {
      file: 'chapter',
      before: 'Read ‸[the guide](//example.org/guide) first.\n',
      after: 'Read [the guide](https://example.org/guide) first.\n',
    },
  },
  'broken-link': {
    happened: 'A link leads to a chapter, or to a place in one, that this course does not have.',
    why: 'A learner who follows it would land nowhere. Often a chapter was renamed, or is not in this edition.',
    remedy:
      'Compare the link with the name of the file, letter by letter. A place in a chapter is the id of a heading or block in it, after `#`. Where the chapter belongs to other editions only, take the link out.',
    example: {
      file: 'chapter',
      before: 'Then take the ‸[test](02-chekc.md).\n',
      after: 'Then take the [test](02-check.md).\n',
    },
  },
  'heading-level': {
    happened: 'A heading has a level (a number of `#`) that cannot come here.',
    why: 'Screen readers list headings as an outline, and a gap in it reads as if a part of the page were missing. The title in the front matter is level 1 already.',
    remedy:
      'Begin with `##`, and use one `#` more for each level below. A smaller heading for the sake of its looks is not needed: the design takes care of that.',
    example: {
      file: 'chapter',
      before: '## Roles\n\nText.\n\n‸#### Peers\n\nText.\n',
      after: '## Roles\n\nText.\n\n### Peers\n\nText.\n',
    },
  },
  'empty-heading': {
    happened: 'A line begins as a heading, and no words follow.',
    why: 'It would be an empty entry in the outline that screen readers read out, and a gap on the page.',
    remedy: 'Write the words after the `#`, before any `{#id}`, or delete the line.',
    example: {
      file: 'chapter',
      before: '‸## {#roles}\n\nText.\n',
      after: '## Roles {#roles}\n\nText.\n',
    },
  },
  'unknown-entity': {
    happened: 'The text holds `&…;` with a name between that stands for no character.',
    why: 'Learners would read the code instead of a character.',
    remedy:
      'Type the character itself: é, –, “ and ” can stand in the text as they are. If you mean the sign &, write `\\&`.',
    example: {
      file: 'chapter',
      before: 'A caf‸&eaccute; in Montréal.\n',
      after: 'A café in Montréal.\n',
    },
  },
  'too-deep': {
    happened: 'Quotes, lists or blocks stand inside each other, more of them than the compiler follows.',
    why: 'Nobody can follow such a text on a phone, and it is nearly always a slip: a block that was never closed.',
    remedy:
      'Look for a block above that has no closing line, and for signs such as `>` or `-` that were pasted too often.',
    example: {
      file: 'told',
      before: 'A paragraph with fifty `>` before it.',
      after: 'The paragraph with one `>` before it.',
    },
  },
  'task-list': {
    happened: 'A list has boxes to tick: `- [ ] …`.',
    why: 'Nothing would remember these ticks: they would be empty boxes that do nothing.',
    remedy:
      'Leave `[ ]` out for an ordinary list. For ticks that are kept for the learner, use the block `checklist`, in which each line has an id.',
    example: {
      file: 'chapter',
      before: '‸- [ ] Read the job description\n',
      after:
        ':::checklist{#first-day title="First day"}\n- Read the job description {#read-description}\n:::\n',
    },
  },
  'extra-cell': {
    happened: 'A row of a table has more cells than its first row.',
    why: 'The cells beyond the last column would not be shown: words of yours would be lost.',
    remedy:
      'Count the bars. Take the cell out, or add a column to the first row and to the line of dashes. A bar that belongs to the words is written `\\|`.',
    example: {
      file: 'chapter',
      before: '| Role | Task |\n| --- | --- |\n| Peer | Listens | ‸Shares |\n',
      after: '| Role | Task | And |\n| --- | --- | --- |\n| Peer | Listens | Shares |\n',
    },
  },
  'undefined-note': {
    happened: 'The text refers to a footnote, and there is no such footnote in the chapter.',
    why: 'The learner would see a mark that leads nowhere, and the source of a claim would be missing.',
    remedy:
      'Write the footnote on a line of its own, after an empty line: `[^label]: its text`. Label and reference are spelt alike.',
    example: {
      file: 'chapter',
      before: 'Turnover fell.‸[^study]\n',
      after: 'Turnover fell.[^study]\n\n[^study]: A study of three employers.\n',
    },
  },
  'unused-note': {
    happened: 'There is a footnote, and nothing in the chapter refers to it.',
    why: 'It would not be shown at all, and a source that you meant to name would be missing.',
    remedy: 'Write `[^label]` after the words that it belongs to, or delete the footnote.',
    example: {
      file: 'chapter',
      before: 'Turnover fell.\n\n‸[^study]: A study of three employers.\n',
      after: 'Turnover fell.[^study]\n\n[^study]: A study of three employers.\n',
    },
  },
  'duplicate-note': {
    happened: 'Two footnotes of one chapter have the same label.',
    why: 'Only one of them could be shown, and a reference might lead to the wrong source.',
    remedy: 'Give the second one another label, there and where the text refers to it.',
    example: {
      file: 'chapter',
      before: 'One.[^a] Two.[^a]\n\n[^a]: The first source.\n\n‸[^a]: The second source.\n',
      after: 'One.[^a] Two.[^b]\n\n[^a]: The first source.\n\n[^b]: The second source.\n',
    },
  },
};
