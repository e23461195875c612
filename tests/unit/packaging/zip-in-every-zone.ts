/** Run as a process of its own by zip.test.ts: a process may change its time zone, a test worker may not. */
import { createHash } from 'node:crypto';
import { makeZip } from '../../../src/packaging/zip.ts';

const files = new Map([['a.txt', new TextEncoder().encode('a')]]);
const zones = [...Intl.supportedValuesOf('timeZone'), 'Pacific/Kiritimati', 'Etc/GMT+12'];
const offsets = new Set<number>();
const digests = new Set<string>();
for (const zone of zones) {
  process.env['TZ'] = zone;
  offsets.add(new Date(1980, 0, 1).getTimezoneOffset());
  digests.add(createHash('sha256').update(makeZip(files)).digest('hex'));
}
console.log(JSON.stringify({ zones: zones.length, offsets: offsets.size, digests: digests.size }));
