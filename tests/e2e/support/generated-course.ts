/** Courses as the bench makes them, packaged as a trainer does it. */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { fillGenerated, inFolder } from '../../bench/courses.ts';
import { makeOnce } from './made-once.ts';
import { findZip } from './package-under-test.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Path of the zip for SCORM 1.2 of a course with questions. */
export async function findGeneratedPackage(chapters: number): Promise<string> {
  const folder = await makeOnce(`generated-${chapters}`, (out) =>
    inFolder(fillGenerated({ seed: 1, chapters }), (course) =>
      promisify(execFile)(process.execPath, ['src/cli/package.ts', '--course', course, '--out', out], {
        cwd: root,
      }),
    ),
  );
  return findZip(folder, 'scorm12');
}
