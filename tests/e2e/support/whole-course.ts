/** The course as it is taught, whole: compiled from its sources, and packaged as a trainer does it. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { compileCourse } from '../../../src/compiler/compile-course.ts';
import { readSources } from '../../../src/compiler/read-sources.ts';
import type { Course } from '../../../src/model/course.ts';
import { makeOnce } from './made-once.ts';
import { findZip } from './package-under-test.ts';

const root = resolve(import.meta.dirname, '../../..');

/** The complete edition. Its hash is not the package's. */
export function compileWhole(): Course {
  const { course } = compileCourse(readSources(root), {
    lang: 'en',
    edition: 'complete',
    playerVersion: '0',
  });
  if (!course) throw new Error('The course does not compile: npm run check says why.');
  return course;
}

/** Path of its zip for SCORM 1.2. */
export async function findWholePackage(): Promise<string> {
  const folder = await makeOnce('whole-course', (out) =>
    promisify(execFile)(process.execPath, ['src/cli/package.ts', '--out', out], {
      cwd: root,
      // As a trainer's terminal has it: the same course packaged elsewhere is held against this one.
      env: { ...process.env, NODE_ENV: undefined, TZ: 'UTC' },
    }),
  );
  return findZip(folder, 'scorm12');
}

/** Name in the package to bytes. */
export async function readWholeFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map(Object.entries(unzipSync(readFileSync(await findWholePackage()))));
}
