/** Problems of running text and its structure. */
import { suggestion, type Explanation } from './explanation.ts';

export const textProblems = {
  'raw-html': (tag: string): Explanation => [
    `HTML (${tag}) is not allowed in a text.`,
    'Use Markdown or a block instead; write \\< for the sign itself.',
  ],
  'unsafe-link': (href: string): Explanation => [
    `A link may not lead to “${href}”.`,
    'Use https:, http:, mailto: or tel:, or the path of another chapter.',
  ],
  'broken-link': (target: string, similar: string): Explanation => [
    `The link leads nowhere: there is no “${target}”.`,
    `${suggestion(similar)}Link to a chapter by its file (../02-role/03-mutuality.md), to a place in it by #id.`,
  ],
  'heading-level': (found: string, wanted: string): Explanation => [
    `A heading of level ${found} cannot stand here.`,
    `Use ${wanted}: the chapter’s title is level 1, and no level may be left out.`,
  ],
  'bad-heading': (): Explanation => [
    'This line starts like a heading but is none.',
    'Write ## and a space at the left edge, with an empty line before it; write \\# for the sign itself.',
  ],
  'stray-braces': (): Explanation => [
    'These braces belong to nothing: they would stand in the text as they are.',
    'An id stands at the end of a heading (### Title {#id}) or of a box in a checklist; write \\{ for the sign itself.',
  ],
  'broken-table': (): Explanation => [
    'These lines look like a table but are none.',
    'The second line of a table is | --- | --- |, with as many cells as the first; write \\| for the sign itself.',
  ],
  'broken-mark': (mark: string): Explanation => [
    `Part of a link, a footnote or a term is left over here: ${mark}`,
    'Write [words](address), [^label] or :term[words]; write \\[ for the sign itself.',
  ],
  'empty-heading': (): Explanation => [
    'This heading has no words.',
    'Write them between the # and the {#id}, or take the line out.',
  ],
  'unknown-entity': (name: string): Explanation => [
    `“&${name};” is no character that is known here.`,
    'Type the character itself; write \\& for the sign itself.',
  ],
  'too-deep': (): Explanation => [
    'Blocks, lists and quotes are nested too deep here.',
    'Close the blocks that stand around it, or take signs from the line’s start.',
  ],
  'task-list': (): Explanation => [
    'Boxes to tick do not work in an ordinary list.',
    'Leave [ ] out, or put the list into a checklist, which keeps the ticks: :::checklist{title="…"}',
  ],
  'extra-cell': (): Explanation => [
    'This row has more cells than the table has columns.',
    'Take the cell out, add a column to the first row, or write \\| for the sign itself.',
  ],
  'undefined-note': (label: string, similar: string): Explanation => [
    `There is no footnote “${label}”.`,
    `${suggestion(similar)}Write it on a line of its own: [^${label}]: text`,
  ],
  'unused-note': (label: string): Explanation => [
    `Nothing refers to footnote “${label}”.`,
    `Write [^${label}] where it belongs, or take the note out.`,
  ],
  'duplicate-note': (label: string): Explanation => [
    `There are two footnotes “${label}” in this chapter.`,
    'Give one of them another label, also where the text refers to it.',
  ],
} as const;
