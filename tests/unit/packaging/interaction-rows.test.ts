import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { listRows, rowsName } from '../../../src/packaging/interaction-rows.ts';
import { readManifest } from '../../../src/packaging/read-manifest.ts';
import { writePackages } from '../../../src/packaging/write-packages.ts';
import { readProfile } from '../../../src/plugins/read-profile.ts';
import { makeChapter, makeCourse, makePart, makePlayerFiles, makeQuestion } from '../../fixtures/course.ts';

const out = mkdtempSync(join(tmpdir(), 'alongside-rows-'));
afterAll(() => {
  rmSync(out, { recursive: true });
});

test('rows go by lock numbers: a later question comes last, a removed one keeps its row', () => {
  const questions = [
    makeQuestion({ number: 9, id: 'new', type: 'order' }),
    makeQuestion({ number: 2, id: 'old' }),
    makeQuestion({ number: 4, id: 'for-you', type: 'matrix' }),
  ];
  const removed = {
    chapters: [],
    questions: [
      { number: 5, options: [] },
      { number: 2, options: [] },
    ],
  };
  expect(
    listRows(makeCourse({ parts: [makePart({ chapters: [makeChapter({ questions })] })], removed })),
  ).toEqual([
    ['role_q2_old', 'choice'],
    ['removed_q5', 'choice'],
    ['role_q9_new', 'sequencing'],
  ]);
});

test.each(['moodle', 'generic'])(
  'the packages for %s say which row is whose where its report needs it',
  async (lms) => {
    const rules = readProfile(resolve(import.meta.dirname, '../../..'), lms);
    const course = makeCourse();
    const written = await writePackages({ course, files: makePlayerFiles(), out: join(out, lms), rules });
    for (const { standard, file } of written) {
      const files = unzipSync(readFileSync(file));
      const text = (name: string) => new TextDecoder().decode(files[name]);
      const isFixed = lms === 'moodle' && standard !== 'web';
      expect([standard, text('index.html').includes(' data-rows="fixed"')]).toEqual([standard, isFixed]);
      expect(Object.keys(files).includes(rowsName)).toBe(isFixed);
      if (!isFixed) continue;
      expect(text(rowsName)).toBe(`export const rows = ${JSON.stringify(listRows(course))};\n`);
      expect(readManifest(text('imsmanifest.xml'), standard).resources[0]?.files).toContain(rowsName);
    }
  },
);
