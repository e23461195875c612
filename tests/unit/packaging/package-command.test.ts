/** The command that a person types, on the real course: what it writes, and what it says when it cannot. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { readManifest } from '../../../src/packaging/read-manifest.ts';
import { findWholePackage } from '../../e2e/support/whole-course.ts';
import { validateManifest } from './validate-manifest.ts';

// Each test starts processes, two of them build the player, and a busy machine takes its time.
vi.setConfig({ testTimeout: 180_000 });

const root = resolve(import.meta.dirname, '../../..');
const temporary = mkdtempSync(join(tmpdir(), 'alongside-command-'));
afterAll(() => {
  rmSync(temporary, { recursive: true });
});

function runPackage(
  args: string[],
  { cwd = root, env = {} }: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
) {
  const script = join(root, 'src/cli/package.ts');
  const run = spawnSync(
    join(root, 'node_modules/.bin/node'),
    ['--disable-warning=ExperimentalWarning', script, ...args],
    {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    },
  );
  return { status: run.status, said: run.stdout, complained: run.stderr };
}

describe('npm run package', () => {
  it('writes the same packages of the real course twice, and says what it wrote', async () => {
    // The first is the one that other tests use, made by the same command.
    const outs = [dirname(await findWholePackage()), join(temporary, 'two')];
    const { status, said, complained } = runPackage(['--out', outs[1] ?? ''], {
      cwd: temporary,
      env: { NODE_ENV: 'development', TZ: 'Asia/Kolkata', LC_ALL: 'tr_TR.UTF-8' },
    });
    expect({ status, complained }).toEqual({ status: 0, complained: '' });
    const names = outs.map((out) => readdirSync(out));
    expect(names[0]?.map((name) => name.replace(/\d+\.\d+\.\d+/, 'V'))).toEqual([
      'alongside-V-complete-en-codebook.csv',
      'alongside-V-complete-en-scorm12.zip',
      'alongside-V-complete-en-scorm2004-3rd.zip',
      'alongside-V-complete-en-scorm2004-4th.zip',
      'alongside-V-complete-en-setup-generic.html',
      'alongside-V-complete-en-setup-generic.md',
      'alongside-V-complete-en-web.zip',
    ]);
    expect(names[1]).toEqual(names[0]);
    const [one, two] = outs.map((out) => (names[0] ?? []).map((name) => readFileSync(join(out, name))));
    for (const [place, bytes] of (one ?? []).entries())
      expect(bytes.equals(two?.[place] ?? Buffer.alloc(0))).toBe(true);
    const zip = one?.[names[0]?.findIndex((name) => name.endsWith('-scorm12.zip')) ?? -1];
    expect(said.match(/SHA-256 [0-9a-f]{64}/g)).toHaveLength(4);
    expect(said).toMatch(
      /Worst case: saved state takes at most \d+ of 3900 characters, the longest interaction \d+ of 255 in SCORM 1\.2 and \d+ of 4000 in 2004, interactions: \d+ of 250\n/,
    );
    expect(said).toMatch(/Completion: \d+ of \d+ chapters required, .*pass mark 80%, below it incomplete\n/);

    const files = unzipSync(zip ?? new Uint8Array());
    const manifest = new TextDecoder().decode(files['imsmanifest.xml']);
    expect(validateManifest(manifest)).toMatchObject({ valid: true });
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['index.html', 'print.html', 'course.json']));
    // An LMS finds a learner's record by these: a change here would lose every record there is.
    expect(readManifest(manifest, 'scorm12').identifiers).toEqual([
      'ALONGSIDE',
      'ALONGSIDE_ORG',
      'ALONGSIDE_ITEM',
      'ALONGSIDE_SCO',
    ]);
    for (const standard of ['scorm2004-3rd', 'scorm2004-4th'] as const) {
      const place = names[0]?.findIndex((name) => name.endsWith(`-${standard}.zip`)) ?? -1;
      const modern = new TextDecoder().decode(unzipSync(one?.[place] ?? new Uint8Array())['imsmanifest.xml']);
      expect(validateManifest(modern, standard)).toMatchObject({ valid: true });
    }
  });

  it('names the editions there are when asked for another', () => {
    const out = join(temporary, 'none');
    const { status, complained } = runPackage(['--edition', 'nowhere', '--out', out]);
    expect(status).toBe(1);
    expect(complained).toMatch(/“nowhere”[^]*complete/);
    expect(existsSync(out)).toBe(false);
  });

  it('names the profiles there are when asked for another LMS', () => {
    const out = join(temporary, 'no-lms');
    const { status, complained } = runPackage(['--lms', 'nowhere', '--out', out]);
    expect(status).toBe(1);
    expect(complained).toMatch(/“nowhere”[^]*canvas, cornerstone, docebo, generic, moodle/);
    expect(existsSync(out)).toBe(false);
  });

  it('shows how it is used when an option is unknown, and when asked', () => {
    const wrong = runPackage(['--editoin', 'complete']);
    expect(wrong.status).toBe(1);
    expect(wrong.complained).toMatch(/--editoin[^]*Usage: npm run package/);
    const asked = runPackage(['--help']);
    expect(asked).toMatchObject({ status: 0, complained: '' });
    expect(asked.said).toContain('Usage: npm run package');
  });
});
