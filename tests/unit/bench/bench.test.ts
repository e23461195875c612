/** What the bench measures with: the same course for the same seed, and figures that say what they say. */
import { expect, test } from 'vitest';
import { compileUnlocked } from '../../../src/compiler/compile-unlocked.ts';
import { compareBenches, describeBench, makeFigure, type Bench } from '../../bench/figures.ts';
import { generateCourse } from '../../bench/generate-course.ts';
import { options } from '../compiler/sample-course.ts';

test('a generated course has no problems, and the size that was asked for', () => {
  const { course, problems } = compileUnlocked(generateCourse({ seed: 1, chapters: 9 }), options);
  expect(problems).toEqual([]);
  const chapters = course?.parts.flatMap((part) => part.chapters) ?? [];
  expect(chapters).toHaveLength(9);
  for (const { minutes, questions } of chapters) {
    expect(minutes).toBeGreaterThanOrEqual(4);
    expect(questions).toHaveLength(4);
  }
});

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
