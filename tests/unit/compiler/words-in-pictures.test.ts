import { expect, it } from 'vitest';
import { findWords } from '../../../src/compiler/pictures/svg-words.ts';

const draw = (inside: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${inside}</svg>`;

it('finds the words of each text, whatever is around the letters', () => {
  const text = draw('<text>One <tspan>two</tspan></text>\n<g><text x="1">Drei</text></g>');
  expect(findWords(text).map(({ words }) => words)).toEqual(['One two', 'Drei']);
});

it('lets numbers and signs be: they are the same in every language', () => {
  expect(findWords(draw('<text>1</text><text>+ 20 %</text>'))).toEqual([]);
});

it('lets words be that their author keeps, and what is only a comment', () => {
  expect(findWords(draw('<text>Exit</text>', ' data-words="kept"'))).toEqual([]);
  expect(findWords(draw('<!-- <text>Exit</text> -->'))).toEqual([]);
  expect(findWords(draw('<text>Exit</text><!-- <svg data-words="kept"> -->'))).toHaveLength(1);
});
