/** Which custom elements come in one file: `questions` for `src/components/groups/questions.ts`. */
export type ElementGroup = 'blocks' | 'terms' | 'kept' | 'questions' | 'sheets' | 'placing' | 'matrix';

/** The first that fits a tag; in the main module, so that every letter counts. */
const tags: readonly (readonly [ElementGroup, RegExp])[] = [
  ['placing', /^(match|order|sort)-question/],
  ['matrix', /^matrix-question/],
  ['questions', /-question$|^sentences-card/],
  ['kept', /^(checklist|reflection)-block/],
  ['sheets', /^(draft|sheet)-block/],
  ['terms', /^(contents-list|glossary-term)/],
  ['blocks', /-block$/],
];

/** `undefined` for what is no element of a chapter. */
export const groupOf = (tag: string): ElementGroup | undefined =>
  tags.find(([, fits]) => fits.test(tag))?.[0];
