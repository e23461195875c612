/** The checks of `npm run verify`: which tool, with what. tests/habits shows that each finds what it is for. */
import { globSync } from 'node:fs';

export interface Check {
  /** As `npm run verify` prints it. */
  readonly name: string;
  /** The npm package, and the command in it where that has another name. */
  readonly tool: readonly [packageName: string, command?: string];
  /** @param folder root of the tree to check */
  readonly listArguments: (folder: string) => readonly string[];
}

const compile = (config: string): Check => ({
  name: `types (${config})`,
  tool: ['typescript', 'tsc'],
  listArguments: () => ['--project', config, '--pretty', 'false'],
});

/** Rules that lit-analyzer leaves off or only warns about. */
const litRules = [
  'no-unknown-tag-name',
  'no-unknown-attribute',
  'no-unknown-property',
  'no-unclosed-tag',
  'no-missing-import',
  'no-incompatible-type-binding',
  'no-incompatible-property-type',
  'no-unintended-mixed-binding',
];

/** lit-analyzer passes when it is given nothing, so that its files are named one by one. */
function listElementFiles(folder: string): string[] {
  const files = globSync('src/{components,app}/**/*.ts', { cwd: folder }).sort();
  if (files.length === 0) throw new Error('no files below src/components and src/app');
  return files;
}

export const checks: readonly Check[] = [
  {
    name: 'eslint',
    tool: ['eslint'],
    listArguments: () => ['.', '--max-warnings', '0'],
  },
  compile('tsconfig.shared.json'),
  compile('tsconfig.node.json'),
  compile('tsconfig.browser.json'),
  compile('tests/tsconfig.json'),
  {
    name: 'lit-analyzer',
    tool: ['lit-analyzer'],
    listArguments: (folder) => [
      ...listElementFiles(folder),
      '--strict',
      '--maxWarnings',
      '0',
      '--format',
      'list',
      ...litRules.flatMap((rule) => [`--rules.${rule}`, 'error']),
      // Its CSS parser is older than the media queries used here.
      '--rules.no-invalid-css',
      'off',
    ],
  },
  {
    name: 'dependency-cruiser',
    tool: ['dependency-cruiser', 'depcruise'],
    listArguments: () => ['src', '--config', '.dependency-cruiser.mjs', '--output-type', 'err-long'],
  },
  { name: 'knip', tool: ['knip'], listArguments: () => ['--no-progress'] },
  { name: 'prettier', tool: ['prettier'], listArguments: () => ['--check', '.', '--log-level', 'warn'] },
];
