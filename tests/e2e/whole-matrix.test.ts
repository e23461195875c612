/** The course's own matrix, all 56 tasks of it: judged on a phone and at a desk, found, seen, saved and printed whole. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { authoredQuiz, type AuthoredQuestion } from '../../src/model/quiz.ts';
import { matrixStringsFor } from '../../src/strings/matrix-strings.ts';
import { findViolations, listWider } from './support/axe.ts';
import { useGallery } from './support/gallery-page.ts';
import { parseCsv } from './support/parse-csv.ts';
import { readPdf, squash } from './support/read-pdf.ts';

const stand = useGallery({}, 'whole-matrix');
const t = matrixStringsFor('en');
const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
const findWhole = () => stand.page.locator('[id="role-clarity--whole-some-judged"] matrix-question');

function readMatrix(): Extract<AuthoredQuestion, { type: 'matrix' }> {
  const file = new URL('../../quizzes/en/role-clarity.json', import.meta.url);
  const [question] = authoredQuiz.parse(JSON.parse(readFileSync(file, 'utf8'))).questions;
  if (question?.type !== 'matrix') throw new Error('The quiz holds no matrix.');
  return question;
}

const { tasks, columns } = readMatrix();
const labelOf = (item: string): string =>
  item.startsWith('ex') ? `Example ${item.slice(2)}` : `Task ${item}`;

/** What is odd says so. */
function noteOf({ notes, odd = [] }: (typeof tasks)[number], letter: (typeof letters)[number]): string[] {
  const note = notes?.[letter];
  if (note === undefined) return [];
  return [`${letter}: ${odd.includes(letter) ? 'Odd in the source: ' : ''}${note}`];
}

test.each([360, 1280])(
  'at %i pixels it has no violation and nothing wider than the screen',
  async (width) => {
    await stand.page.setViewportSize({ width, height: 800 });
    const rules = { 'landmark-unique': { enabled: false } };
    expect.soft(await findViolations(stand.page, { rules })).toEqual([]);
    expect(await listWider(stand.page)).toEqual([]);
  },
);

test('the whole lists every task, and the search finds some of them', async () => {
  const matrix = findWhole();
  expect(await matrix.locator('.matrix-task').count()).toBe(56);
  const rows = matrix.locator('button.task');
  expect(await rows.count()).toBe(56);
  await matrix.getByRole('searchbox').fill('stigma');
  await expect.poll(() => rows.count()).toBeLessThan(10);
  expect(await rows.count()).toBeGreaterThan(0);
  await matrix.getByRole('searchbox').fill('');
  await expect.poll(() => rows.count()).toBe(56);
});

test('saved as a CSV it is the quiz: 56 rows, each factor in two columns, every note', async () => {
  const matrix = findWhole();
  await matrix.getByRole('checkbox', { name: t.reveal }).check();
  const download = stand.page.waitForEvent('download');
  await matrix.getByRole('button', { name: t.csv }).click();
  const [heads = [], ...rows] = parseCsv(readFileSync(await (await download).path(), 'utf8'));
  const pairs = letters.flatMap((letter) => [
    `${letter} ${columns?.[letter] ?? ''} (you)`,
    `${letter} ${columns?.[letter] ?? ''} (toolkit)`,
  ]);
  expect(heads).toEqual(['No.', 'Task', ...pairs, 'You differ on', 'Notes of the toolkit']);
  const cellsOf = (row: readonly string[], whose: 'you' | 'toolkit'): string[] =>
    heads.flatMap((head, at) => (head.endsWith(`(${whose})`) ? [row[at] ?? ''] : []));
  expect(rows.map((row) => [row[0], row[1], ...cellsOf(row, 'toolkit'), row.at(-1)])).toEqual(
    tasks.map((task) => [
      labelOf(task.source.item),
      task.text,
      ...letters.map((letter) => t.verdicts[task.verdicts[letter]]),
      letters.flatMap((letter) => noteOf(task, letter)).join(' '),
    ]),
  );
  // Every third is judged, and only there can the learner differ.
  const judged = rows.filter((row) => cellsOf(row, 'you').some((cell) => cell !== ''));
  expect(judged).toHaveLength(19);
  for (const row of rows) {
    const [yours, theirs] = [cellsOf(row, 'you'), cellsOf(row, 'toolkit')];
    const differing = letters.filter(
      (_letter, at) => theirs[at] !== t.verdicts.open && yours[at] !== theirs[at],
    );
    expect(row.at(-2), row[0]).toBe(judged.includes(row) ? differing.join(' ') : '');
  }
});

test('printed for a team it holds every task once, in order, within the paper', async () => {
  const { page } = stand;
  await page.evaluate(() => (window.print = () => undefined));
  await findWhole().getByRole('button', { name: t.print }).click();
  const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  const text = squash(pages.flatMap(({ items }) => items.map(({ words }) => words)).join(''));
  const lines = tasks.map(({ source, text: name }) => squash(labelOf(source.item) + name));
  const places = lines.map((line) => text.indexOf(line));
  expect(places.at(0)).toBeGreaterThan(0);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(lines.filter((line) => text.split(line).length !== 2)).toEqual([]);
  const outside = pages.flatMap(({ items, width }) =>
    items.filter(({ left, right }) => left < 0 || right > width),
  );
  expect(outside).toEqual([]);
});
