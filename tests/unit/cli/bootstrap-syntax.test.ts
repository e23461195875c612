import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Linter } from 'eslint';
import { describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 30_000 });

const cli = new URL('../../../src/cli/', import.meta.url);
const files = ['bootstrap.mjs', ...readdirSync(new URL('bootstrap', cli)).map((name) => `bootstrap/${name}`)];

/** Of what came after Node 18.19, what is most easily used without thinking. */
const newer = 'toSorted|toReversed|toSpliced|groupBy|fromAsync|withResolvers|dirname|filename|resolve';
const restrictions = [
  {
    selector: `MemberExpression[property.name=/^(${newer})$/]:not([object.name=/^(Promise|path)$/])`,
    message: 'Node 18.19 has no such thing',
  },
  {
    selector: ':matches(ImportDeclaration, ImportExpression)[source.value!=/^(node:|\\.\\.?\\/.*\\.mjs$)/]',
    message: 'not there before the installation',
  },
];

/** What an old Node, or a machine without any package, would stumble over. */
function findObstacles(text: string, ecmaVersion: 2020 | 2022): string[] {
  const config: Linter.Config = {
    languageOptions: { ecmaVersion, sourceType: 'module' },
    rules: { 'no-restricted-syntax': ['error', ...restrictions] },
  };
  return new Linter().verify(text, config, 'bootstrap.mjs').map(({ line, message }) => `${line}: ${message}`);
}

describe('files of the bootstrap', () => {
  it.each(files)(
    '%s is JavaScript for Node 18.19 and imports nothing that is yet to be installed',
    (name) => {
      expect(findObstacles(readFileSync(new URL(name, cli), 'utf8'), 2022)).toEqual([]);
    },
  );

  it.each([
    ['types', 'const a: number = 1;'],
    ['later syntax', "import data from './a.json' with { type: 'json' };"],
    ['later methods', 'console.log([2, 1].toSorted());'],
    ['import.meta.dirname', 'console.log(import.meta.dirname);'],
    ['a package', "import { z } from 'zod';"],
    ['a package, on demand', "await import('zod');"],
    ['TypeScript', "import { findTool } from '../verify/run-tool.ts';"],
  ])('are searched for %s', (_, planted) => {
    expect(findObstacles(planted, 2022)).toHaveLength(1);
  });

  it('let the first one be parsed by Node 14, to say what is needed', () => {
    const text = readFileSync(new URL('bootstrap.mjs', cli), 'utf8');
    expect(findObstacles(text, 2020)).toEqual([]);
    expect(text).not.toMatch(/^import\s/m);
  });
});

/** Starts the bootstrap on a Node that takes itself for another version. */
function startOn(version: string) {
  const patch = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  const script = fileURLToPath(new URL('bootstrap.mjs', cli));
  const args = ['--import', `data:text/javascript,${encodeURIComponent(patch)}`, script, 'no-such-command'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stdout, lines: stderr.trim().split('\n') };
}

describe('the Node that starts the bootstrap', () => {
  it.each(['14.21.3', '16.20.2', '18.18.2'])('%s is told which one is needed', (version) => {
    const { status, stdout, lines } = startOn(version);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(lines).toEqual([
      `Alongside needs Node 18.19 or later to start; this is Node ${version}.`,
      'Install a current Node (the LTS edition will do) and run the same command again.',
    ]);
  });

  it.each(['18.19.0', '20.0.0', '30.1.0'])('%s gets as far as the commands', (version) => {
    const { status, lines } = startOn(version);
    expect(status).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(
        /^Name a command of src\/cli: backup, bench, check, .*start, test-full, test, verify$/,
      ),
    ]);
  });
});
