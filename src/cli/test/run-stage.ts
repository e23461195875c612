/** Runs one stage and counts what it reports. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import type { Stage } from './stages.ts';

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Our own reports, and those that vitest writes in Jest's format. */
const report = z.union([
  z.object({ passed: z.int(), failed: z.int(), skipped: z.int().default(0) }),
  z
    .object({ numPassedTests: z.int(), numFailedTests: z.int(), numPendingTests: z.int() })
    .transform(({ numPassedTests, numFailedTests, numPendingTests }) => ({
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests,
    })),
]);

/** A stage that broke off, or that ended without a single test, counts as one failure. */
export async function runStage(stage: Stage, filters: readonly string[]): Promise<Count> {
  const path = resolve('.cache/test', `${stage.name}.json`);
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { force: true });
  const code = await runNode(stage.listArguments(path, filters), { TEST_REPORT: path });
  const count = readReport(path);
  const broken = count.failed === 0 && (code !== 0 || count.passed === 0);
  return broken ? { ...count, failed: 1 } : count;
}

function readReport(path: string): Count {
  try {
    return report.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

function runNode(args: readonly string[], environment: Record<string, string>): Promise<number> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
