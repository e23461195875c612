/** The catalogue of the look that an employer chose. */
import type { lookProblems } from '../problem-codes/look-problems.ts';
import type { CatalogueOf } from './entry.ts';

export const lookCatalogue: CatalogueOf<typeof lookProblems> = {
  'accent-unreadable': {
    happened: 'The accent in course.yaml is not written as a colour.',
    why: 'The course would have to guess, and a colour that lets the page show through cannot be checked for contrast.',
    remedy:
      'Write `#` and six digits or letters from a to f, in quotation marks. Without them YAML takes everything after `#` for a comment.',
    example: {
      file: 'course',
      before: "look:\n  accent: ‸'petrol'\n",
      after: "look:\n  accent: '#17505e'\n",
    },
  },
  'accent-contrast': {
    happened: 'The accent is too close to one of the colours that it stands on.',
    why: 'Links and buttons have this colour. Below a contrast of 4.5 to 1 many people cannot read them; the rules for accessible pages (WCAG) ask for it too.',
    remedy:
      'Take the colour that the hint names: it is the nearest that can be read everywhere. Or choose a darker one; `accent-dark`, for dark screens, has to be lighter.',
    example: {
      file: 'course',
      before: "look:\n  accent: ‸'#2f8fa3'\n",
      after: "look:\n  accent: '#17505e'\n",
    },
  },
};
