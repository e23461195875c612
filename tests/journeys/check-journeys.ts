/**
 * Whatever learners do, in whatever order, with leaves and edits between: what is loaded equals what was done.
 *
 * `JOURNEYS` says how many, `JOURNEY_SEED` which ones; a failure prints the shortest journey that still fails. Two files
 * of tests make half of them each, at the same time: the second with the seed after the first's.
 */
import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import '../../src/tracking/merge-launch.ts';
import '../../src/tracking/scorm12-rows.ts';
import '../../src/tracking/scorm2004-rows.ts';
import { anyCommands } from './commands.ts';
import { World, type Setup } from './world.ts';

const allRuns = Number(process.env['JOURNEYS'] ?? 500);
const firstSeed = Number(process.env['JOURNEY_SEED'] ?? 1_122_334);

const setup: fc.Arbitrary<Setup> = fc.record({
  way: fc.constantFrom('scorm12', 'scorm2004', 'scorm12', 'scorm2004', 'stand-alone'),
  policy: fc.record({ passMark: fc.constantFrom(0, 50, 80, 100), reportFailed: fc.boolean() }),
});

const tally = new Map<string, number>();

/** In a file of tests: the `first` half of the journeys, or the other. */
export function checkJourneys(half: 'first' | 'second'): void {
  const seed = half === 'first' ? firstSeed : firstSeed + 1;
  const numRuns = half === 'first' ? Math.ceil(allRuns / 2) : Math.floor(allRuns / 2);

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
    vi.stubGlobal('window', {});
  });

  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  // 10,000 take a quarter of an hour alone, and thrice that beside other work.
  it('what is loaded equals what was done', () => runJourneys(seed, numRuns), 60 * 60_000);

  afterAll(() => {
    const lines = [...tally].sort(([a], [b]) => a.localeCompare(b));
    console.log(lines.map(([what, times]) => `${String(times).padStart(8)}  ${what}`).join('\n'));
  });
}

async function runJourneys(seed: number, numRuns: number): Promise<void> {
  const property = fc.asyncProperty(setup, anyCommands, async (given, commands) => {
    vi.clearAllTimers();
    const world = new World(given, tally);
    world.count(`way: ${given.way}`);
    await fc.asyncModelRun(() => ({ model: world, real: {} }), commands);
  });
  const began = process.hrtime.bigint();
  const result = await fc.check(property, { numRuns, seed });
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  console.log(`${result.numRuns} journeys, seed ${seed}, ${seconds.toFixed(1)} s`);
  if (!result.failed) return;
  const [given, commands] = result.counterexample ?? [];
  if (process.env['JOURNEY_STACK']) console.log(result.errorInstance);
  expect.fail(tell(given, commands, { errorInstance: result.errorInstance, numShrinks: result.numShrinks }));
}

/** The shrunk journey as a story, and what came of it. */
function tell(
  given: Setup | undefined,
  commands: Iterable<unknown> | undefined,
  { errorInstance, numShrinks }: { readonly errorInstance: unknown; readonly numShrinks: number },
): string {
  const steps = [...(commands ?? [])].map((command, place) => `${place + 1}. ${String(command)}`);
  const error = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  return [`After ${numShrinks} shrinks: ${JSON.stringify(given)}`, ...steps, error].join('\n');
}
