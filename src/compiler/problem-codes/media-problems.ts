/** Problems of charts, audio and video. */
import { suggestion, type Explanation } from './explanation.ts';

export const mediaProblems = {
  'chart-without-table': (): Explanation => [
    'The chart has no table to draw.',
    'Put one Markdown table inside it: names in the first column, numbers in the others.',
  ],
  'chart-second-table': (): Explanation => [
    'A chart draws one table, and this is another.',
    'Give it a chart of its own.',
  ],
  'chart-without-numbers': (): Explanation => [
    'The table has no column of numbers to draw.',
    'Put names in the first column and numbers in the others; an empty cell means that the source gives none.',
  ],
  'chart-not-a-number': (text: string, sample: string): Explanation => [
    `“${text}” is not a number that a chart can draw.`,
    `Write it like ${sample}, 30%, $25 or 3 in 10; leave the cell empty where the source gives none.`,
  ],
  'chart-mixed-units': (unit: string, other: string): Explanation => [
    `This number is in ${unit}, and the numbers before it are in ${other}.`,
    'Give all columns that are drawn the same unit, or name those to draw: draw="Share"',
  ],
  'chart-unknown-column': (name: string, similar: string, known: string): Explanation => [
    `The table has no column “${name}” to draw.`,
    `${suggestion(similar)}It has: ${known}.`,
  ],
  'chart-too-many-columns': (kind: string, most: string): Explanation => [
    `A chart of this kind (${kind}) draws at most ${most === '1' ? '1 column' : `${most} columns`}.`,
    'Name the columns to draw, such as draw="Before, After"; the table keeps them all.',
  ],
  'chart-below-zero': (): Explanation => [
    'A chart of this kind cannot draw a number below zero.',
    'Use kind=line or kind=dot.',
  ],
  'chart-needs-shares': (): Explanation => [
    'People stand for a share, and this number is none.',
    'Write it like 30% or 3 in 10, or use kind=bar.',
  ],
  'chart-over-most': (most: string): Explanation => [
    `The scale ends at ${most}, and this row goes past it.`,
    'Mend the number, or give a larger end: max=…',
  ],
  'missing-media': (path: string, similar: string): Explanation => [
    `There is no file ${path}.`,
    `${suggestion(similar)}Put the file beside the chapter, and mind capital letters.`,
  ],
  'media-type': (name: string, allowed: string): Explanation => [
    `Browsers do not play or read a file like ${name} here.`,
    `Save it as one of these: ${allowed}.`,
  ],
  'media-name': (name: string, reason: string): Explanation => [
    `The package cannot hold a file called ${name}: ${reason}.`,
    'Rename the file or its folder; use letters, digits, - _ and . only.',
  ],
  'media-too-large': (size: string, most: string): Explanation => [
    `This file has ${size}; learners on a phone would wait long for it, and many an LMS refuses it.`,
    `Save it again with a smaller picture or a lower rate, or in parts, below ${most}; write .large where it must be so.`,
  ],
  'bad-captions': (reason: string): Explanation => [
    `The captions cannot be read: ${reason}.`,
    'The file begins with WEBVTT; then, after an empty line each: 00:00:01.000 --> 00:00:03.500 and the words below it.',
  ],
  'empty-captions': (): Explanation => [
    'The captions hold no words.',
    'Write what is said and heard, with the times at which it is said.',
  ],
  'caption-language': (): Explanation => [
    'Captions in another language are named with their language.',
    'Write captions="en.vtt, fr:fr.vtt" with the short code of each language.',
  ],
  'empty-transcript': (): Explanation => [
    'The transcript is empty.',
    'Write down what is said, and what can be seen that matters.',
  ],
} as const;
