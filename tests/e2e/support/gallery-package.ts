/** The gallery as packages: every type of question in a real player. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { courseEntries } from '../../../src/compiler/compile-course.ts';
import { emptyLock } from '../../../src/compiler/lock/lock.ts';
import { serialiseLock } from '../../../src/compiler/lock/lock-file.ts';
import { updateLock } from '../../../src/compiler/lock/update-lock.ts';
import { Problems } from '../../../src/compiler/problem.ts';
import { quizSchemaPath, quizSchemaText } from '../../../src/compiler/quiz-schema.ts';
import { readSources } from '../../../src/compiler/read-sources.ts';
import { lockPath } from '../../../src/compiler/sources.ts';
import type { PackageStandard } from '../../../src/packaging/standards.ts';
import { makePackages } from '../../../src/plugins/make-packages.ts';

const root = resolve(import.meta.dirname, '../../..');

/** By standard, each a zip. */
export async function makeGalleryPackages(): Promise<(standard: PackageStandard) => Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'alongside-gallery-'));
  try {
    cpSync(join(root, 'tests/fixtures/gallery'), folder, { recursive: true });
    writeFileSync(join(folder, quizSchemaPath), quizSchemaText());
    const entries = courseEntries(readSources(folder), new Problems());
    writeFileSync(join(folder, lockPath), serialiseLock(updateLock(emptyLock(), entries)));
    const written = await makePackages({ root, courseRoot: folder, out: join(folder, 'out') });
    const zips = new Map(written.map(({ file }) => [file, new Uint8Array(readFileSync(file))]));
    return (standard) => {
      const found = [...zips].find(([file]) => file.endsWith(`-${standard}.zip`))?.[1];
      if (!found) throw new Error(`The gallery has no package for ${standard}.`);
      return found;
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
