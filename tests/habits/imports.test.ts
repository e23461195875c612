/** Every arrow between the folders of src, and every one that must not be. */
import { beforeAll, describe, expect, test } from 'vitest';
import { checkTree } from './planted-tree.ts';

const folders = [
  ...['model', 'strings', 'boot', 'compiler', 'packaging', 'plugins', 'components', 'tracking'],
  ...['app', 'report', 'host', 'cli'],
] as const;
type Folder = (typeof folders)[number];

interface Arrow {
  readonly from: Folder;
  readonly to: Folder;
}

/** What the README says, written out. */
const allowed: Readonly<Record<Folder, readonly Folder[]>> = {
  model: [],
  strings: ['model'],
  boot: [],
  compiler: ['model', 'strings'],
  packaging: ['model', 'strings'],
  plugins: ['model', 'strings', 'compiler', 'packaging'],
  components: ['model', 'strings'],
  tracking: ['model', 'strings'],
  app: ['model', 'strings', 'components', 'tracking'],
  report: ['model', 'strings'],
  host: ['model', 'strings', 'report'],
  cli: ['model', 'strings', 'compiler', 'packaging', 'plugins', 'report', 'host'],
};

const arrows: readonly Arrow[] = folders.flatMap((from) =>
  folders.filter((to) => to !== from).map((to) => ({ from, to })),
);
const name = (from: Folder, to: Folder) => `src/${from}/to-${to}.ts`;

describe('dependency-cruiser', () => {
  let output = '';

  beforeAll(async () => {
    const planted = Object.fromEntries([
      ...folders.map((folder) => [`src/${folder}/aim.ts`, 'export const aim = 1;\n']),
      ...arrows.map(({ from, to }) => [name(from, to), `export { aim } from '../${to}/aim.ts';\n`]),
    ]) as Record<string, string>;
    ({ output } = await checkTree('dependency-cruiser', planted));
  });

  test.each(folders)('lets %s import what it may, and nothing else', (from) => {
    const found = arrows
      .filter((arrow) => arrow.from === from && isReported(output, arrow))
      .map(({ to }) => to);
    const forbidden = folders.filter((to) => to !== from && !allowed[from].includes(to));
    expect(found).toEqual(forbidden);
  });

  test.each([
    ['a type of a forbidden folder', "import type { aim } from '../compiler/aim.ts';", 'app-imports'],
    ['zod in browser code', "import 'zod';", 'no-zod-in-browser'],
    ['a schema in browser code', "import { aim } from '../model/quiz.ts';", 'no-zod-in-browser'],
    ['Node in browser code', "import 'node:fs';", 'no-node-in-browser'],
    ['an import that leads nowhere', "import './nowhere.ts';", 'resolvable'],
    ['a cycle', "import './cycle.ts';", 'no-cycles'],
  ])('finds %s', async (_what, line, rule) => {
    const { ok, output: said } = await checkTree('dependency-cruiser', {
      'src/app/planted.ts': `${line}\nexport const planted = 1;\n`,
      'src/app/cycle.ts': "import './planted.ts';\n",
      'src/compiler/aim.ts': 'export const aim = 1;\n',
      'src/model/quiz.ts': "import 'zod';\n\nexport const aim = 1;\n",
    });
    expect(said).toContain(rule);
    expect(ok).toBe(false);
  });

  test.each([
    ['a schema file that uses zod', 'src/model/quiz.ts', "import 'zod';\n"],
    [
      'a type taken from a schema file',
      'src/app/planted.ts',
      "import type { aim } from '../model/quiz.ts';\n",
    ],
  ])('lets pass %s', async (_what, path, text) => {
    const { ok, output: said } = await checkTree('dependency-cruiser', {
      'src/model/quiz.ts': 'export const aim = 1;\n',
      [path]: text,
    });
    expect(ok, said).toBe(true);
  });

  test('finds zod in the rest of the model', async () => {
    const { output: said } = await checkTree('dependency-cruiser', {
      'src/model/planted.ts': "import 'zod';\n",
    });
    expect(said).toContain('no-zod-in-model');
  });
});

/** A cycle's arrows are spread over several lines, a forbidden import stands on one. */
function isReported(report: string, { from, to }: Arrow): boolean {
  return report.includes(`${from}-imports: ${name(from, to)} → src/${to}/aim.ts`);
}
