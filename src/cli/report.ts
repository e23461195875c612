/**
 * `npm run report -- FOLDER [--out DIR] [--course FILE.zip]`: the LMS's report, from completion records that learners
 * saved and from downloads of Moodle's SCORM reports.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { unzipSync } from 'fflate';
import { parseOutline } from '../host/packages/read-outline.ts';
import type { Outline } from '../model/outline.ts';
import { mergePeople } from '../report/folder/merge-people.ts';
import { type FolderReading, readFolder } from '../report/folder/read-folder.ts';
import { sayPlace } from '../report/folder/render-found.ts';
import { sayCount } from '../report/wording.ts';
import { resolveTyped } from './course/find-course.ts';
import { writeReports } from './report/write-reports.ts';
import { PlainError, runPlainly } from './terminal/run-plainly.ts';

const usage = `npm run report -- FOLDER                      reads completion records (.json) and Moodle's SCORM reports (.csv, .txt),
                                              in folders inside it too, and writes alongside-report.html and .csv
npm run report -- FOLDER --out DIR            writes to another folder (default: FOLDER)
npm run report -- FOLDER --course FILE.zip    compares with a package of the course, which also tells the pass mark`;

/** What a package says of its course. */
function readCourse(path: string): Outline {
  try {
    const files = unzipSync(readFileSync(path), { filter: ({ name }) => name === 'course.json' });
    const outline = parseOutline(files['course.json']);
    if (outline) return outline;
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw error;
  }
  throw new PlainError(`${path}: this is no package of a course that Alongside has made.`);
}

function say({ files, rows, unread }: FolderReading): void {
  const records = rows.filter(({ source }) => source === 'record').length;
  console.log(
    `${sayCount(files, 'file', 'files')}: ${sayCount(records, 'completion record', 'completion records')}, ` +
      `${sayCount(rows.length - records, 'row', 'rows')} from Moodle.`,
  );
  if (unread.length === 0) return;
  console.log(`\nNot read:`);
  for (const { reason, remedy, ...place } of unread) console.log(`  ${sayPlace(place)}: ${reason} ${remedy}`);
}

/** `2026-11-22` where this machine is. */
function dayHere(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

await runPlainly(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, course: { type: 'string' } },
  });
  const [folder, ...more] = positionals;
  if (folder === undefined) throw new PlainError(`Name the folder that holds the records.\n\n${usage}`);
  if (more.length > 0) throw new PlainError(`Name one folder, not ${positionals.length}.\n\n${usage}`);
  const course = values.course === undefined ? undefined : readCourse(resolveTyped(values.course));
  const now = new Date();
  const reading = readFolder({ folder: resolveTyped(folder), course, today: dayHere(now) });
  say(reading);
  if (reading.rows.length === 0) {
    console.error('\nNothing could be read, so no report was written.');
    process.exitCode = 1;
    return;
  }
  const out = resolveTyped(values.out ?? folder);
  mkdirSync(out, { recursive: true });
  const courses = mergePeople(reading.rows, course);
  console.log('');
  for (const { name, content } of await writeReports(courses, reading.unread, now)) {
    writeFileSync(join(out, name), content);
    console.log(join(out, name));
  }
});
