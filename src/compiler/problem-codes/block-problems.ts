/** Problems of blocks and pictures. */
import { suggestion, type Explanation } from './explanation.ts';

export const blockProblems = {
  'bad-directive': (): Explanation => [
    'This line starts like a block but is none.',
    'Write :::name{key="value"} or ::name{…}, at most three spaces from the edge; write \\: for the sign itself.',
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
    'These colons end a block, and none is open here.',
    'Take the line out, or give the block’s first line the same number of colons.',
  ],
  'unknown-attribute': (name: string, directive: string, similar: string, known: string): Explanation => [
    `“${directive}” has no attribute “${name}”.`,
    `${suggestion(similar)}${known === '' ? 'It has none.' : `It has: ${known}.`}`,
  ],
  'bad-attribute': (what: string): Explanation => [
    what,
    'Between the braces stand #id, name=value and name="two words", with spaces between them.',
  ],
  'bad-quoted': (): Explanation => [
    'Quoted words are written as :quoted[words].',
    'The words stand in square brackets, and nothing in braces after them.',
  ],
  'missing-attribute': (name: string, directive: string): Explanation => [
    `“${directive}” needs “${name}”.`,
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
  'missing-picture': (path: string, similar: string): Explanation => [
    `There is no picture ${path}.`,
    `${suggestion(similar)}Put the file beside the chapter, and mind capital letters.`,
  ],
  'missing-alt': (): Explanation => [
    'The picture has no alt text.',
    'Say in alt what it shows; a figure that only decorates takes alt="" .decorative',
  ],
  'unsafe-picture': (what: string): Explanation => [
    `The picture holds ${what}.`,
    'Draw without it: only shapes, text and links inside the picture (#…) are allowed.',
  ],
  'bad-picture-name': (name: string, reason: string): Explanation => [
    `The package cannot hold a picture called ${name}: ${reason}.`,
    'Rename the file or its folder; use letters, digits, - _ and . only.',
  ],
  'bad-picture': (reason: string): Explanation => [
    `The picture cannot be read: ${reason}.`,
    'Save it again as SVG, PNG, JPEG, WebP or AVIF.',
  ],
} as const;
