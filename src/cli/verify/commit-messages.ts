/** Conventional commits, over every message from the first commit on. */
import { spawnSync } from 'node:child_process';
import { findTool, runTool } from './run-tool.ts';
import type { ToolResult } from './run-tool.ts';

export async function checkCommitMessages(folder: string): Promise<ToolResult> {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  const pass = (output: string): ToolResult => ({ ok: true, output });
  if (git('rev-parse', '--git-dir').status !== 0) return pass('not a git checkout');
  if (git('rev-parse', '--is-shallow-repository').stdout.trim() === 'true') return pass('shallow clone');
  if (git('rev-parse', '--verify', '--quiet', 'HEAD').status !== 0) return pass('no commit yet');

  const [root = ''] = git('rev-list', '--max-parents=0', 'HEAD').stdout.trim().split('\n');
  const commitlint = findTool('@commitlint/cli', 'commitlint');
  // A range leaves out the commit that it starts from.
  const first = await runTool(commitlint, [], folder, git('log', '-1', '--format=%B', root).stdout);
  const others = await runTool(commitlint, ['--from', root, '--to', 'HEAD'], folder);
  return { ok: first.ok && others.ok, output: [first.output, others.output].filter(Boolean).join('\n') };
}
