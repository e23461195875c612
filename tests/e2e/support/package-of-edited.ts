/** A package of the course after an edit, as a trainer would make it: sources changed, lock written, packages made. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compileCourse } from '../../../src/compiler/compile-course.ts';
import { courseEntries } from '../../../src/compiler/lock/course-numbers.ts';
import { emptyLock } from '../../../src/compiler/lock/lock.ts';
import { readLock, serialiseLock } from '../../../src/compiler/lock/lock-file.ts';
import { updateLock } from '../../../src/compiler/lock/update-lock.ts';
import { Problems } from '../../../src/compiler/problem.ts';
import { readSources } from '../../../src/compiler/read-sources.ts';
import { lockPath } from '../../../src/compiler/sources.ts';
import type { Course } from '../../../src/model/course.ts';
import { makePackages } from '../../../src/plugins/make-packages.ts';
import { shortCourse } from '../../fixtures/short-course.ts';

const root = resolve(import.meta.dirname, '../../..');

export interface EditedPackage {
  /** For SCORM 1.2. */
  readonly zip: Uint8Array;
  readonly course: Course;
}

/** `edit` changes the copy of the sources in the folder that it is given. */
export async function makePackageOfEdited(edit: (folder: string) => void): Promise<EditedPackage> {
  const folder = await mkdtemp(join(tmpdir(), 'alongside-edited-'));
  try {
    for (const part of ['content', 'quizzes'])
      cpSync(join(shortCourse, part), join(folder, part), { recursive: true });
    edit(folder);
    writeLock(folder);
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

/** As `npm run lock` does, for the course in a folder. */
export function writeLock(folder: string): void {
  const sources = readSources(folder);
  const lock = readLock(sources, new Problems())?.value ?? emptyLock();
  const entries = courseEntries(sources, new Problems());
  writeFileSync(join(folder, lockPath), serialiseLock(updateLock(lock, entries)));
}
