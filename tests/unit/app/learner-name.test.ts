/** LMSs write names family first; the certificate does not. */
import { expect, test } from 'vitest';
import { spellName } from '../../../src/app/pages/learner-name.ts';

test.each([
  ['Okafor, Miriam', 'Miriam Okafor'],
  ['van der Berg,Anna Maria', 'Anna Maria van der Berg'],
  ['Miriam Okafor', 'Miriam Okafor'],
  ['Okafor,', 'Okafor'],
  ['  ', ''],
  ['Sam Lee, Jr.', 'Sam Lee, Jr.'],
  ['Sam Lee, PhD', 'Sam Lee, PhD'],
  ['Lee, Sam, RN', 'Lee, Sam, RN'],
])('%s becomes %s', (recorded, spelt) => {
  expect(spellName(recorded)).toBe(spelt);
});
