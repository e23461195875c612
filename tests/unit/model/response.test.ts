import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitText, mostTextBits, settleResponse, unitBits } from '../../../src/model/response.ts';

describe('limitText', () => {
  it.each([
    ['  peer \n\t support ', 'peer support'],
    ['e\u0301', 'é'],
    ['a'.repeat(61), 'a'.repeat(60)],
    ['ł'.repeat(29), 'ł'.repeat(28)],
    ['🙂'.repeat(15), '🙂'.repeat(14)],
    [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
    ['', ''],
  ])('%j → %j', (given, kept) => {
    expect(limitText(given)).toBe(kept);
  });

  it('keeps within its bits, cuts no character in two, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
        const kept = limitText(text);
        const bits = Array.from({ length: kept.length }, (_, at) => unitBits(kept.charCodeAt(at)));
        expect(bits.reduce((sum, more) => sum + more, 0)).toBeLessThanOrEqual(mostTextBits);
        expect(kept).not.toMatch(/\p{Surrogate}/u);
        expect(limitText(kept)).toBe(kept);
      }),
    );
  });
});

describe('settleResponse', () => {
  it('orders what has no order, keeps what has one, and holds each thing once', () => {
    expect(settleResponse({ kind: 'choice', chosen: [3, 1, 3] })).toEqual({ kind: 'choice', chosen: [1, 3] });
    const pairs = [
      [2, 5],
      [1, 4],
      [2, 6],
    ] as const;
    expect(settleResponse({ kind: 'pairs', pairs })).toEqual({
      kind: 'pairs',
      pairs: [
        [1, 4],
        [2, 6],
      ],
    });
    const sequence = [3, 1, 3, 2];
    expect(settleResponse({ kind: 'order', sequence })).toEqual({ kind: 'order', sequence: [3, 1, 2] });
    expect(settleResponse({ kind: 'text', text: ' a  b ' })).toEqual({ kind: 'text', text: 'a b' });
    expect(
      settleResponse({
        kind: 'judgements',
        tasks: [
          [2, ['yes']],
          [1, []],
        ],
      }),
    ).toEqual({
      kind: 'judgements',
      tasks: [
        [1, ['', '', '', '', '', '', '', '']],
        [2, ['yes', '', '', '', '', '', '', '']],
      ],
    });
  });
});
