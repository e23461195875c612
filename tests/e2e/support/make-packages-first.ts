/** Before the files of tests: what several of them need, made while none waits for it. */
import { readGalleryPackage } from './gallery-package.ts';
import { removeStale } from './made-once.ts';
import { findPackage } from './package-under-test.ts';
import { findWholePackage } from './whole-course.ts';

export async function setup(): Promise<void> {
  removeStale();
  await Promise.all([findPackage(), findWholePackage(), readGalleryPackage('scorm12')]);
}
