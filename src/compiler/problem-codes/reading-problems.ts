/** Problems of blocks that are read: tabs, flashcards, process, compare, timeline, gallery, download. */
import { suggestion, type Explanation } from './explanation.ts';

export const readingProblems = {
  'too-few-items': (directive: string, what: string): Explanation => [
    `“${directive}” holds only one ${what}.`,
    `Add another ${what}, or take the lines of “${directive}” out.`,
  ],
  'empty-item': (directive: string, title: string): Explanation => [
    `In “${directive}” nothing stands under ${title}.`,
    'Write its text below the heading.',
  ],
  'only-figures': (): Explanation => [
    'A gallery holds pictures only.',
    'Write each as ::figure{picture=name.jpg alt="What it shows" caption="…"}, and other text above the gallery.',
  ],
  'missing-file': (path: string, similar: string): Explanation => [
    `There is no file ${path}.`,
    `${suggestion(similar)}Put the file beside the chapter, and mind capital letters.`,
  ],
  'bad-file-type': (name: string, allowed: string): Explanation => [
    `A file like ${name} cannot be handed out.`,
    `Save it as one of these: ${allowed}.`,
  ],
  'bad-file-name': (name: string, reason: string): Explanation => [
    `The package cannot hold a file called ${name}: ${reason}.`,
    'Rename the file or its folder; use letters, digits, - _ and . only.',
  ],
} as const;
