import { describe, expect, test } from 'vitest';
import { drawCaretLine } from '../../../../src/compiler/report/caret-line.ts';
import { sourceLine } from '../../../../src/compiler/report/source-line.ts';

/** The caret under the line, as a terminal shows it. */
function draw(marked: string, room?: number): string {
  const { text, indent } = drawCaretLine(marked.replace('‸', ''), marked.indexOf('‸') + 1, room);
  return `${text}\n${' '.repeat(indent)}^`;
}

test.each([
  ['in plain text', 'Some <‸b>', 'Some <b>\n      ^'],
  ['at the start', '‸<b>', '<b>\n^'],
  ['after the end', 'Some‸', 'Some\n    ^'],
  ['in an empty line', '‸', '\n^'],
  ['after tabs, each to its stop', '\ta\t‸b', '    a   b\n        ^'],
  ['after an emoji of two columns', '👋 ‸x', '👋 x\n   ^'],
  ['after a family that is one emoji', '👩‍👩‍👧 ‸x', '👩‍👩‍👧 x\n   ^'],
  ['after letters of two columns', '漢字 ‸x', '漢字 x\n     ^'],
  ['after an accent that is a letter of its own', 'cafe\u0301 ‸x', 'cafe\u0301 x\n     ^'],
  ['after what cannot be seen', 'a\u200B\u00ADb‸c', 'abc\n  ^'],
  ['after what would move the cursor', 'a\u001B[2J‸b', 'a\uFFFD[2Jb\n     ^'],
  ['after a turn of direction', 'a\u202E‸b', 'a\uFFFDb\n  ^'],
])('%s', (_where, marked, drawn) => {
  expect(draw(marked)).toBe(drawn);
});

describe('a long line is cut', () => {
  const words = Array.from({ length: 60 }, (_, index) => `word${index} `).join('');

  test.each([0, 1, 5, 150, words.length - 1, words.length])('around column %d', (at) => {
    const { text, indent } = drawCaretLine(words, at + 1, 60);
    expect(text.length).toBeLessThanOrEqual(60);
    expect(text.length).toBeGreaterThan(50);
    expect(text.slice(indent, indent + 3).trimEnd()).toBe(words.slice(at, at + 3).trimEnd());
    expect(text.startsWith('…')).toBe(at > 5);
    expect(text.endsWith('…')).toBe(at < 200);
  });

  test('also where letters are two columns wide', () => {
    const { text, indent } = drawCaretLine('漢'.repeat(200), 101, 41);
    expect(text).toBe(`…${'漢'.repeat(19)}…`);
    expect((indent - 1) % 2).toBe(0);
  });
});

describe('the line of a problem', () => {
  const sources = new Map<string, string | Uint8Array>([
    ['a.md', '\uFEFFone\r\ntwo\rthree\nfour'],
    ['b.png', new Uint8Array(3)],
    ['c.md', ''],
  ]);

  test.each([1, 2, 3, 4])('%d is found, whatever the line ends', (line) => {
    expect(sourceLine(sources, { file: 'a.md', line })).toBe(['one', 'two', 'three', 'four'][line - 1]);
  });

  test.each([
    ['a.md', 9],
    ['b.png', 1],
    ['c.md', 1],
    ['none.md', 1],
  ])('%s has no line %d', (file, line) => {
    expect(sourceLine(sources, { file, line })).toBeUndefined();
  });
});
