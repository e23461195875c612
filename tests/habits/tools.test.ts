/** Each tool finds the violation that it is there for; a tool that checks nothing would pass all the same. */
import { describe, expect, test } from 'vitest';
import type { ToolResult } from '../../src/cli/verify/run-tool.ts';
import { checkTree } from './planted-tree.ts';
import type { Files } from './planted-tree.ts';

interface Planted {
  readonly check: string;
  readonly what: string;
  readonly files: Files;
  /** What the tool must say. */
  readonly says: RegExp;
}

const element = (template: string, name = 'planted-block') => `import { html, LitElement } from 'lit';

export class PlantedBlock extends LitElement {
  static override properties = { label: { type: String } };
  declare label: string;

  override render() {
    return html\`${template}\`;
  }
}

customElements.define('${name}', PlantedBlock);

declare global {
  interface HTMLElementTagNameMap {
    '${name}': PlantedBlock;
  }
}
`;

const start = "import 'picomatch';\nimport { used } from '../compiler/planted.ts';\n\nconsole.log(used);\n";

const planted: readonly Planted[] = [
  {
    check: 'eslint',
    what: 'typescript-eslint, with types: a promise nobody waits for',
    files: {
      'src/compiler/planted.ts': 'export function plant(): void {\n  Promise.resolve(1);\n}\n',
    },
    says: /no-floating-promises/,
  },
  {
    check: 'eslint',
    what: 'the Lit plugin: an attribute bound twice',
    files: { 'src/components/planted-block.ts': element('<p id=${this.label} id=${this.label}></p>') },
    says: /lit\/no-duplicate-template-bindings/,
  },
  {
    check: 'eslint',
    what: 'the accessibility plugin: a picture without words',
    files: { 'src/app/planted-block.ts': element('<img src="a.png" />') },
    says: /lit-a11y\/alt-text/,
  },
  {
    check: 'eslint',
    what: 'the web components plugin: a name without a hyphen',
    files: {
      'src/components/planted.ts':
        "export class Planted extends HTMLElement {}\n\ncustomElements.define('planted', Planted);\n",
    },
    says: /wc\/no-invalid-element-name/,
  },
  {
    check: 'eslint',
    what: 'our own rule: an unload handler',
    files: {
      'src/tracking/planted.ts': "export function plant(): void {\n  addEventListener('unload', plant);\n}\n",
    },
    says: /visibilitychange and pagehide/,
  },
  {
    check: 'types (tsconfig.shared.json)',
    what: 'the DOM in src/model',
    files: { 'src/model/planted.ts': 'export const planted = document.title;\n' },
    says: /planted\.ts.*'document'/,
  },
  {
    check: 'types (tsconfig.shared.json)',
    what: 'Node in src/strings',
    files: { 'src/strings/planted.ts': 'export const planted = process.platform;\n' },
    says: /planted\.ts.*'process'/,
  },
  {
    check: 'types (tsconfig.node.json)',
    what: 'the DOM in src/compiler',
    files: { 'src/compiler/planted.ts': 'export const planted = document.title;\n' },
    says: /planted\.ts.*'document'/,
  },
  {
    check: 'types (tsconfig.node.json)',
    what: 'an index that may be missing',
    files: {
      'src/cli/planted.ts': 'export const plant = (words: string[]): string => words[0];\n',
    },
    says: /planted\.ts.*undefined/,
  },
  {
    check: 'types (tsconfig.browser.json)',
    what: 'Node in src/app',
    files: { 'src/app/planted.ts': 'export const planted = process.platform;\n' },
    says: /planted\.ts.*'process'/,
  },
  {
    check: 'types (tsconfig.browser.json)',
    what: 'syntax that Node cannot strip',
    files: { 'src/components/planted.ts': 'export enum Planted {\n  One,\n}\n' },
    says: /erasableSyntaxOnly/,
  },
  {
    check: 'types (tests/tsconfig.json)',
    what: 'a wrong type in a test',
    files: { 'tests/unit/planted.test.ts': "export const planted: number = 'one';\n" },
    says: /planted\.test\.ts.*not assignable/,
  },
  {
    check: 'lit-analyzer',
    what: 'an unknown property',
    files: {
      'src/components/planted-block.ts': element('<planted-block .lable=${this.label}></planted-block>'),
    },
    says: /Unknown property/,
  },
  {
    check: 'lit-analyzer',
    what: 'an unknown attribute',
    files: {
      'src/components/planted-button.ts': element('<button typ="button"></button>', 'planted-button'),
    },
    says: /Unknown attribute/,
  },
  {
    check: 'lit-analyzer',
    what: 'an unknown tag',
    files: { 'src/app/planted-place.ts': element('<plantd-block></plantd-block>', 'planted-place') },
    says: /Unknown tag/,
  },
  {
    check: 'lit-analyzer',
    what: 'a binding of the wrong type',
    files: {
      'src/app/planted-label.ts': element('<planted-label .label=${12}></planted-label>', 'planted-label'),
    },
    says: /not assignable/,
  },
  {
    check: 'knip',
    what: 'an export that nobody imports',
    files: {
      'src/cli/start.ts': start,
      'src/compiler/planted.ts': 'export const used = 1;\nexport const unused = 2;\n',
    },
    says: /unused\s+src\/compiler\/planted\.ts/,
  },
  {
    check: 'knip',
    what: 'a file that nobody imports',
    files: { 'src/compiler/alone.ts': 'export const alone = 1;\n' },
    says: /Unused files[\s\S]*src\/compiler\/alone\.ts/,
  },
  {
    check: 'knip',
    what: 'a package that package.json does not name',
    files: { 'src/cli/start.ts': start },
    says: /Unlisted dependencies[\s\S]*picomatch/,
  },
  {
    check: 'prettier',
    what: 'a layout of its own',
    files: { 'src/compiler/planted.ts': 'export const planted = {a:1}\n' },
    says: /src\/compiler\/planted\.ts/,
  },
];

const runs = new Map<string, Promise<ToolResult>>();

/** All that is planted for a check in one tree: a tool takes long to start, and says of each what is wrong. */
function runOnce(check: string): Promise<ToolResult> {
  const files = new Map<string, string>();
  for (const one of planted.filter((each) => each.check === check))
    for (const [path, text] of Object.entries(one.files)) {
      if ((files.get(path) ?? text) !== text) throw new Error(`Two kinds of ${path} are planted.`);
      files.set(path, text);
    }
  const run = runs.get(check) ?? checkTree(check, Object.fromEntries(files));
  runs.set(check, run);
  return run;
}

describe.each(planted)('$check', ({ check, what, says }) => {
  test.concurrent(`finds ${what}`, async () => {
    const { ok, output } = await runOnce(check);
    expect(output).toMatch(says);
    expect(ok).toBe(false);
  });
});

/** The same tree without a violation: what the tools find above is what was planted, not the tree itself. */
describe('a tree with nothing planted', () => {
  const clean = [...new Set(planted.map(({ check }) => check))].filter((check) => check !== 'knip');
  test.concurrent.each(clean)('passes %s', async (check) => {
    const { ok, output } = await checkTree(check, {
      'src/components/planted-block.ts': element('<p>${this.label}</p>'),
    });
    expect(output).not.toContain('planted');
    expect(ok, output).toBe(true);
  });
});
