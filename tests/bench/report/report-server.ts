/**
 * A host in a process of its own: `node report-server.ts FOLDER`. Prints its address. `watch` on its input makes it
 * commit every few milliseconds; `tell` prints how long the slowest took.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { createInterface } from 'node:readline';
import { startHost } from '../../../src/host/server.ts';
import { openStorage } from '../../../src/host/storage/storage.ts';
import { makeCrowdPackage } from './crowd-course.ts';

const dataDir = process.argv[2] ?? '';
const host = await startHost({ zip: makeCrowdPackage(), dataDir });
console.log(host.url);

let watching = false;
let longest = 0;

/** On this thread, as the launch's commits are: whatever holds it up holds them up. */
async function commitOften(): Promise<void> {
  const storage = await openStorage(dataDir);
  while (watching) {
    const started = performance.now();
    await wait(2);
    await storage.updateTable('attempts').set({ seconds: 1 }).where('id', '=', 1).execute();
    longest = Math.max(longest, performance.now() - started);
  }
  await storage.destroy();
}

createInterface({ input: process.stdin }).on('line', (line) => {
  watching = line === 'watch';
  if (watching) {
    longest = 0;
    void commitOften();
  }
  console.log(watching ? 'watching' : String(longest));
});
