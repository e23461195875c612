/** `npm run restore -- --from FILE [--data DIR]`: puts a backup in the place of what is there, while the LMS runs. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { RefusedStorage } from '../host/storage/backup.ts';
import { restore, type Restored } from '../host/storage/restore.ts';
import { projectRoot, resolveTyped } from './course/find-course.ts';
import { PlainError, runPlainly } from './terminal/run-plainly.ts';
import { sayCounts } from './terminal/say-counts.ts';

const usage = `Usage: npm run restore -- --from FILE [--data DIR]

  --from FILE  a file that npm run backup wrote
  --data DIR   folder that keeps the learners (default: DATA_DIR, else .data/host)`;

function describe({ before, erasedAgain, ...counts }: Restored): string {
  const lines = [`Restored: ${sayCounts(counts)}.`];
  if (erasedAgain > 0) lines.push(`Erased since the backup, and not brought back: ${erasedAgain}.`);
  if (before !== undefined) lines.push(`What was there before is in ${before}`);
  lines.push('Administrators sign in again. A server that runs goes on.');
  return lines.join('\n');
}

await runPlainly(usage, async () => {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: process.env['DATA_DIR'] || join(projectRoot, '.data/host') },
      from: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  if (values.from === undefined) throw new PlainError(`Say which backup.\n\n${usage}`);
  try {
    console.log(describe(await restore(resolveTyped(values.data), resolveTyped(values.from))));
  } catch (error) {
    throw error instanceof RefusedStorage ? new PlainError(error.message) : error;
  }
});
