/**
 * Who may import whom. Type imports count too: a contract belongs where everyone may read it.
 *
 * everything but boot → model, strings · boot → nothing · plugins → compiler, packaging · host → report ·
 * app → components, tracking · cli → everything that runs on Node · nothing imports app or cli
 */
const arrows = {
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

/** The files of src/model that make schemas; all others must be free of zod when running. */
const schemas = '^src/model/(course\\.ts|quiz\\.ts|completion-record\\.ts|questions/)';
const browser = '^src/(boot|components|app|tracking|strings)/';
const atRunTime = { dependencyTypesNot: ['type-only'] };

const followArrows = Object.entries(arrows).map(([from, targets]) => ({
  name: `${from}-imports`,
  comment:
    targets.length === 0 ? `${from} imports no other folder` : `${from} imports ${targets.join(', ')} only`,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: `^src/(${[from, ...targets].join('|')})/` },
}));

export default {
  forbidden: [
    ...followArrows,
    {
      name: 'known-folders',
      comment: 'a new folder of src needs its arrows here',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${Object.keys(arrows).join('|')})/` },
      to: {},
    },
    {
      name: 'boot-alone',
      comment: 'the boot script depends on nothing at all',
      severity: 'error',
      from: { path: '^src/boot/' },
      to: { pathNot: '^src/boot/' },
    },
    {
      name: 'no-zod-in-browser',
      comment: 'browser code takes schemas by import type only',
      severity: 'error',
      from: { path: browser },
      to: { path: `(node_modules/zod/|${schemas})`, ...atRunTime },
    },
    {
      name: 'no-zod-in-model',
      comment: 'only the schema files use zod when running: browser code imports the others',
      severity: 'error',
      from: { path: '^src/model/', pathNot: schemas },
      to: { path: `(node_modules/zod/|${schemas})`, ...atRunTime },
    },
    {
      name: 'no-node-in-browser',
      comment: 'browser code and what it shares run without Node',
      severity: 'error',
      from: { path: `(${browser}|^src/model/)` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      comment: 'a cycle hides which of the files comes first',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: atRunTime },
    },
    {
      name: 'resolvable',
      comment: 'the import leads nowhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(virtual:|node:sqlite$)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.browser.json' },
    builtInModules: { add: ['node:sqlite'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
