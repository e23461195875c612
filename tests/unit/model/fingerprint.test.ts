import { expect, test } from 'vitest';
import { fingerprintQuestion, hash16, hash32 } from '../../../src/model/fingerprint.ts';

const question = {
  type: 'single',
  options: [{ id: 'a' }, { id: 'b', right: true }],
};

test('the hashes are FNV-1a over two bytes a character', () => {
  // The published value of the empty text, and of the bytes 61 00.
  expect(hash32('')).toBe(0x811c9dc5);
  expect(hash32('a')).toBe(Math.imul(0xe40c292c, 0x01000193) >>> 0);
  expect(hash16('')).toBe(0x811c ^ 0x9dc5);
});

test('a fingerprint covers type, option ids, right answers and revision', () => {
  const one = fingerprintQuestion(question);
  const changed = [
    { ...question, type: 'multiple' },
    { ...question, revision: 2 },
    { ...question, options: [{ id: 'a', right: true }, { id: 'b' }] },
    { ...question, options: [...question.options, { id: 'c' }] },
    { ...question, options: [{ id: 'a' }, { id: 'bb', right: true }] },
  ];
  for (const other of changed) expect(fingerprintQuestion(other)).not.toBe(one);
  expect(one).toBeGreaterThanOrEqual(0);
  expect(one).toBeLessThanOrEqual(0xffff);
});

test('a fingerprint is the same for another order of options, another wording and the first revision', () => {
  const one = fingerprintQuestion(question);
  expect(fingerprintQuestion({ ...question, options: question.options.toReversed() })).toBe(one);
  expect(fingerprintQuestion({ ...question, revision: 1 })).toBe(one);
  expect(
    fingerprintQuestion({
      ...question,
      options: [
        { id: 'a', right: false },
        { id: 'b', right: true },
      ],
    }),
  ).toBe(one);
});
