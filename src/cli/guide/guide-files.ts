/** The guide for trainers: content/README.md and the pages beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examplesIn, findPlaces } from './markers.ts';

/** Folder of the guide's further pages. */
const guideFolder = 'content/guide';
export const guideEntry = 'content/README.md';
export const pictureFolder = `${guideFolder}/pictures`;

/** Path from the project's root to text. */
export function readGuide(root: string): Map<string, string> {
  const pages = readdirSync(join(root, guideFolder)).filter((name) => name.endsWith('.md'));
  const paths = [guideEntry, ...pages.toSorted().map((name) => `${guideFolder}/${name}`)];
  return new Map(
    paths.map((path) => [path, readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n')]),
  );
}

/** Anchors of all examples that the pages show, once each. */
export function listExamples(pages: ReadonlyMap<string, string>): string[] {
  const places = [...pages.values()].flatMap(findPlaces);
  return [...new Set(places.flatMap(examplesIn).map(({ anchor }) => anchor))];
}
