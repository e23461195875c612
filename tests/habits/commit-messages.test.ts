import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { checkCommitMessages } from '../../src/cli/verify/commit-messages.ts';
import { withTree } from './planted-tree.ts';

async function checkMessages(...messages: string[]) {
  return withTree({}, async (folder) => {
    const git = (...args: string[]) => {
      const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
      execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'ignore' });
    };
    git('init', '-q');
    for (const message of messages) git('commit', '-q', '--no-verify', '--allow-empty', '-m', message);
    return checkCommitMessages(folder);
  });
}

describe('commit messages', () => {
  test('conventional ones pass', async () => {
    expect(await checkMessages('feat: walk beside', 'fix: keep every answer')).toEqual({
      ok: true,
      output: '',
    });
  });

  test.each([
    ['the first commit', ['Walk beside', 'fix: keep every answer']],
    ['a later commit', ['feat: walk beside', 'Keep every answer', 'fix: keep it']],
  ])('%s is checked', async (_which, messages) => {
    const { ok, output } = await checkMessages(...messages);
    expect(output).toContain('type-empty');
    expect(ok).toBe(false);
  });

  test('a repository without commits passes', async () => {
    expect(await checkMessages()).toEqual({ ok: true, output: 'no commit yet' });
  });
});
