/** The report over as many people as are asked for: how long page and CSV take, how much memory, who waits meanwhile. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';
import { startHost } from '../../../src/host/server.ts';
import { crowdCodebook, crowdKey, crowdOutline, makeCrowdPackage } from './crowd-course.ts';
import { fillLearners } from './fill-learners.ts';

export interface ReportTimes {
  /** Milliseconds: the first page, which counts everything; the next, which has the counts; the CSV. */
  readonly first: number;
  readonly next: number;
  readonly csv: number;
  /** Bytes. */
  readonly csvSize: number;
  /** MB that the server held at the most, of which `idle` before anybody asked. */
  readonly idle: number;
  readonly peakPages: number;
  readonly peakCsv: number;
  /** Milliseconds that a commit on the server's own connection took at the most: with nobody asking, and during the first page. */
  readonly quietCommit: number;
  readonly longestCommit: number;
}

export async function measureReport(learners: number, seed: number): Promise<ReportTimes> {
  const dataDir = mkdtempSync(join(tmpdir(), 'alongside-crowd-'));
  try {
    // The first start notes that nothing is to be derived from records: what is filled in has none.
    await (await startHost({ zip: makeCrowdPackage(), dataDir })).close();
    fillLearners(join(dataDir, 'alongside.sqlite'), {
      seed,
      learners,
      groups: Array.from({ length: 12 }, (_, at) => `Group ${at + 1}`),
      course: crowdKey,
      outline: crowdOutline,
      codebook: crowdCodebook,
      answers: 40,
      now: new Date(),
    });
    return await measureServer(dataDir);
  } finally {
    rmSync(dataDir, { recursive: true });
  }
}

/** Largest size of a process so far, in MB; reading anew after a reset tells one phase from the next. */
const readPeak = (pid: number): number =>
  Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

async function measureServer(dataDir: string): Promise<ReportTimes> {
  const server = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'report-server.ts'), dataDir],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
  const readLine = async (): Promise<string> => String((await lines.next()).value);
  try {
    const url = await readLine();
    const pid = server.pid ?? 0;
    const idle = readPeak(pid);
    const tell = async (): Promise<number> => {
      server.stdin.write('tell\n');
      return Number(await readLine());
    };
    const watch = async (): Promise<void> => {
      server.stdin.write('watch\n');
      await readLine();
    };
    await watch();
    await wait(2_000);
    const quietCommit = await tell();
    await watch();
    const first = await takeTime(`${url}/report`);
    const longestCommit = await tell();
    const next = await takeTime(`${url}/report?page=2`);
    const peakPages = readPeak(pid);
    const csv = await takeTime(`${url}/report.csv`);
    const peakCsv = readPeak(pid);
    return {
      first: first.time,
      next: next.time,
      csv: csv.time,
      csvSize: csv.size,
      idle,
      peakPages,
      peakCsv,
      quietCommit,
      longestCommit,
    };
  } finally {
    server.kill();
  }
}

async function takeTime(address: string): Promise<{ time: number; size: number }> {
  const started = performance.now();
  const answer = await fetch(address);
  let size = 0;
  for await (const piece of answer.body ?? []) size += (piece as Uint8Array).length;
  return { time: performance.now() - started, size };
}
