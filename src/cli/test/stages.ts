/** The stages of `npm test`, in the order they run. */
import { findTool } from '../verify/run-tool.ts';

export interface Stage {
  readonly name: string;
  /** Takes minutes: runs in `npm run test:full`, or where it is named. */
  readonly long?: boolean;
  /** Node's arguments; `report` is where the stage writes what it counted. */
  readonly listArguments: (report: string, filters: readonly string[]) => readonly string[];
}

const vitestStage = (name: string): Stage => ({
  name,
  listArguments: (report, filters) => [
    findTool('vitest'),
    'run',
    ...['--config', 'tests/vitest.config.ts', '--project', name],
    ...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`],
    ...filters,
  ],
});

export const stages: readonly Stage[] = [
  {
    name: 'verify',
    listArguments: () => ['src/cli/verify.ts'],
  },
  vitestStage('unit'),
  vitestStage('habits'),
  {
    name: 'components',
    listArguments: (_report, filters) => [
      findTool('@web/test-runner', 'web-test-runner'),
      ...['--config', 'tests/web-test-runner.config.mjs'],
      ...(filters.length === 0 ? [] : ['--files', ...filters]),
    ],
  },
  vitestStage('conformance'),
  vitestStage('journeys'),
  vitestStage('e2e'),
  { ...vitestStage('whole'), long: true },
];
