/** Everything that a SCORM 1.2 package holds: the player, what describes it, the control documents, the manifest. */
import type { Course } from '../model/course.ts';
import { outlineOf } from '../model/outline-of.ts';
import { makeManifest12 } from './manifest.ts';
import { manifestName } from './namespaces.ts';
import { readSchemas12 } from './schemas.ts';

/**
 * @param playerFiles what the build of the player wrote: name in the package to bytes
 * @throws where the player has a file under a name that the package needs for its own
 */
export function assemblePackage12(
  course: Course,
  playerFiles: ReadonlyMap<string, Uint8Array>,
): Map<string, Uint8Array> {
  const files = new Map(playerFiles);
  const add = (name: string, content: Uint8Array | string) => {
    if (files.has(name))
      throw new Error(`The player's build holds "${name}", a name that the package needs itself`);
    files.set(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  };
  for (const [name, bytes] of readSchemas12()) add(name, bytes);
  add('build.txt', describeBuild(course));
  add('course.json', `${JSON.stringify(outlineOf(course))}\n`);
  add(manifestName, makeManifest12(course, [...files.keys()]));
  return files;
}

/** For support, who ask for it: one `key: value` a line, no date, so that two builds stay the same. */
export function describeBuild({ title, version, edition, lang, hash }: Course): string {
  const lines = { title, version, edition, lang, standard: 'SCORM 1.2', hash };
  return Object.entries(lines)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}
