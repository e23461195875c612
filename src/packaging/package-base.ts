import type { Course } from '../model/course.ts';

/** `alongside-0.1.0-complete-en`: the manifest's identifier, then what tells courses apart. */
export function packageBase({ identifiers, version, edition, lang }: Course): string {
  return [identifiers.manifest.toLowerCase(), version, edition, lang].join('-');
}
