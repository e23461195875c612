import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);

interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
}

const readText = (path: string) => readFileSync(new URL(path, root), 'utf8');
const manifest = JSON.parse(readText('package.json')) as Manifest;
const lock = JSON.parse(readText('package-lock.json')) as {
  packages: Record<string, LockEntry & Partial<Manifest>>;
};
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');

describe('package.json', () => {
  const { dependencies, devDependencies, overrides } = manifest;
  const pinned = Object.entries({ ...dependencies, ...devDependencies });

  it('names exact versions only, overrides included', () => {
    const loose = [...pinned, ...Object.entries(overrides)].filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(pinned.length).toBeGreaterThan(30);
    expect(loose).toEqual([]);
  });

  it('names the versions that the lock installs', () => {
    const locked = pinned.map(([name]) => [name, lock.packages[`node_modules/${name}`]?.version]);
    expect(locked).toEqual(pinned);
    expect(lock.packages['']).toMatchObject({ dependencies, devDependencies });
  });

  it('decides about every install script, and lets only that of node run', () => {
    const withScript = installed
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect(Object.keys(manifest.allowScripts).sort()).toEqual([...new Set(withScript)].sort());
    expect(Object.keys(manifest.allowScripts).filter((name) => manifest.allowScripts[name])).toEqual([
      'node',
    ]);
  });

  it('starts every command through the bootstrap', () => {
    const { scripts } = manifest;
    const started = Object.keys(scripts).map((name) => [name, `node src/cli/bootstrap.mjs ${name}`]);
    expect(Object.entries(scripts)).toEqual(started);
    expect(Object.keys(scripts)).toEqual(
      expect.arrayContaining(['start', 'test', 'lock', 'package', 'verify']),
    );
  });
});

describe('package-lock.json', () => {
  it('names no registry and no other address to install from', () => {
    expect(installed.length).toBeGreaterThan(500);
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    // A sponsor's page or a note on a deprecated package may carry an address: nothing is fetched from there.
    const told = new Set(['funding', 'deprecated']);
    const text = JSON.stringify(lock, (key, value: unknown) => (told.has(key) ? undefined : value));
    expect(text).not.toMatch(/\w+:\/\//);
  });

  it('carries a checksum for every package', () => {
    expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
  });
});

it('.npmrc keeps registries out of the lock and versions exact', () => {
  const settings = readText('.npmrc').trim().split('\n');
  expect(settings).toContain('omit-lockfile-registry-resolved=true');
  expect(settings).toContain('save-exact=true');
  expect(
    settings.filter((line) => /registry\s*=|_auth/i.test(line.replace(/^omit-lockfile-registry-\w+/, ''))),
  ).toEqual([]);
});
