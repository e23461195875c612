/** How many learners may commit at the same moment, until one in a hundred waits longer than a blink. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServedCourse, serveCourses } from '../../src/host/packages/served-course.ts';
import { openStorage } from '../../src/host/storage/storage.ts';
import { makeTinyPackage } from '../unit/host/tiny-package.ts';
import { committedOutline } from './committed-course.ts';
import { type CommittingLearner, commitNext, enrolLearner, openAt } from './committing-learners.ts';
import { type Figure, makeFigure } from './figures.ts';

/** Milliseconds that 99 in 100 commits may take. */
const bound = 250;
/** Learners, from level to level. */
const levels = [25, 50, 100, 150, 200, 250, 300, 400, 500, 600, 800, 1000, 1300, 1600, 2000];
/** Commits of each learner at a level, all at once each time. */
const bursts = 10;

async function startServer(dataDir: string): Promise<{ child: ChildProcess; url: string }> {
  const script = join(import.meta.dirname, 'commit-server.ts');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, url: line.toString().trim() };
}

function findCourse(): ServedCourse {
  const zip = makeTinyPackage({ 'course.json': JSON.stringify(committedOutline) });
  const [course] = serveCourses([zip]);
  if (!course) throw new Error('The package holds no course.');
  return course;
}

function findPercentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
}

async function measureLevel(learners: readonly CommittingLearner[]): Promise<number[]> {
  const times: number[] = [];
  for (let burst = 0; burst < bursts; burst++) times.push(...(await Promise.all(learners.map(commitNext))));
  return times;
}

/** Of what was acknowledged, what a server that starts after a crash does not have. */
async function countLost(dataDir: string, learners: readonly CommittingLearner[]): Promise<number> {
  const { child, url } = await startServer(dataDir);
  let lost = 0;
  for (const { address, acknowledged } of learners) {
    const { seed } = await openAt(url + new URL(address).pathname);
    if (Number(seed['cmi.core.lesson_location']) < acknowledged) lost += 1;
  }
  child.kill('SIGKILL');
  await once(child, 'exit');
  return lost;
}

async function measure(dataDir: string): Promise<Figure[]> {
  const course = findCourse();
  const { child, url } = await startServer(dataDir);
  const storage = await openStorage(dataDir);
  const learners: CommittingLearner[] = [];
  let reached: { count: number; times: number[] } = { count: 0, times: [] };
  for (const count of levels) {
    while (learners.length < count)
      learners.push(await enrolLearner(storage, course, url, `Learner ${learners.length + 1}`));
    await measureLevel(learners.slice(0, 10));
    const times = await measureLevel(learners);
    const slow = findPercentile(times, 0.99);
    console.log(`  ${count} learners at once: p99 ${slow.toFixed(0)} ms`);
    if (slow > bound) break;
    reached = { count, times };
  }
  await storage.destroy();
  child.kill('SIGKILL');
  await once(child, 'exit');
  return [
    makeFigure(`learners committing at once, p99 ≤ ${bound} ms`, [reached.count], undefined, ''),
    ...(reached.count > 0 ? [makeFigure(`commit, ${reached.count} learners at once`, reached.times)] : []),
    makeFigure('learners whose acknowledged commit was lost', [await countLost(dataDir, learners)], 0, ''),
  ];
}

export async function benchCommits(): Promise<Figure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-commits-'));
  try {
    return await measure(dataDir);
  } finally {
    rmSync(dataDir, { recursive: true });
  }
}
