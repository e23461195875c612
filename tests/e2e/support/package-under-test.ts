/** The package that all end-to-end tests run from: written by the command that trainers use. */
import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import type { PackageStandard } from '../../../src/packaging/standards.ts';
import { shortCourse } from '../../fixtures/short-course.ts';
import { makeOnce } from './made-once.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Path of the zip in a folder of packages. */
export function findZip(folder: string, standard: PackageStandard): string {
  const name = readdirSync(folder).find((file) => file.endsWith(`-${standard}.zip`));
  if (name === undefined) throw new Error(`There is no zip for ${standard} in ${folder}.`);
  return join(folder, name);
}

/** Path of the zip made for an LMS. */
export async function findPackage(standard: PackageStandard = 'scorm12', lms = 'generic'): Promise<string> {
  const folder = await makeOnce(lms, (out) =>
    promisify(execFile)(
      process.execPath,
      ['src/cli/package.ts', '--course', shortCourse, '--out', out, '--lms', lms],
      { cwd: root },
    ),
  );
  return findZip(folder, standard);
}

/** Name in the package to bytes. */
export async function readPackageFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map(Object.entries(unzipSync(readFileSync(await findPackage()))));
}
