/**
 * Every problem that the compiler reports: a code, what is wrong, and what to do about it.
 *
 * Each entry takes the words that it names and gives [message, hint].
 */

const suggestion = (similar: string): string => (similar === '' ? '' : `Did you mean “${similar}”? `);

type Explanation = readonly [message: string, hint: string];

export const problemCodes = {
  // Files and their formats
  'no-course': (path: string): Explanation => [
    `There is no ${path}.`,
    'Write it: title, version, parts and editions.',
  ],
  'bad-yaml': (reason: string): Explanation => [
    `This is not valid YAML: ${reason}.`,
    'Mend the line; text with a colon or a # in it needs quotation marks.',
  ],
  'bad-json': (reason: string): Explanation => [
    `This is not valid JSON: ${reason}.`,
    'Mend the line; JSON has no comments and no comma after the last entry.',
  ],
  'bad-course': (what: string): Explanation => [what, 'Change it in course.yaml.'],
  'bad-front-matter': (what: string): Explanation => [
    what,
    'Front matter stands between two lines of --- at the top; title, summary and sources must be there.',
  ],
  'bad-quiz': (what: string): Explanation => [
    what,
    'The editor shows what belongs here if the file names its "$schema".',
  ],
  'unknown-edition': (edition: string, known: string): Explanation => [
    `There is no edition “${edition}”.`,
    `course.yaml knows these: ${known}.`,
  ],
  'unknown-part': (id: string, known: string): Explanation => [
    `There is no part “${id}”.`,
    `These parts exist: ${known}.`,
  ],
  'empty-part': (folder: string): Explanation => [
    `There is no chapter in ${folder}.`,
    'Put a .md file there, or take the part out.',
  ],
  'stray-chapter': (): Explanation => [
    'This chapter lies in no part’s folder, so nobody would see it.',
    'Move it into the folder of a part, or add its folder to parts in course.yaml.',
  ],

  // Names
  'bad-id': (id: string): Explanation => [
    `“${id}” cannot be an id.`,
    'Use lower-case words joined by hyphens, at most 60 characters; note-1 and the like are taken by footnotes.',
  ],
  'missing-id': (what: string, id: string): Explanation => [
    `${what} needs an id: what a learner can open is remembered by it.`,
    `Write {#${id}} after the heading, or run: npm run check -- --fix`,
  ],
  'duplicate-id': (id: string, where: string): Explanation => [
    `The id “${id}” is already taken (${where}).`,
    'Give this one another id. Do not change an id that has been released.',
  ],

  // Markdown
  'raw-html': (tag: string): Explanation => [
    `HTML (${tag}) is not allowed in a text.`,
    'Use Markdown or a block instead; write \\< for the sign itself.',
  ],
  'unsafe-link': (href: string): Explanation => [
    `A link may not lead to “${href}”.`,
    'Use https:, http:, mailto: or tel:, or the path of another chapter.',
  ],
  'broken-link': (target: string): Explanation => [
    `The link leads nowhere: there is no “${target}”.`,
    'Link to a chapter by its file (../02-role/03-mutuality.md), to a place in it by #id.',
  ],
  'heading-level': (found: string, wanted: string): Explanation => [
    `A heading of level ${found} cannot stand here.`,
    `Use ${wanted}: the chapter’s title is level 1, and no level may be left out.`,
  ],
  'task-list': (): Explanation => ['A list with boxes to tick is not supported.', 'Leave [ ] out.'],
  'extra-cell': (): Explanation => [
    'This row has more cells than the table has columns.',
    'Take the cell out, add a column to the first row, or write \\| for the sign itself.',
  ],
  'undefined-note': (label: string): Explanation => [
    `There is no footnote “${label}”.`,
    `Write it on a line of its own: [^${label}]: text`,
  ],
  'unused-note': (label: string): Explanation => [
    `Nothing refers to footnote “${label}”.`,
    `Write [^${label}] where it belongs, or take the note out.`,
  ],
  'duplicate-note': (label: string): Explanation => [
    `Footnote “${label}” is there twice.`,
    'Give one of them another label.',
  ],

  // Directives
  'bad-directive': (): Explanation => [
    'This line starts like a block but is none.',
    'Write :::name{key="value"} or ::name{…}; write \\:: for the signs themselves.',
  ],
  'unknown-directive': (name: string, similar: string, known: string): Explanation => [
    `There is no block “${name}”.`,
    `${suggestion(similar)}There are: ${known}.`,
  ],
  'directive-form': (name: string, right: string): Explanation => [
    `The block “${name}” is not written this way.`,
    `Write it as ${right}`,
  ],
  'unclosed-directive': (name: string, colons: string): Explanation => [
    `The block “${name}” has no end.`,
    `Put ${colons} on a line of its own after it; a block around it needs more colons.`,
  ],
  'stray-fence': (): Explanation => [
    'Nothing that is open ends here.',
    'Take the line out, or give the block’s first line the same number of colons.',
  ],
  'unknown-attribute': (name: string, directive: string, similar: string, known: string): Explanation => [
    `“${directive}” has no attribute “${name}”.`,
    `${suggestion(similar)}${known === '' ? 'It has none.' : `It has: ${known}.`}`,
  ],
  'bad-attribute': (what: string): Explanation => [what, 'Write {#id key=value key="two words" .flag}'],
  'missing-attribute': (name: string, directive: string): Explanation => [
    `“${directive}” needs ${name}.`,
    `Write ${name}="…" between its braces.`,
  ],
  'text-before-items': (directive: string): Explanation => [
    `In “${directive}” nothing may stand before the first heading.`,
    'Move it above the block, or give it a heading.',
  ],
  'no-items': (directive: string): Explanation => [
    `“${directive}” has no headings, so it has nothing to show.`,
    'Give each item a heading: ### Title {#id}',
  ],
  'item-level': (depth: string): Explanation => [
    'This heading stands higher than the first one of its block.',
    `Use ${depth} for each item, and more # for headings inside an item.`,
  ],

  // Pictures
  'missing-picture': (path: string): Explanation => [
    `There is no picture ${path}.`,
    'Put the file beside the chapter, and mind capital letters.',
  ],
  'missing-alt': (): Explanation => [
    'The picture has no alt text.',
    'Say in alt what it shows; a figure that only decorates takes alt="" .decorative',
  ],
  'unsafe-picture': (what: string): Explanation => [
    `The picture holds ${what}.`,
    'Draw without it: only shapes, text and links inside the picture (#…) are allowed.',
  ],
  'bad-picture': (reason: string): Explanation => [
    `The picture cannot be read: ${reason}.`,
    'Save it again as SVG, PNG, JPEG, WebP or AVIF.',
  ],

  // Quizzes
  'missing-quiz': (path: string): Explanation => [`There is no quiz ${path}.`, 'Mind the spelling of src.'],
  'unused-quiz': (id: string): Explanation => [
    `No chapter uses this quiz.`,
    `Write ::quiz{src=${id}} in the chapter that it belongs to, or take the file out.`,
  ],
  'repeated-quiz': (id: string, where: string): Explanation => [
    `The quiz “${id}” is already in ${where}.`,
    'A quiz has one place: answers are kept once for each question.',
  ],
  'no-right-option': (): Explanation => ['No option is right.', 'Write "right": true in the right one.'],
  'several-right': (): Explanation => [
    'Only one option of a single choice may be right.',
    'Take "right" out, or make the question "type": "multiple".',
  ],
  'shared-feedback': (option: string): Explanation => [
    `This feedback is the same as that of “${option}”.`,
    'Say for each option why it is right or wrong.',
  ],

  // The lock
  'lock-damaged': (reason: string): Explanation => [
    `The lock cannot be read: ${reason}.`,
    'Take it from the last commit that was good, then run: npm run lock',
  ],
  'lock-stale': (what: string): Explanation => [`The lock is not up to date: ${what}.`, 'Run: npm run lock'],
  'lock-duplicate': (key: string, number: string, other: string): Explanation => [
    `${key} and ${other} have the same number, ${number}.`,
    'Run: npm run lock (it gives what was never released another number)',
  ],
  'lock-conflict': (key: string, number: string, other: string): Explanation => [
    `${key} and ${other} were both released with number ${number}.`,
    'A released number never changes: take the lock of the last release, then run: npm run lock',
  ],
  'text-changed': (question: string): Explanation => [
    `The question “${question}” was released with another wording.`,
    'Write "reworded": true if it still asks the same; else add or raise "revision", and earlier answers no longer count.',
  ],
} as const;

export type ProblemCode = keyof typeof problemCodes;

/** Problems of the lock alone: a Course can still be made, with the numbers that `npm run lock` would give. */
export const lockProblems: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'lock-stale',
  'lock-duplicate',
  'text-changed',
]);
