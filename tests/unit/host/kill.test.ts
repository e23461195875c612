import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { type RunningHost, startHost } from '../../../src/host/server.ts';
import { commit, enrol, openLaunch } from './host-client.ts';
import { makeTinyPackage } from './tiny-package.ts';

const rounds = 5;
const learnersPerRound = 6;
const dataDir = mkdtempSync(join(tmpdir(), 'kill-'));

afterAll(() => rmSync(dataDir, { recursive: true }));

interface CommittingLearner {
  readonly token: string;
  /** Number of the last commit that was answered with 200, and of the last one sent. */
  acknowledged: number;
  sent: number;
}

function startChild(): Promise<{ child: ChildProcess; url: string }> {
  const script = fileURLToPath(new URL('./run-host.ts', import.meta.url));
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The host ended with ${code}`)));
    child.stdout.once('data', (line: Buffer) => resolve({ child, url: line.toString().trim() }));
  });
}

/** Commits as fast as the server answers, until it does not. */
async function commitUntilKilled(url: string, learner: CommittingLearner): Promise<void> {
  const opened = await openLaunch(url, learner.token);
  for (let sequence = 1; ; sequence++) {
    learner.sent = sequence;
    const core = { lesson_location: String(sequence) };
    const sent = { sequence, core, savedState: `state ${sequence}` };
    const answer = await commit(opened, sent).catch(() => undefined);
    if (answer?.status !== 200) return;
    learner.acknowledged = sequence;
  }
}

async function runRound(): Promise<CommittingLearner[]> {
  const { child, url } = await startChild();
  const learners: CommittingLearner[] = [];
  for (let index = 0; index < learnersPerRound; index++) {
    learners.push({ token: await enrol(url, `Learner ${index}`), acknowledged: 0, sent: 0 });
  }
  const killed = new Promise((resolve) => child.once('exit', resolve));
  setTimeout(() => child.kill('SIGKILL'), 150 + Math.random() * 350);
  await Promise.all(learners.map((learner) => commitUntilKilled(url, learner).catch(() => undefined)));
  await killed;
  return learners;
}

async function expectKept(host: RunningHost, learner: CommittingLearner): Promise<void> {
  const { seed } = await openLaunch(host.url, learner.token);
  const kept = Number(seed['cmi.core.lesson_location'] ?? 0);
  expect(kept).toBeGreaterThanOrEqual(learner.acknowledged);
  expect(kept).toBeLessThanOrEqual(learner.sent);
  if (kept > 0) expect(seed['cmi.suspend_data']).toBe(`state ${kept}`);
}

test('a server killed at any moment keeps every acknowledged commit', { timeout: 120_000 }, async () => {
  const learners: CommittingLearner[] = [];
  for (let round = 0; round < rounds; round++) {
    learners.push(...(await runRound()));
    const host = await startHost({ zip: makeTinyPackage(), dataDir });
    for (const learner of learners) await expectKept(host, learner);
    await host.close();
  }
  const acknowledged = learners.reduce((sum, learner) => sum + learner.acknowledged, 0);
  expect(acknowledged).toBeGreaterThan(rounds * learnersPerRound);
});
