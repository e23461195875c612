/** How questions are put. */
import { describe, expect, test } from 'vitest';
import { likelihood } from '../../../../src/compiler/lints/answer-positions.ts';
import { quizPath } from '../sample-course.ts';
import { lint, lintMarked } from './lint-marked.ts';

const feedback = [
  'It comes much too early in the story for that.',
  'It is the one that people have agreed on.',
  'It would leave out those who come in late.',
  'It is a good one, though it asks for more time.',
];

interface Choice {
  readonly texts: readonly string[];
  readonly right?: readonly number[];
  readonly prompt?: string;
  readonly type?: 'single' | 'multiple';
}

function quiz(choices: readonly Choice[], top: Record<string, unknown> = {}): Record<string, string> {
  const questions = choices.map(
    ({ texts, right = [1], prompt = 'Which one fits?', type = 'single' }, index) => ({
      id: `q${index}`,
      type,
      prompt,
      options: texts.map((text, at) => ({
        id: `o${at}`,
        text,
        right: right.includes(at),
        feedback: feedback[at],
      })),
      source: { document: 'guide' },
    }),
  );
  return { [quizPath]: JSON.stringify({ title: 'A check', ...top, questions }, null, 2) };
}

const plain = ['Ask them first', 'Listen to them', 'Wait for them'];

async function codesOf(choices: readonly Choice[], top?: Record<string, unknown>): Promise<string[]> {
  return (await lint(quiz(choices, top))).problems.map(({ code }) => code);
}

describe('length', () => {
  test('a right answer that is half as long again is named, at its place', async () => {
    const texts = ['Ask first', '‸Listen to them, then ask what would help', 'Wait until they come'];
    const { found, marked } = await lintMarked(quiz([{ texts }]));
    expect(found).toEqual([`${marked} longest-right`]);
  });

  test.each<Choice>([
    { texts: ['Ask first', 'Listen to them well', 'Wait'] },
    {
      texts: [
        'Ask first, and then listen to what they say',
        'Listen to them, then ask what would help',
        'Wait',
      ],
    },
    {
      texts: ['Ask first', 'Listen to them, then ask what would help', 'Listen'],
      right: [1, 2],
      type: 'multiple',
    },
    { texts: ['A :term[long word] that is *marked* here', 'Listen to them and then go', 'Wait'], right: [0] },
  ])('other lengths are left alone: %o', async (choice) => {
    expect(await codesOf([choice])).not.toContain('longest-right');
  });

  test('right answers that are a little longer each time are named once', async () => {
    const longer = ['Ask them first', 'Listen to them, ask', 'Wait for them'];
    const four = [
      [longer, 1],
      [longer, 1],
      [longer, 1],
      [plain, 0],
    ] as const;
    const mixed = four.map(([texts, right], index) => ({
      texts: index === 2 ? [texts[1] ?? '', texts[0] ?? '', texts[2] ?? ''] : texts,
      right: [index === 2 ? 0 : right],
    }));
    expect(await codesOf(mixed)).toEqual(['longest-right-often']);
    expect(await codesOf(mixed.slice(1))).toEqual([]);
    expect(await codesOf([...mixed.slice(1), { texts: plain, right: [2] }])).toEqual([]);
  });
});

describe('position', () => {
  const at = (positions: readonly number[], count = 4): Choice[] =>
    positions.map((right) => ({ texts: [...plain, 'Go to them'].slice(0, count), right: [right] }));

  test.each([
    [[1, 1, 1, 1], 3],
    [[2, 2, 2, 2, 2, 0], 4],
  ])('%o of %i options stands out', async (positions, count) => {
    expect(await codesOf(at(positions, count))).toEqual(['answer-position']);
  });

  test.each([
    [[1, 1, 1], 4],
    [[0, 1, 2, 3], 4],
    [[1, 1, 1, 0, 2, 2], 3],
    [[1, 1, 1, 1, 1], 2],
  ])('%o of %i options does not', async (positions, count) => {
    expect(await codesOf(at(positions, count))).toEqual([]);
  });

  test('a quiz that shuffles has no positions', async () => {
    expect(await codesOf(at([1, 1, 1, 1, 1]), { shuffle: true })).toEqual([]);
  });

  test('chance is counted exactly', () => {
    expect(likelihood(4, 4, 4)).toBeCloseTo(4 / 256);
    expect(likelihood(0, 5, 3)).toBe(1);
    expect(likelihood(2, 2, 2)).toBeCloseTo(0.5);
  });
});

describe('words', () => {
  test.each([
    ['‸Always ask', 'absolute-word'],
    ['You ‸never ask', 'absolute-word'],
    ['‸All of the above', 'absolute-word'],
    ['‸None of these.', 'absolute-word'],
    ['‸Both A and B', 'absolute-word'],
  ])('%s', async (text, code) => {
    const { found, marked } = await lintMarked(quiz([{ texts: [text, ...plain.slice(1)] }]));
    expect(found).toEqual([`${marked} ${code}`]);
  });

  test.each(['All of them were asked', 'A never-ending talk', 'None of the staff'])(
    '%s passes',
    async (text) => {
      expect(await codesOf([{ texts: [text, ...plain.slice(1)] }])).toEqual([]);
    },
  );

  test('an absolute word in each option gives none away', async () => {
    expect(await codesOf([{ texts: ['Always ask', 'Always listen', 'Never wait'] }])).toEqual([]);
  });

  test.each([
    'Which of these is ‸not a value?',
    'What should you ‸never do on the first day?',
    'Which of these is‸n’t a value?',
    'You hire a peer worker. Which task is ‸not theirs?',
  ])('a prompt that turns on a “not”: %s', async (prompt) => {
    const { found, marked } = await lintMarked(quiz([{ texts: plain, prompt }]));
    expect(found).toEqual([`${marked} negative-prompt`]);
  });

  test.each([
    'Which of these is **not** a value?',
    'Which of these is NOT a value?',
    'Which answer fits someone who does not have a home?',
    'A worker does not come in. What do you do?',
    'Why is it not enough to ask?',
    'What do you do when a worker has not slept?',
    'What does it mean that nobody is not heard?',
  ])('a prompt that passes: %s', async (prompt) => {
    expect(await codesOf([{ texts: plain, prompt }])).toEqual([]);
  });
});
