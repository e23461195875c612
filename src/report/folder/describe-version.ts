/** Which course a row is about, as far as that needs saying. */
import type { Outline } from '../../model/outline.ts';
import type { FoundRow } from './found.ts';

/** `version 1.0.0, course code 7f3a 9c21 aa01`, as on the certificate. */
export function spellVersion({ version, hash }: Pick<FoundRow, 'version' | 'hash'>): string {
  const code = hash === '' ? 'course code not known' : `course code ${hash.replace(/(.{4})(?=.)/g, '$1 ')}`;
  return version === '' ? code : `version ${version}, ${code}`;
}

/** A sentence, or `''` where there is nothing to say. @param all of the same course */
export function describeVersion(row: FoundRow, all: readonly FoundRow[], known: Outline | undefined): string {
  if (row.source === 'moodle') return 'Version of the course not known.';
  const said = spellVersion(row);
  const sentence = said.charAt(0).toUpperCase() + said.slice(1);
  if (row.hash === '') return `${sentence}.`;
  if (known?.id === row.course.id) {
    return known.hash === row.hash
      ? ''
      : `${sentence}: not the course of the package, which is ${spellVersion(known)}.`;
  }
  const codes = new Set(all.map(({ hash }) => hash).filter(Boolean));
  return codes.size > 1 ? `${sentence}: other records are of another.` : '';
}
