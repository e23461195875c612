/** Problems of what cannot be told in another language. */
import type { Explanation } from './explanation.ts';

export const languageProblems = {
  'words-in-picture': (words: string): Explanation => [
    `The picture holds the words “${words}”, which nobody can translate.`,
    'Put them into the chapter, beside the picture; where they have to stay, write <svg data-words="kept" …>',
  ],
} as const;
