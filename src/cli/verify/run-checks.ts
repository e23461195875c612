/** Runs the checks, two at a time, and tells of each as it ends. */
import { performance } from 'node:perf_hooks';
import { checks } from './checks.ts';
import type { Check } from './checks.ts';
import { checkCommitMessages } from './commit-messages.ts';
import { findTool, runTool } from './run-tool.ts';
import type { ToolResult } from './run-tool.ts';

export interface CheckResult extends ToolResult {
  readonly name: string;
  readonly seconds: number;
}

interface Job {
  readonly name: string;
  readonly run: () => Promise<ToolResult>;
}

const atOnce = 2;

export function runCheck(check: Check, folder: string): Promise<ToolResult> {
  return runTool(findTool(...check.tool), check.listArguments(folder), folder);
}

/**
 * @param folder root of the repository
 * @param names the checks wanted, by the beginning of their names; all where there are none
 */
export async function runChecks(
  folder: string,
  names: readonly string[],
  onResult: (result: CheckResult) => void,
): Promise<CheckResult[]> {
  const jobs: Job[] = [
    ...checks.map((check) => ({ name: check.name, run: async () => runCheck(check, folder) })),
    { name: 'commit messages', run: () => checkCommitMessages(folder) },
    { name: 'course', run: () => runTool('src/cli/check.ts', [], folder) },
  ].filter(({ name }) => names.length === 0 || names.some((wanted) => name.startsWith(wanted)));

  const results: CheckResult[] = [];
  const work = async () => {
    for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
      const result = await time(job);
      results.push(result);
      onResult(result);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

async function time({ name, run }: Job): Promise<CheckResult> {
  const started = performance.now();
  const result = await run().catch((error: unknown) => ({ ok: false, output: String(error) }));
  return { name, ...result, seconds: (performance.now() - started) / 1000 };
}
