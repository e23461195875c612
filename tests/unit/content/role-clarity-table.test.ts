/**
 * The matrix held against a table made by hand from *Getting to Role Clarity*, one line an item, factors a to h.
 *
 * The first word decides: y, n and m are Yes, No and Maybe; every other wording is m; ? is what the source leaves
 * open. A capital, or ?!, has a note beside it: the source says more than the word, or it is odd.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { authoredQuiz, type AuthoredQuestion } from '../../../src/model/quiz.ts';

const table = `
ex1: y y M n n n n Y
ex2: n M n y y n N y
1: Y y M n n n M M
2: y y M n Y n n M
3: y y Y n N n n y
4: n n n y n n n Y
5: n Y n Y n n n y
6: n M n y y n n Y
7: y y y n n n M M
8: y y y n n n M M
9: y y y n n n N Y
10: y y y n n n M M
11: n M y n n n N N
12: n n n n n n N n
13: n n n n n n N n
14: y y y n n n M M
15: y y y n M n M m
16: y n n m y n N y
17: y n n n y n N y
18: n n n ?! n Y y N
19: n M n y n n N y
20: n y y n n Y Y n
21: n m n n n m n n
22: n N n N n y Y N
23: y y y n n n M m
24: M y m y n n M y
25: m y y Y n n N y
26: y y y n n n n y
27: y y m n n Y n n
28: m y y n n n y M
29: m y y n n n M Y
30: n n n n n Y M n
31: m y y n n n M y
32: n n n n n Y n n
33: y y M n n n n y
34: n y M n n Y n n
35: m y n n n n n y
36: M y n n n n n y
37: n y n n n Y Y n
38: y y y n n n n y
39: y y y n n n n y
40: y n n n y n n Y
41: y y y n n n n y
42: n y y M n n M m
43: y y y n n n M y
44: y y y n n n n Y
45: N y y n n Y M n
46: n y y n n Y M n
47: y y y n n n n N
48: y y y n n n n y
49: y y y n n n n y
50: y y y n M n n y
51: y y y n n n n Y
52: n y y n n Y M n
53: Y n m Y n Y y N
54: n n n y n y y n
`;

const odd = ['ex1 h', '18 d', '42 d', '44 h', '47 h'];

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
const signs = { yes: 'y', no: 'n', maybe: 'm', open: '?' } as const;

function readMatrix(): Extract<AuthoredQuestion, { type: 'matrix' }> {
  const file = new URL('../../../quizzes/en/role-clarity.json', import.meta.url);
  const [question] = authoredQuiz.parse(JSON.parse(readFileSync(file, 'utf8'))).questions;
  if (question?.type !== 'matrix') throw new Error('The quiz holds no matrix.');
  return question;
}

test('all 56 items, each with its eight verdicts and its notes', () => {
  const lines = readMatrix().tasks.map(({ source, verdicts, notes }) => {
    const cells = letters.map((letter) => {
      const sign = signs[verdicts[letter]];
      if (notes?.[letter] === undefined) return sign;
      return sign === '?' ? '?!' : sign.toUpperCase();
    });
    return `${source.item}: ${cells.join(' ')}`;
  });
  expect(lines).toHaveLength(56);
  expect(lines.join('\n')).toBe(table.trim());
});

test('what is odd in the source is marked, and nothing else', () => {
  const marked = readMatrix().tasks.flatMap(({ source, odd: factors = [] }) =>
    factors.map((letter) => `${source.item} ${letter}`),
  );
  expect(marked).toEqual(odd);
});
