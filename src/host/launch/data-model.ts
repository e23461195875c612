/** What a course may set in the data model of its standard, and which values may stand there. */
import { elements12 } from './elements-12.ts';
import { elements2004 } from './elements-2004.ts';

export type Standard = 'scorm12' | 'scorm2004';

const tables = { scorm12: elements12, scorm2004: elements2004 } as const;

/** Rows of a collection: up to 1,000. */
const index = /\.(?:0|[1-9]\d{0,2})(?=\.)/g;

/**
 * The names of the elements that the standard does not have, that a course may not set, or whose values may not stand.
 *
 * @example listRefused('scorm12', { 'cmi.core.lesson_status': 'done' }) // ['cmi.core.lesson_status']
 */
export function listRefused(standard: Standard, changed: Readonly<Record<string, string>>): string[] {
  const known = tables[standard];
  return Object.entries(changed)
    .filter(([name, value]) => known.get(name.replace(index, '.n'))?.(value) !== true)
    .map(([name]) => name);
}
