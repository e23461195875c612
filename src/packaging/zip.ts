/**
 * The same files give the same bytes, on any machine.
 *
 * fflate compresses in JavaScript, so no system zlib decides the bytes; entries are sorted by code unit, not by
 * locale; no entry carries a mode, an owner or an extra field.
 */
import { zipSync } from 'fflate';

/**
 * Zip writes local time without a zone, and fflate reads it from a Date in the machine's own zone: this Date is made
 * in that zone too, so the bytes are the same everywhere. At noon, because no zone's clock ever skipped noon.
 */
const epoch = () => new Date(1980, 0, 1, 12);

export function makeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: epoch(), os: 0, attrs: 0 });
}
