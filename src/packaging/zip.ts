/**
 * The same files give the same bytes, on any machine.
 *
 * fflate compresses in JavaScript, so no system zlib decides the bytes; entries are sorted by code unit, not by
 * locale; no entry carries a mode, an owner or an extra field.
 */
import { ZipEntries } from './zip-entries.ts';

/** @param made handed from zip to zip where they have files in common */
export function makeZip(files: ReadonlyMap<string, Uint8Array>, made = new ZipEntries()): Uint8Array {
  return made.join([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
