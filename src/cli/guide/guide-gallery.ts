/**
 * The gallery's course with one chapter more, for the block that speaks of the whole course. The gallery itself shows
 * what can be copied, and that block has nothing to copy.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const block = '::employer-sees';
const chapter = `---\ntitle: What is seen\nsummary: What leaves the page\nsources:\n  - gallery\n---\n\n${block}\n`;

export const galleryFolder = (root: string): string => join(root, 'tests/fixtures/gallery');

/** What its author wrote, by the anchor that the page gives it. */
export const addedSources: ReadonlyMap<string, string> = new Map([['seen-1-employer-sees', block]]);

/** Copies the course into `folder`, which is emptied first. */
export function copyGallery(root: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(galleryFolder(root), folder, { recursive: true });
  writeFileSync(join(folder, 'content/en/02-finish/99-seen.md'), chapter);
}
