import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { type Lock, TempProject } from './temp-project.ts';

const packages = new URL('../../../src/cli/bootstrap/packages.mjs', import.meta.url).href;
const { listStale } = (await import(packages)) as { listStale: (root: string) => string | undefined };

const lock: Lock = {
  'node_modules/lit': { version: '3.3.3' },
  'node_modules/@scope/tool': { version: '1.0.0' },
  'node_modules/lit/node_modules/inner': { version: '2.0.0' },
};
const elsewhere = { version: '1.0.0', optional: true, os: ['no-such-system'] };

let project: TempProject;
afterEach(() => project.remove());

/** What is said where the lock asks for `wanted` and npm installed `installed`. */
function compare(wanted: Lock, installed: Lock): string | undefined {
  project = new TempProject(wanted);
  project.layInstalled(installed);
  return listStale(project.folder);
}

function without(name: string): Lock {
  return Object.fromEntries(Object.entries(lock).filter(([path]) => path !== name));
}

describe('what is installed', () => {
  it('is nothing in a fresh clone', () => {
    project = new TempProject(lock);
    expect(listStale(project.folder)).toBe('nothing is installed yet');
  });

  it('is nothing after an installation that was interrupted', () => {
    compare(lock, lock);
    rmSync(project.path('node_modules/.package-lock.json'));
    expect(listStale(project.folder)).toBe('nothing is installed yet');
  });

  it('is enough where all of the lock is there', () => {
    expect(compare(lock, lock)).toBeUndefined();
  });

  it('is enough where more is there', () => {
    expect(compare(without('node_modules/lit'), lock)).toBeUndefined();
  });

  it.each([
    ['node_modules/lit', 'lit is missing'],
    ['node_modules/@scope/tool', '@scope/tool is missing'],
    ['node_modules/lit/node_modules/inner', 'inner is missing'],
  ])('lacks %s', (name, reason) => {
    expect(compare(lock, without(name))).toBe(reason);
  });

  it('has another version', () => {
    expect(compare(lock, { ...lock, 'node_modules/lit': { version: '3.3.2' } })).toBe('lit is not 3.3.3');
  });

  it('was deleted since', () => {
    compare(lock, lock);
    rmSync(project.path('node_modules/@scope'), { recursive: true });
    expect(listStale(project.folder)).toBe('@scope/tool is missing');
  });
});

describe('a package that is for some machines only', () => {
  const name = 'node_modules/native';

  it('may be absent', () => {
    expect(compare({ ...lock, [name]: elsewhere }, lock)).toBeUndefined();
  });

  it('is stale in another version', () => {
    const here = { version: '1.0.0', optional: true, os: [process.platform], cpu: [process.arch] };
    expect(compare({ ...lock, [name]: here }, { ...lock, [name]: here })).toBeUndefined();
    project.remove();
    expect(compare({ ...lock, [name]: here }, { ...lock, [name]: { ...here, version: '0.9.0' } })).toBe(
      'native is not 1.0.0',
    );
  });

  it.each([
    { os: ['no-such-system'] },
    { cpu: ['no-such-processor'] },
    { os: [`!${process.platform}`] },
    { os: [process.platform], cpu: [`!${process.arch}`] },
  ])('shows that node_modules was copied from another machine: %j', (limits) => {
    const copied = { ...lock, [name]: { version: '1.0.0', optional: true, ...limits } };
    expect(compare(copied, copied)).toBe('native is for another machine');
  });

  it('may refuse other machines than this one', () => {
    const copied = { ...lock, [name]: { version: '1.0.0', optional: true, os: ['!no-such-system'] } };
    expect(compare(copied, copied)).toBeUndefined();
  });
});
