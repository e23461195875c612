/** What the bench measures with: the same course for the same seed, and figures that say what they say. */
import { expect, test } from 'vitest';
import { projectRoot } from '../../../src/cli/course/find-course.ts';
import { compileCourse, type Compilation } from '../../../src/compiler/compile-course.ts';
import { readSources } from '../../../src/compiler/read-sources.ts';
import type { Sources } from '../../../src/compiler/sources.ts';
import { worstCaseOf } from '../../../src/model/worst-case.ts';
import { compileUnlocked } from '../../../src/compiler/compile-unlocked.ts';
import { compareBenches, describeBench, makeFigure, type Bench } from '../../bench/figures.ts';
import { generateCourse } from '../../bench/generate-course.ts';
import { options } from '../compiler/sample-course.ts';

test('a generated course has no problems, and the size that was asked for', () => {
  const { course, problems } = compileUnlocked(generateCourse({ seed: 1, chapters: 9 }), options);
  expect(problems).toEqual([]);
  const chapters = course?.parts.flatMap((part) => part.chapters) ?? [];
  expect(chapters).toHaveLength(9);
  for (const { minutes } of chapters) expect(minutes).toBeGreaterThanOrEqual(4);
  // A check at the end of each part.
  expect(chapters.map(({ questions }) => questions.length)).toEqual([0, 0, 0, 0, 0, 0, 4, 0, 4]);
});

test('a generated course asks of each type as much as the real one', () => {
  const count = (sources: Sources): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const [path, text] of sources) {
      if (!/^quizzes\/en\//.test(path)) continue;
      for (const { type } of (JSON.parse(String(text)) as { questions: { type: string }[] }).questions)
        counts[type] = (counts[type] ?? 0) + 1;
    }
    return counts;
  };
  const real = count(readSources(projectRoot));
  const all = Object.values(real).reduce((sum, one) => sum + one, 0);
  const made = count(generateCourse({ seed: 3, chapters: 280 }));
  for (const [type, questions] of Object.entries(real))
    expect(Math.abs((made[type] ?? 0) - (160 * questions) / all), type).toBeLessThanOrEqual(2);
  expect(Object.values(made).reduce((sum, one) => sum + one, 0)).toBe(160);
});

const sizeOf = ({ course }: Compilation): number => (course ? worstCaseOf(course).savedState : Number.NaN);

test('with everything answered, saved state stays within what the courses were given', () => {
  const real = compileCourse(readSources(projectRoot), { ...options, lang: 'en' });
  expect(sizeOf(real)).toBeLessThanOrEqual(1600);
  expect(sizeOf(compileUnlocked(generateCourse({ seed: 1, chapters: 28 }), options))).toBeLessThanOrEqual(
    1600,
  );
  expect(sizeOf(compileUnlocked(generateCourse({ seed: 1, chapters: 280 }), options))).toBeLessThanOrEqual(
    3900,
  );
}, 30_000);

test('the same seed makes the same course, another one another', () => {
  const make = (seed: number) => [...generateCourse({ seed, chapters: 2 })];
  expect(make(1)).toEqual(make(1));
  expect(make(1)).not.toEqual(make(2));
});

test('a figure is the median of its runs', () => {
  expect(makeFigure('f', [30, 10, 20], 100)).toEqual({
    name: 'f',
    median: 20,
    least: 10,
    most: 30,
    runs: 3,
    bound: 100,
  });
  expect(makeFigure('f', [10, 40, 20, 30]).median).toBe(25);
});

test('two benches stand side by side, also where one lacks a figure', () => {
  const bench = (date: string, ...figures: Bench['figures']): Bench => ({
    date,
    node: 'v24',
    machine: 'm',
    figures,
  });
  const before = bench('Monday', makeFigure('check', [1000]), makeFigure('save', [80], 100));
  const after = bench('Tuesday', makeFigure('check', [1500]));
  expect(compareBenches(before, after).split('\n')).toEqual(
    [
      'figure    Monday   Tuesday   change',
      'check   1,000 ms  1,500 ms    +50 %',
      'save       80 ms         –',
    ].map(
      (line) =>
        expect.stringMatching(new RegExp(`^${line.replace('+', '\\+').replaceAll(/ +/g, ' +')}$`)) as unknown,
    ),
  );
  expect(describeBench(before)).toMatch(/save +80 ms +80 ms – 80 ms +1 +≤ 100 ms +kept/);
});
