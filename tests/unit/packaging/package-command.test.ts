/** The command that a person types, on the real course: what it writes, and what it says when it cannot. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { readManifest } from '../../../src/packaging/read-manifest.ts';
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
  it('writes the same package of the real course twice, and says what it wrote', () => {
    const outs = [join(temporary, 'one'), join(temporary, 'two')];
    const runs = [
      runPackage(['--out', outs[0] ?? ''], { env: { NODE_ENV: undefined, TZ: 'UTC' } }),
      runPackage(['--out', outs[1] ?? ''], {
        cwd: temporary,
        env: { NODE_ENV: 'development', TZ: 'Asia/Kolkata', LC_ALL: 'tr_TR.UTF-8' },
      }),
    ];
    expect(runs.map(({ status, complained }) => ({ status, complained }))).toEqual([
      { status: 0, complained: '' },
      { status: 0, complained: '' },
    ]);
    const names = outs.map((out) => readdirSync(out));
    expect(names[0]).toHaveLength(1);
    expect(names[0]?.[0]).toMatch(/^alongside-\d+\.\d+\.\d+-complete-en-scorm12\.zip$/);
    expect(names[1]).toEqual(names[0]);
    const zips = outs.map((out) => readFileSync(join(out, names[0]?.[0] ?? '')));
    expect(zips[0]?.equals(zips[1] ?? Buffer.alloc(0))).toBe(true);
    expect(runs[0]?.said).toMatch(/SHA-256 [0-9a-f]{64}/);
    expect(runs[0]?.said).toMatch(/Saved state takes at most \d+ of 4096/);

    const files = unzipSync(zips[0] ?? new Uint8Array());
    const manifest = new TextDecoder().decode(files['imsmanifest.xml']);
    expect(validateManifest(manifest)).toMatchObject({ valid: true });
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['index.html', 'print.html', 'course.json']));
    // An LMS finds a learner's record by these: a change here would lose every record there is.
    expect(readManifest(manifest).identifiers).toEqual([
      'ALONGSIDE',
      'ALONGSIDE_ORG',
      'ALONGSIDE_ITEM',
      'ALONGSIDE_SCO',
    ]);
  });

  it('names the editions there are when asked for another', () => {
    const out = join(temporary, 'none');
    const { status, complained } = runPackage(['--edition', 'nowhere', '--out', out]);
    expect(status).toBe(1);
    expect(complained).toMatch(/“nowhere”[^]*complete/);
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
