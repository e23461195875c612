/** One run of `npm run package` as a process of its own, without npm itself: how long it takes and what memory. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { projectRoot } from '../../../src/cli/course/find-course.ts';

export interface PackageRun {
  /** Milliseconds. */
  readonly time: number;
  /** MB that the largest of its processes held at the most; not a number where the system does not tell. */
  readonly largest: number;
  /** MB that all its processes held together at the most: pages that they share count in each. */
  readonly together: number;
  /** Bytes of the zip for SCORM 1.2. */
  readonly bytes: number;
  /** Characters of saved state with everything answered. */
  readonly savedState: number;
}

/** Milliseconds from look to look. */
const interval = 10;

/** Megabytes by process, itself and those that it started; nothing where there is no /proc. */
function readMemory(pid: number): number[] {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return [(pages * 4096) / 1e6, ...children.flatMap((child) => readMemory(Number(child)))];
  } catch {
    // It has ended between two looks.
    return [];
  }
}

/** @param out folder for the packages */
export async function runPackage(courseRoot: string, out: string): Promise<PackageRun> {
  const script = join(projectRoot, 'src/cli/bootstrap.mjs');
  const started = performance.now();
  const child = spawn(process.execPath, [script, 'package', '--course', courseRoot, '--out', out], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => void (said += data.toString()));
  const ended = new Promise<{ code: number | null; time: number }>((resolve) =>
    child.on('close', (code) => resolve({ code, time: performance.now() - started })),
  );
  let [largest, together] = [Number.NaN, Number.NaN];
  while (child.exitCode === null && child.signalCode === null) {
    const sizes = readMemory(child.pid ?? 0);
    if (sizes.length > 0) {
      largest = Math.max(largest || 0, ...sizes);
      together = Math.max(
        together || 0,
        sizes.reduce((sum, size) => sum + size, 0),
      );
    }
    await wait(interval);
  }
  const { code, time } = await ended;
  if (code !== 0) throw new Error(`npm run package ended with ${code}:\n${said}`);
  const zip = readdirSync(out).find((name) => name.endsWith('-scorm12.zip')) ?? '';
  const savedState = Number(/saved state takes at most (\d+) of/.exec(said)?.[1]);
  return { time, largest, together, bytes: statSync(join(out, zip)).size, savedState };
}
