import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Vitest would leave one processor free, which on a machine with two is half of it. */
const maxWorkers = Math.max(2, availableParallelism() - 1);
const globalSetup = 'tests/e2e/support/make-packages-first.ts';

/** Files share what they import: to load and compile it anew for each would take as long as the tests. */
const shared = { isolate: false, setupFiles: 'tests/leave-nothing.ts' };

/** Each with a browser and an LMS of its own; more at a time would be too slow for tests that wait for the clock. */
const inBrowsers = {
  ...shared,
  globalSetup,
  maxWorkers: 2,
  sequence: { groupOrder: 1 },
  // What is said aloud waits almost a second for the typing to rest: Vitest's one second would be a race.
  expect: { poll: { timeout: 10_000 } },
  testTimeout: 120_000,
  hookTimeout: 120_000,
};

/** Tests that share nothing and tests that each start a server and a browser, as projects of one configuration. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          maxWorkers,
          testTimeout: 30_000,
        },
      },
      { test: { name: 'habits', include: ['tests/habits/**/*.test.ts'], maxWorkers, testTimeout: 180_000 } },
      {
        test: {
          ...shared,
          name: 'conformance',
          include: ['tests/conformance/**/*.test.ts'],
          globalSetup,
          maxWorkers,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: 'journeys', include: ['tests/journeys/**/*.test.ts'], maxWorkers } },
      { test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...inBrowsers } },
      { test: { name: 'whole', include: ['tests/whole/**/*.test.ts'], ...inBrowsers, testTimeout: 600_000 } },
    ],
  },
});
