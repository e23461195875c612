/** All 56 tasks, each judged by every factor, beside the rest of the course in one value of SCORM 1.2. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { worstCaseLength } from '../../../src/model/limits.ts';

test('the whole matrix takes no more than 200 characters of saved state', () => {
  const file = new URL('../../../content/alongside.lock.json', import.meta.url);
  const { options } = JSON.parse(readFileSync(file, 'utf8')) as { options: Record<string, { number: number }> };
  const tasks = Object.entries(options).flatMap(([key, { number }]) =>
    key.startsWith('role-clarity/') ? [{ number }] : [],
  );
  const lengthWith = (...questions: { number: number; type: 'matrix'; options: typeof tasks }[]): number =>
    worstCaseLength({ parts: [{ chapters: [{ number: 1, questions }] }] });
  const cost = lengthWith({ number: 5, type: 'matrix', options: tasks }) - lengthWith();
  expect(tasks).toHaveLength(56);
  expect(cost).toBeGreaterThan(150);
  expect(cost).toBeLessThanOrEqual(200);
});
