/** The packages to serve: those that were named, or the course, built now. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../course/find-course.ts';
import { PlainError } from '../terminal/run-plainly.ts';

/** @returns paths of zips */
export async function findPackages(
  named: readonly string[],
  onProgress: (line: string) => void,
): Promise<string[]> {
  const absent = named.find((file) => !existsSync(file));
  if (absent !== undefined) throw new PlainError(`There is no file ${absent}`);
  return named.length > 0 ? [...named] : [await buildPackage(onProgress)];
}

async function buildPackage(onProgress: (line: string) => void): Promise<string> {
  // The builder takes a while to load: not for a package that is there.
  const { CourseRefused, makePackages } = await import('../../plugins/make-packages.ts');
  try {
    const written = await makePackages({
      root: projectRoot,
      out: join(projectRoot, '.cache/start'),
      onProgress,
    });
    const served = written.find(({ standard }) => standard === 'scorm12');
    if (!served) throw new Error('The build wrote no package for SCORM 1.2');
    return served.file;
  } catch (error) {
    if (error instanceof CourseRefused) throw new PlainError(error.message);
    throw error;
  }
}
