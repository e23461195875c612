/** The gallery as packages: every type of question in a real player. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { courseEntries } from '../../../src/compiler/lock/course-numbers.ts';
import { emptyLock } from '../../../src/compiler/lock/lock.ts';
import { serialiseLock } from '../../../src/compiler/lock/lock-file.ts';
import { updateLock } from '../../../src/compiler/lock/update-lock.ts';
import { Problems } from '../../../src/compiler/problem.ts';
import { quizSchemaPath, quizSchemaText } from '../../../src/compiler/quiz-schema.ts';
import { readSources } from '../../../src/compiler/read-sources.ts';
import { lockPath } from '../../../src/compiler/sources.ts';
import type { PackageStandard } from '../../../src/packaging/standards.ts';
import { makePackages } from '../../../src/plugins/make-packages.ts';
import { makeOnce } from './made-once.ts';
import { findZip } from './package-under-test.ts';

const root = resolve(import.meta.dirname, '../../..');

async function writeGalleryPackages(out: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'alongside-gallery-'));
  try {
    cpSync(join(root, 'tests/fixtures/gallery'), folder, { recursive: true });
    writeFileSync(join(folder, quizSchemaPath), quizSchemaText());
    const entries = courseEntries(readSources(folder), new Problems());
    writeFileSync(join(folder, lockPath), serialiseLock(updateLock(emptyLock(), entries)));
    await makePackages({ root, courseRoot: folder, out });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The zip for a standard. */
export async function readGalleryPackage(standard: PackageStandard): Promise<Uint8Array> {
  return readFileSync(findZip(await makeOnce('gallery', writeGalleryPackages), standard));
}
