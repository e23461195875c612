/** All 56 tasks, each judged by every factor, beside the rest of the course in one value of SCORM 1.2. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLock } from '../../../src/compiler/lock/lock-file.ts';
import { Problems } from '../../../src/compiler/problem.ts';
import { readSources } from '../../../src/compiler/read-sources.ts';
import { worstCaseLength } from '../../../src/model/limits.ts';

test('the whole matrix takes no more than 200 characters of saved state', () => {
  const lock = readLock(readSources(join(import.meta.dirname, '../../..')), new Problems());
  const tasks = Object.entries(lock?.value.options ?? {}).flatMap(([key, { number }]) =>
    key.startsWith('role-clarity/') ? [{ number }] : [],
  );
  const lengthWith = (...questions: { number: number; type: 'matrix'; options: typeof tasks }[]): number =>
    worstCaseLength({ parts: [{ chapters: [{ number: 1, questions }] }] });
  const cost = lengthWith({ number: 5, type: 'matrix', options: tasks }) - lengthWith();
  expect(tasks).toHaveLength(56);
  expect(cost).toBeGreaterThan(150);
  expect(cost).toBeLessThanOrEqual(200);
});
