/** The catalogue of what cannot be told in another language. */
import type { languageProblems } from '../problem-codes/language-problems.ts';
import type { CatalogueOf } from './entry.ts';

export const languageCatalogue: CatalogueOf<typeof languageProblems> = {
  'words-in-picture': {
    happened: 'A drawing holds words.',
    why: 'Words in a drawing are not translated with the chapter, do not grow with the learner’s text size, and are hard to read on a phone.',
    remedy:
      'Take them out of the drawing and say them in the caption or in the text. Where they have to stay, such as the name on a sign, write `data-words="kept"` into the first tag of the drawing.',
    example: {
      file: 'content/en/01-start/path.svg',
      before:
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n  <path d="M0 0h9v9z"/>\n  ‸<text x="1">Way in</text>\n</svg>\n',
      after: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n  <path d="M0 0h9v9z"/>\n</svg>\n',
      beside: { 'content/en/01-start/01-main.md': '::figure{picture=path.svg alt="Two paths"}\n' },
    },
  },
};
