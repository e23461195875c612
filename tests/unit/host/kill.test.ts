import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  commitUntilKilled,
  enrolLearners,
  kill,
  openAll,
  prepareChild,
  readState,
  startChild,
  type CommittingLearner,
} from './killed-hosts.ts';

const kills = Number(process.env['KILLS'] ?? 20);
const patience = { timeout: 60_000 + kills * 8_000 };

let dataDir: string;
let learners: CommittingLearner[];

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'kill-'));
  learners = await enrolLearners(dataDir, 50);
}, 60_000);

afterEach(() => rmSync(dataDir, { recursive: true }));

/** Every state that was acknowledged is there, or one that was sent after it. */
async function expectAllKept(url: string) {
  const opened = await openAll(url, learners);
  opened.forEach((launch, at) => {
    const { acknowledged = 0, sent = 0 } = learners[at] ?? {};
    const kept = readState(launch);
    expect(kept).toBeGreaterThanOrEqual(acknowledged);
    expect(kept).toBeLessThanOrEqual(sent);
  });
  return opened;
}

const countSent = () => learners.reduce((sum, { sent }) => sum + sent, 0);
const countRefused = () => learners.reduce((sum, { refused }) => sum + refused, 0);
const countAcknowledged = () => learners.reduce((sum, { acknowledged }) => sum + acknowledged, 0);

/** @returns the statuses with which commits were refused */
async function runRound(
  child: ReturnType<typeof prepareChild>,
  length?: number,
  untilRefused = false,
): Promise<number[]> {
  const opened = await expectAllKept(await startChild(child));
  const [before, refusals] = [countSent(), countRefused()];
  const isTime = () => (untilRefused ? countRefused() > refusals : countSent() > before + learners.length);
  const committing = Promise.all(
    learners.map(async (learner, at) => {
      const launch = opened[at];
      return launch ? commitUntilKilled(launch, learner, length) : [];
    }),
  );
  // From then on somebody has been answered, however busy the machine is.
  while (!isTime()) await new Promise((resolve) => setTimeout(resolve, 5));
  setTimeout(() => child.kill('SIGKILL'), Math.random() * 200);
  return (await committing).flat();
}

test('a server killed at any moment keeps every acknowledged commit', patience, async () => {
  let next = prepareChild(dataDir);
  for (let round = 0; round < kills; round++) {
    const child = next;
    next = prepareChild(dataDir);
    expect(await runRound(child)).toEqual([]);
  }
  await expectAllKept(await startChild(next));
  await kill(next);
  expect(countAcknowledged()).toBeGreaterThanOrEqual(kills);
});

function countPages(): number {
  const database = new DatabaseSync(join(dataDir, 'alongside.sqlite'));
  const pages = Number(database.prepare('pragma page_count').get()?.['page_count']);
  database.close();
  return pages;
}

test('so does one without room for more, and goes on when there is room', patience, async () => {
  const refused: number[] = [];
  for (let round = 0, length = 3000; round < Math.ceil(kills / 5); round++, length += 1500) {
    refused.push(...(await runRound(prepareChild(dataDir, countPages() + 6), length, true)));
  }
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.every((status) => status === 507)).toBe(true);
  expect(await runRound(prepareChild(dataDir), 8000)).toEqual([]);
  const child = prepareChild(dataDir);
  await expectAllKept(await startChild(child));
  await kill(child);
});
