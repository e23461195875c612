/** Which words a text may hold, and what is offered for the others. */
import { expect, test } from 'vitest';
import { Speller } from '../../../../src/compiler/lints/spelling.ts';
import { lint, withMain } from './lint-marked.ts';

test.each(['colour', 'Colour', 'COLOUR', 'Ottawa', 'ottawa', 'café', "don't"])(
  '%s is right',
  async (word) => {
    expect((await Speller.load([])).knows(word)).toBe(true);
  },
);

test.each(['recovry', 'occured', 'zzzz'])('%s is wrong', async (word) => {
  expect((await Speller.load([])).knows(word)).toBe(false);
});

test.each([
  ['recovry', 'Did you mean “recovery” or “recopy” or “record”?'],
  // On the list of words that are not wanted; no possessive of it.
  ['behavior', 'Did you mean “behaviour” or “behaving” or “behaviours”?'],
  // No word cut in two.
  ['occured', 'Did you mean “occurred” or “accrued” or “cured”?'],
])('for %s near words are offered', async (word, offer) => {
  const { problems } = await lint(withMain(`The ${word} came.\n`));
  const hints = problems
    .filter(({ code }) => code === 'spelling')
    .map(({ hint }) => hint.slice(0, offer.length));
  expect(hints).toEqual([offer]);
});
