import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { makeZip } from '../../../src/packaging/zip.ts';
import { makePlayerFiles } from '../../fixtures/course.ts';

// Some tests start processes, and a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const node = resolve(import.meta.dirname, '../../../node_modules/.bin/node');
const temporary = mkdtempSync(join(tmpdir(), 'alongside-zip-'));
afterAll(() => {
  rmSync(temporary, { recursive: true });
});

/** Local headers one after the other: name, general flags, DOS time and date, length of the extra field. */
function readHeaders(zip: Uint8Array) {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const headers = [];
  for (let at = 0; view.getUint32(at, true) === 0x04034b50;) {
    const [nameLength, extraLength] = [view.getUint16(at + 26, true), view.getUint16(at + 28, true)];
    const name = new TextDecoder().decode(zip.subarray(at + 30, at + 30 + nameLength));
    const [time, date] = [view.getUint16(at + 10, true), view.getUint16(at + 12, true)];
    headers.push({ name, flags: view.getUint16(at + 6, true), time, date, extraLength });
    at += 30 + nameLength + extraLength + view.getUint32(at + 18, true);
  }
  return headers;
}

describe('the zip', () => {
  it('gives back every file as it was', () => {
    const files = makePlayerFiles();
    expect(new Map(Object.entries(unzipSync(makeZip(files))))).toEqual(new Map([...files].sort()));
  });

  it('has sorted names, noon of 1 January 1980, and no extra field', () => {
    const files = makePlayerFiles();
    const date = (0 << 9) | (1 << 5) | 1;
    expect(readHeaders(makeZip(files))).toEqual(
      [...files.keys()].sort().map((name) => ({ name, flags: 0, time: 12 << 11, date, extraLength: 0 })),
    );
  });

  it('does not depend on the order of the files', () => {
    const files = makePlayerFiles();
    expect(makeZip(new Map([...files].reverse()))).toEqual(makeZip(files));
  });

  it('changes when a byte changes', () => {
    const changed = makePlayerFiles().set('print.html', new TextEncoder().encode('other'));
    expect(makeZip(changed)).not.toEqual(makeZip(makePlayerFiles()));
  });

  it('is the same in every time zone', () => {
    const said = execFileSync(node, [join(import.meta.dirname, 'zip-in-every-zone.ts')], {
      encoding: 'utf8',
    });
    const { zones, offsets, digests } = JSON.parse(said) as Record<string, number>;
    expect(zones).toBeGreaterThan(400);
    expect(offsets).toBeGreaterThan(20);
    expect(digests).toBe(1);
  });
});

describe('a package written by another process', () => {
  const places = [
    { zone: 'UTC', locale: 'C', umask: '022' },
    { zone: 'Pacific/Kiritimati', locale: 'tr_TR.UTF-8', umask: '077' },
    { zone: 'America/St_Johns', locale: 'sv_SE.UTF-8', umask: '000' },
  ];

  it('has the same bytes under another time zone, locale, umask and folder', () => {
    const seen = places.map(({ zone, locale, umask }) => {
      const out = mkdtempSync(join(temporary, 'out-'));
      const child = join(import.meta.dirname, 'write-in-child.ts');
      // $0 and $1… keep paths with spaces whole.
      const said = execFileSync('sh', ['-c', `umask ${umask}; exec "$0" "$@"`, node, child, out], {
        cwd: out,
        encoding: 'utf8',
        env: { ...process.env, TZ: zone, LC_ALL: locale, LANG: locale },
      });
      const lines = readdirSync(out).map((name) => {
        const bytes = readFileSync(join(out, name));
        return `${name} ${createHash('sha256').update(bytes).digest('hex')}`;
      });
      expect(said.trim().split('\n').sort()).toEqual(lines.sort());
      return said;
    });
    expect(seen[0]).toMatch(/^(alongside-0\.1\.0-complete-en-[a-z0-9-]+\.zip [0-9a-f]{64}\n){4}$/);
    expect(new Set(seen).size).toBe(1);
  });
});
