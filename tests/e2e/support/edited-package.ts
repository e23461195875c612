/** The course as a trainer may hand it on a year later: one chapter more, one question changed, options re-sorted. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compileCourse, courseEntries } from '../../../src/compiler/compile-course.ts';
import { serialiseLock, type Lock } from '../../../src/compiler/lock/lock.ts';
import { updateLock } from '../../../src/compiler/lock/update-lock.ts';
import { Problems } from '../../../src/compiler/problem.ts';
import { readSources } from '../../../src/compiler/read-sources.ts';
import { lockPath } from '../../../src/compiler/sources.ts';
import type { Course } from '../../../src/model/course.ts';
import { makePackages } from '../../../src/plugins/make-packages.ts';

const root = resolve(import.meta.dirname, '../../..');
const quizPath = 'quizzes/en/role-check.json';
const newChapter = 'content/en/02-role/03-a-first-day.md';
export const newTitle = 'A first day';

export interface EditedPackage {
  readonly zip: Uint8Array;
  readonly course: Course;
}

/** `changed` and `resorted`: ids of questions. */
export async function makeEditedPackage(changed: string, resorted: string): Promise<EditedPackage> {
  const folder = await mkdtemp(join(tmpdir(), 'alongside-edited-'));
  try {
    for (const part of ['content', 'quizzes'])
      cpSync(join(root, part), join(folder, part), { recursive: true });
    editSources(folder, changed, resorted);
    const compiled = compileCourse(readSources(folder), {
      lang: 'en',
      edition: 'complete',
      playerVersion: '0',
    });
    if (!compiled.course) throw new Error(JSON.stringify(compiled.problems));
    const written = await makePackages({ root, courseRoot: folder, out: join(folder, 'out') });
    const file = written.find((one) => one.file.endsWith('-scorm12.zip'))?.file;
    if (file === undefined) throw new Error('No package for SCORM 1.2 was written.');
    return { zip: readFileSync(file), course: compiled.course };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Quiz {
  readonly questions: { readonly id: string; revision?: number; options: object[] }[];
}

function editSources(folder: string, changed: string, resorted: string): void {
  writeFileSync(
    join(folder, newChapter),
    `---\ntitle: ${newTitle}\nsummary: What a first day needs\nsources:\n  - employers-guide\n---\n\nA desk, a key, and a person to ask.\n`,
  );
  const quiz = JSON.parse(readFileSync(join(folder, quizPath), 'utf8')) as Quiz;
  for (const question of quiz.questions) {
    if (question.id === changed) question.revision = 2;
    if (question.id === resorted) question.options.reverse();
  }
  writeFileSync(join(folder, quizPath), JSON.stringify(quiz, null, 2));
  const lock = JSON.parse(readFileSync(join(folder, lockPath), 'utf8')) as Lock;
  const entries = courseEntries(readSources(folder), new Problems());
  writeFileSync(join(folder, lockPath), serialiseLock(updateLock(lock, entries)));
}
