import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maskText, unmaskText } from '../../../src/tracking/mask.ts';

it('gives every text back to the same key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, key) => {
      expect(unmaskText(maskText(text, key), key)).toBe(text);
    }),
  );
});

it('shows nothing of the text, and nothing to another key', () => {
  const text = 'I lived through it myself, and so I know that it passes.';
  const masked = maskText(text, 'ann');
  expect(masked).toMatch(/^[A-Za-z0-9+/=]+$/);
  for (const word of text.split(' ')) expect(atob(masked)).not.toContain(`${word} `);
  expect(unmaskText(masked, 'bob')).not.toBe(text);
});

it.each(['*', 'a', 'ab=c', '\u{1F642}'])('finds no text in what is no mask: %j', (masked) => {
  expect(unmaskText(masked, 'ann')).toBeUndefined();
});

it('takes a journal of many thousand characters', () => {
  const text = 'long '.repeat(40_000);
  expect(unmaskText(maskText(text, 'ann'), 'ann')).toBe(text);
});
