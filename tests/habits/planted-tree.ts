/** A small repository of its own with our configuration in it, to plant one violation in and run a check over. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checks } from '../../src/cli/verify/checks.ts';
import { runCheck } from '../../src/cli/verify/run-checks.ts';
import type { ToolResult } from '../../src/cli/verify/run-tool.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));

const configuration = [
  ...['.dependency-cruiser.mjs', '.prettierignore', '.prettierrc.json', 'commitlint.config.js'],
  ...['eslint.config.js', 'knip.json', 'package.json', 'tests/tsconfig.json', 'tsconfig.base.json'],
  ...['tsconfig.browser.json', 'tsconfig.json', 'tsconfig.node.json', 'tsconfig.shared.json'],
];

/** A file in each folder that some configuration names: a compiler takes a folder without files for a mistake. */
const harmless: Readonly<Record<string, string>> = {
  'src/model/kept.ts': 'export const kept = 1;\n',
  'src/compiler/kept.ts': 'export const kept = 1;\n',
  'src/components/kept.ts': 'export const kept = 1;\n',
  'tests/unit/kept.test.ts': 'export {};\n',
};

export type Files = Readonly<Record<string, string>>;

/** @returns what `use` returned; the tree is gone by then */
export async function withTree<T>(files: Files, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-habits-'));
  try {
    for (const name of configuration) cpSync(join(repository, name), join(folder, name));
    symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction');
    for (const [path, text] of Object.entries({ ...harmless, ...files })) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a check as `npm run verify` does, over a tree with these files. */
export async function checkTree(name: string, files: Files): Promise<ToolResult> {
  const check = checks.find((candidate) => candidate.name === name);
  if (check === undefined) throw new Error(`There is no check named ${name}`);
  return withTree(files, (folder) => runCheck(check, folder));
}
