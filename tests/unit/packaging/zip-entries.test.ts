/** Four packages share most of their files: each is compressed once, and every zip is the one that fflate would make. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { makeCourse, makePlayerFiles } from '../../fixtures/course.ts';

vi.mock('fflate', { spy: true });
// Files share what they import: others may have loaded it without the spy.
vi.resetModules();
const { unzipSync, zipSync } = await import('fflate');
const { ZipEntries } = await import('../../../src/packaging/zip-entries.ts');
const { makeZip } = await import('../../../src/packaging/zip.ts');
const { writePackages } = await import('../../../src/packaging/write-packages.ts');

const out = mkdtempSync(join(tmpdir(), 'alongside-entries-'));
afterAll(() => {
  rmSync(out, { recursive: true });
});
beforeEach(() => {
  vi.mocked(zipSync).mockClear();
});

/** Names and bytes that were compressed, in the order in which they were. */
const compressed = (): string[] =>
  vi
    .mocked(zipSync)
    .mock.calls.flatMap(([files]) => Object.entries(files))
    .map(([name, bytes]) => `${name} ${Buffer.from(bytes as Uint8Array).toString('base64')}`);

/** By the list at a zip's end and nothing else, as most programs read it; the header of each file must agree. */
function readIndependently(zip: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  const files = new Map<string, Uint8Array>();
  let line = view.getUint32(end + 16, true);
  expect(line + view.getUint32(end + 12, true)).toBe(end);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    expect(view.getUint32(line, true)).toBe(0x02014b50);
    const at = view.getUint32(line + 42, true);
    // Version, flags, method, date, checksum, sizes and lengths stand in both.
    expect(zip.slice(at + 4, at + 30)).toEqual(zip.slice(line + 6, line + 32));
    const [nameLength, size] = [view.getUint16(line + 28, true), view.getUint32(line + 20, true)];
    const name = new TextDecoder().decode(zip.subarray(line + 46, line + 46 + nameLength));
    const bytes = inflateRawSync(zip.subarray(at + 30 + nameLength, at + 30 + nameLength + size));
    expect([crc32(bytes), bytes.length]).toEqual([
      view.getUint32(line + 16, true),
      view.getUint32(line + 24, true),
    ]);
    files.set(name, new Uint8Array(bytes));
    line += 46 + nameLength;
  }
  expect(line).toBe(end);
  return files;
}

it('compresses each content once for all packages of a course, and again in no other way', async () => {
  const write = () => writePackages({ course: makeCourse(), files: makePlayerFiles(), out });
  const [one, two] = [await write(), await write()];
  expect(two).toEqual(one);
  const zips = one.map(({ file }) => unzipSync(readFileSync(file)));
  const all = zips.flatMap((files) => Object.entries(files));
  const distinct = new Set(all.map(([name, bytes]) => `${name} ${Buffer.from(bytes).toString('base64')}`));
  expect(distinct.size).toBeLessThan(all.length);
  const times = compressed();
  expect(times.slice(0, times.length / 2).sort()).toEqual([...distinct].sort());
  expect(times).toHaveLength(2 * distinct.size);
});

it('compresses files of one name apart where a byte of them differs', () => {
  const entries = new ZipEntries();
  const bytes = new Uint8Array([1, 2, 3]);
  for (const last of [3, 4, 3]) {
    bytes[2] = last;
    const zip = makeZip(new Map([['a', bytes.slice()]]), entries);
    expect(readIndependently(zip)).toEqual(new Map([['a', bytes]]));
  }
  expect(compressed()).toHaveLength(2);
});

it('makes the zip that fflate makes of all files at once, and that another program reads', () => {
  const files = makePlayerFiles().set('empty.css', new Uint8Array(0)).set('été.svg', new Uint8Array(70_000));
  const entries = new ZipEntries();
  makeZip(new Map([['print.html', new Uint8Array(3)]]), entries);
  const zip = makeZip(files, entries);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const mtime = new Date(1980, 0, 1, 12);
  expect(zip).toEqual(zipSync(Object.fromEntries(sorted), { level: 6, mtime, os: 0, attrs: 0 }));
  expect([...readIndependently(zip)]).toEqual(sorted.map(([name, bytes]) => [name, new Uint8Array(bytes)]));
});

it('makes a zip of nothing', () => {
  expect(readIndependently(makeZip(new Map())).size).toBe(0);
});
