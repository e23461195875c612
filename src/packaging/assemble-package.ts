/** Everything that a package holds: the player, what describes it, and for an LMS control documents and manifest. */
import { codebookOf } from '../model/codebook.ts';
import type { Course } from '../model/course.ts';
import { outlineOf } from '../model/outline-of.ts';
import { makeManifest } from './manifest.ts';
import { rowsName, writeRows } from './interaction-rows.ts';
import type { LmsRules } from './lms-profile.ts';
import { readSchemas } from './schemas.ts';
import { bootStandards, manifestName, standardTitles, type PackageStandard } from './standards.ts';

const pageName = 'index.html';

/**
 * @param playerFiles what the build of the player wrote: name in the package to bytes
 * @param rules what one LMS does differently from any
 * @throws where the player has a file under a name that the package needs for its own
 */
export function assemblePackage(
  standard: PackageStandard,
  course: Course,
  playerFiles: ReadonlyMap<string, Uint8Array>,
  rules?: Pick<LmsRules, 'interactionIndexes'>,
): Map<string, Uint8Array> {
  const files = new Map(playerFiles);
  const add = (name: string, content: Uint8Array | string) => {
    if (files.has(name))
      throw new Error(`The player's build holds "${name}", a name that the package needs itself`);
    files.set(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  };
  const page = files.get(pageName);
  const hasFixedRows = rules?.interactionIndexes === 'fixed' && standard !== 'web';
  const marks = { standard: bootStandards[standard], ...(hasFixedRows && { rows: 'fixed' }) };
  if (page) files.set(pageName, markPage(page, marks));
  if (hasFixedRows) add(rowsName, writeRows(course));
  add('build.txt', describeBuild(course, standard));
  add('course.json', `${JSON.stringify(outlineOf(course))}\n`);
  add('codebook.json', `${JSON.stringify(codebookOf(course))}\n`);
  if (standard === 'web') return files;
  for (const [name, bytes] of readSchemas(standard)) add(name, bytes);
  add(manifestName, makeManifest(standard, course, [...files.keys()]));
  return files;
}

/** Tells the boot script and the trackers which package they are in. */
function markPage(page: Uint8Array, marks: Readonly<Record<string, string>>): Uint8Array {
  const html = new TextDecoder().decode(page);
  const attributes = Object.entries(marks)
    .map(([name, value]) => ` data-${name}="${value}"`)
    .join('');
  const marked = html.replace(/<html(?=[\s>])/, `<html${attributes}`);
  if (marked === html) throw new Error(`${pageName} has no <html> tag`);
  return new TextEncoder().encode(marked);
}

/** For support, who ask for it: one `key: value` a line, no date, so that two builds stay the same. */
function describeBuild({ title, version, edition, lang, hash }: Course, standard: PackageStandard): string {
  const lines = { title, version, edition, lang, standard: standardTitles[standard], hash };
  return Object.entries(lines)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}
