/** A host that is killed again and again while learners commit, and what they were told was saved. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findOrAddAttempt } from '../../../src/host/launch/attempts.ts';
import { addTicket } from '../../../src/host/launch/tickets.ts';
import { addLearner } from '../../../src/host/learners/learners.ts';
import { serveCourses } from '../../../src/host/packages/served-course.ts';
import { openStorage } from '../../../src/host/storage/storage.ts';
import { commit, type Launch, openLaunchAt } from './host-client.ts';
import { makeTinyPackage } from './tiny-package.ts';

const script = fileURLToPath(new URL('./run-waiting-host.ts', import.meta.url));

export interface CommittingLearner {
  /** Of the launch page, on whatever origin. */
  readonly path: string;
  /** Number of the last state that was acknowledged, and of the last one sent. */
  acknowledged: number;
  sent: number;
  /** How many of its commits were refused. */
  refused: number;
}

/** Learners with a ticket each, in a database that is closed again. */
export async function enrolLearners(dataDir: string, count: number): Promise<CommittingLearner[]> {
  const storage = await openStorage(dataDir);
  const learners: CommittingLearner[] = [];
  for (const course of serveCourses([makeTinyPackage()])) {
    for (let number = 1; number <= count; number++) {
      const { id } = await addLearner(storage, `Learner ${number}`);
      const attempt = await findOrAddAttempt(storage, id, course);
      const path = `/launch/${await addTicket(storage, attempt.id)}`;
      learners.push({ path, acknowledged: 0, sent: 0, refused: 0 });
    }
  }
  await storage.destroy();
  return learners;
}

/** A process that has everything but the database open: it starts when it is told to. */
export function prepareChild(dataDir: string, pages?: number): ChildProcess {
  const values = [script, dataDir, ...(pages === undefined ? [] : [String(pages)])];
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...values], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
}

/** @returns the content origin */
export function startChild(child: ChildProcess): Promise<string> {
  child.stdin?.write('\n');
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The host ended with ${code}`)));
    child.stdout?.once('data', (line: Buffer) => resolve(line.toString().trim()));
  });
}

export async function kill(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

/** Each opens the course, which gives back what is on disk. */
export function openAll(url: string, learners: readonly CommittingLearner[]): Promise<Launch[]> {
  return Promise.all(learners.map(({ path }) => openLaunchAt(url + path)));
}

/** Number of the state that a launch opens with; NaN where its parts are of different states. */
export function readState({ seed }: Launch): number {
  const number = Number(seed['cmi.core.lesson_location'] ?? 0);
  const state = seed['cmi.suspend_data'] ?? '';
  return state.startsWith(number === 0 ? '' : `state ${number} `) ? number : NaN;
}

/** Commits as fast as the server answers, until it does not. @returns the statuses of refusals */
export async function commitUntilKilled(
  opened: Launch,
  learner: CommittingLearner,
  length = 100,
): Promise<number[]> {
  const refusals: number[] = [];
  let acknowledged = 0;
  for (let sequence = 1; ; sequence++) {
    const number = ++learner.sent;
    const core = { lesson_location: String(number) };
    const savedState = `state ${number} `.padEnd(length, 'x');
    const sent = { sequence, acknowledged, core, savedState };
    const answer = await commit(opened, sent).catch(() => undefined);
    if (!answer) return refusals;
    if (answer.status === 200) {
      learner.acknowledged = number;
      acknowledged = sequence;
    } else {
      refusals.push(answer.status);
      learner.refused += 1;
      // A course does not ask a server that is full a thousand times a second.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
