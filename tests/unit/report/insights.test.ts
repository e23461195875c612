import { describe, expect, test } from 'vitest';
import type { CodebookRow } from '../../../src/model/codebook.ts';
import type { Outline } from '../../../src/model/outline.ts';
import { MistakesTally } from '../../../src/report/mistakes.ts';
import { TimesTally } from '../../../src/report/progress-in-time.ts';
import { renderMistakes } from '../../../src/report/render-mistakes.ts';
import { renderMistakesInShort } from '../../../src/report/render-mistakes-in-short.ts';
import { renderStops } from '../../../src/report/render-stops.ts';
import { renderCompletions, renderSpans } from '../../../src/report/render-times.ts';
import { StopsTally } from '../../../src/report/stops.ts';

const chapter = (number: number, required = true) => ({
  number,
  id: `c${number}`,
  title: `Chapter ${number}`,
  menuTitle: `C${number}`,
  required,
  questions: [],
});

const outline: Outline = {
  id: 'X',
  title: 'X',
  version: '1',
  hash: 'h',
  passMark: 80,
  parts: [
    { number: 1, id: 'a', title: 'Part A', chapters: [chapter(1), chapter(9, false), chapter(2)] },
    { number: 2, id: 'b', title: 'Part B', chapters: [chapter(3)] },
  ],
};

function tallyStops(people: readonly (readonly [count: number, chaptersDone: string, group?: string])[]) {
  const tally = new StopsTally(outline);
  for (const [count, chaptersDone, group = 'none'] of people)
    for (let at = 0; at < count; at += 1)
      tally.add({ group, status: 'in-progress', chaptersDone, known: chaptersDone !== '?' });
  return tally;
}

const text = async (markup: unknown): Promise<string> => String(await markup).replace(/\s+/g, ' ');

describe('where people stop', () => {
  test('is the first required chapter that is not done', () => {
    const view = tallyStops([
      [6, ''],
      [5, '1,'],
      [7, '1,2,3,'],
      [8, '2,3,9,'],
    ]).view(undefined);
    expect(view).toMatchObject({
      people: 26,
      finished: 7,
      unknown: 0,
      stops: [
        { names: ['C1'], here: 14, past: 12 },
        { names: ['C2'], here: 5, past: 7 },
        { names: ['C3'], here: 0, past: 7 },
      ],
      parts: [
        { names: ['Part A'], here: 19, past: 7 },
        { names: ['Part B'], here: 0, past: 7 },
      ],
    });
  });

  test('counts a completion once reported, and saved state that nobody can read', () => {
    const tally = tallyStops([[5, '?']]);
    for (let at = 0; at < 5; at += 1)
      tally.add({ group: 'none', status: 'passed', chaptersDone: '1,', known: true });
    expect(tally.view(undefined)).toMatchObject({ finished: 5, unknown: 5 });
  });

  test('counts chapters together at which fewer than five are, and says so', async () => {
    const view = tallyStops([
      [6, ''],
      [3, '1,'],
      [2, '1,2,'],
      [9, '1,2,3,'],
    ]).view(undefined);
    expect(view).toMatchObject({
      stops: [
        { names: ['C1'], here: 6, past: 14 },
        { names: ['C2', 'C3'], here: 5, past: 9 },
      ],
    });
    const page = await text(renderStops(view));
    expect(page).toContain('C2 – C3');
    expect(page).toContain('fewer than five people are stand together');
  });

  test('is not shown for few people, nor for a group that would give the others away', async () => {
    expect(tallyStops([[4, '']]).view(undefined)).toBe('small');
    const tally = tallyStops([
      [9, '', '1'],
      [6, '', '2'],
      [3, '', '3'],
    ]);
    expect(['1', '2', '3', '4'].map((group) => tally.view(group) === 'small')).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(await text(renderStops(tally.view('3')))).toContain('Not shown: fewer than five people');
  });
});

const sign = (token: string, words: string, right = false) => ({
  scorm12: token,
  scorm2004: token,
  text: words,
  right,
});

const question: CodebookRow = {
  id: 'q1',
  chapter: 'Check',
  question: 'Which?',
  type: 'single',
  options: [sign('0', 'This', true), sign('1', 'That'), sign('2', 'Neither')],
  targets: [],
  right: ['This'],
  patterns: { scorm12: ['0'], scorm2004: ['0'] },
  scored: true,
  weighting: '1',
};

function tallyMistakes(given: Readonly<Record<string, number>>, opened: number, codebook = [question]) {
  const tally = new MistakesTally(codebook, new Map([['none', opened]]));
  for (const [response, people] of Object.entries(given)) {
    tally.add({
      group: 'none',
      interaction: 'q1',
      firstKnown: response !== '?',
      firstResult: response === '0' ? 'correct' : 'wrong',
      firstResponse: response,
      people,
    });
  }
  return tally;
}

