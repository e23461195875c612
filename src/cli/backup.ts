/** `npm run backup -- [--data DIR] --to FILE [--force]`: a copy of the embedded LMS's database, while it runs. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { backUp, RefusedStorage } from '../host/storage/backup.ts';
import { projectRoot, resolveTyped } from './course/find-course.ts';
import { PlainError, runPlainly } from './terminal/run-plainly.ts';
import { sayCounts } from './terminal/say-counts.ts';

const usage = `Usage: npm run backup -- [--data DIR] --to FILE [--force]

  --data DIR  folder that keeps the learners (default: DATA_DIR, else .data/host)
  --to FILE   where to write the copy
  --force     replace a file that is there`;

await runPlainly(usage, async () => {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: process.env['DATA_DIR'] || join(projectRoot, '.data/host') },
      to: { type: 'string' },
      force: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  if (values.to === undefined) throw new PlainError(`Say where to write it.\n\n${usage}`);
  try {
    const written = await backUp(resolveTyped(values.data), resolveTyped(values.to), values.force);
    console.log(`${written.file}
  ${written.bytes.toLocaleString('en-CA')} bytes, checked and whole
  ${sayCounts(written)}
It holds personal data: keep it where only you can read it.`);
  } catch (error) {
    throw error instanceof RefusedStorage ? new PlainError(error.message) : error;
  }
});
