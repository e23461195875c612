/** Problems of the look that an employer chose. */
import type { Explanation } from './explanation.ts';

/** Tokens of the design, as somebody sees them. */
const groundNames: Readonly<Record<string, string>> = {
  paper: 'the page',
  side: 'the menu',
  card: 'a card',
  sunk: 'a sunken box',
  'on-accent': 'the words of a button',
};

const nameGround = (ground: string): string => groundNames[ground] ?? 'a tinted box';

export const lookProblems = {
  'accent-unreadable': (value: string): Explanation => [
    value === '' ? 'There is no colour here.' : `“${value}” is not a colour that covers what is below it.`,
    'Write six digits in quotation marks, such as "#17505e"; without them # starts a comment.',
  ],
  'accent-contrast': (colour: string, ratio: string, ground: string, nearest: string): Explanation => [
    `${colour} is hard to read: its contrast is ${ratio} to 1 on ${nameGround(ground)}, and text needs 4.5 on every ground.`,
    `The nearest colour that passes is "${nearest}".`,
  ],
} as const;