describe('what people get wrong', () => {
  test('is said by question, with what was answered in its words', () => {
    const view = tallyMistakes({ '0': 10, '1': 6, '2': 5, '?': 7 }, 40).view(undefined);
    expect(view).toMatchObject({ people: 40 });
    expect(view === 'small' ? [] : view.questions).toMatchObject([
      {
        question: 'Which?',
        share: 10 / 21,
        counts: [
          { kinds: ['right'], people: 10 },
          { kinds: ['wrong'], people: 11 },
          { kinds: ['unknown'], people: 7 },
          { kinds: ['unanswered'], people: 12 },
        ],
        mistakes: [
          { answer: ['That'], people: 6 },
          { answer: ['Neither'], people: 5 },
        ],
      },
    ]);
  });

  test('names no answer that fewer than five gave, and no share that would give them away', async () => {
    const view = tallyMistakes({ '0': 10, '1': 4, '2': 3 }, 17).view(undefined);
    const page = await text(renderMistakes(view));
    expect(page).toContain('Other answers');
    expect(page).not.toContain('That');
    const few = tallyMistakes({ '0': 10, '1': 2 }, 20).view(undefined);
    const [shown] = few === 'small' ? [] : few.questions;
    expect(shown?.share).toBeUndefined();
    expect(shown?.counts).toEqual([
      { kinds: ['right'], people: 10 },
      { kinds: ['wrong', 'unknown', 'unanswered'], people: 10 },
    ]);
    expect(await text(renderMistakes(few))).toContain(
      'Not right at the first try, or first try not known, or not answered yet',
    );
  });

  test('leaves questions out that are not scored; without a codebook goes by ids', async () => {
    expect(tallyMistakes({ '0': 10 }, 20, [{ ...question, scored: false }]).view(undefined)).toBe('small');
    const tally = new MistakesTally(undefined, new Map([['none', 20]]));
    const answer = { group: 'none', firstKnown: true, firstResult: 'wrong', people: 9 };
    tally.add({ ...answer, interaction: 'odd-id', firstResponse: '0,2' });
    const page = await text(renderMistakes(tally.view(undefined)));
    expect(page).toContain('Known by its id only: odd-id');
    expect(page).toContain('0,2');
  });

  test('says in short what is got wrong most, escaped', async () => {
    const view = tallyMistakes({ '0': 10, '1': 10 }, 20, [{ ...question, question: '<i>Which?' }]).view(
      undefined,
    );
    const page = await text(renderMistakesInShort(view, '/all'));
    expect(page).toContain('&lt;i&gt;Which?');
    expect(page).toMatch(/50%.*10 answered “That”.*bar-part" width="50%"/);
    expect(page).toContain('href="/all"');
  });
});

describe('completion and time', () => {
  const tally = new TimesTally();
  const add = (completedAt: string | undefined, minutes: number, group = 'none') =>
    tally.add({ group, completedAt, seconds: minutes * 60 });
  add('2026-11-03T12:00:00.000Z', 90);
  add('2026-11-03T13:00:00.000Z', 150);
  add('2026-11-09T12:00:00.000Z', 200, '1');
  add(undefined, 20);

  test('are counted by day and by span', () => {
    expect(tally.view(undefined)).toMatchObject({
      days: [
        { day: '2026-11-03', people: 2, sofar: 2 },
        { day: '2026-11-09', people: 1, sofar: 3 },
      ],
      median: 150 * 60,
    });
    expect(tally.view(undefined).spans.map(({ people }) => people)).toEqual([1, 0, 1, 1, 1, 0, 0]);
    expect(tally.view('1').days).toEqual([{ day: '2026-11-09', people: 1, sofar: 1 }]);
  });

  test('are drawn without a style inside the page, in two widths, and said in words and a table', async () => {
    const page =
      (await text(renderCompletions(tally.view(undefined)))) +
      (await text(renderSpans(tally.view(undefined))));
    expect(page).not.toMatch(/<style|style=/);
    for (const part of ['plot-narrow', 'plot-wide', 'plot-line', 'plot-bar', '3 people completed the course'])
      expect(page).toContain(part);
    expect(page.match(/<rect/g)).toHaveLength(2 * 7);
    expect(page).toMatch(/9 Nov 2026<\/th> <td>1<\/td><td>3<\/td>/);
  });

  test('have words where nobody is', async () => {
    const none = new TimesTally().view(undefined);
    expect(await text(renderCompletions(none))).toContain('Nobody has completed');
    expect(await text(renderSpans(none))).toContain('Nobody has opened');
  });
});
