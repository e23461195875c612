/**
 * `npm run lock`: gives everything new in the course its permanent number, and writes the schema of quizzes for editors.
 * `-- --release` stamps what ships with the version in course.yaml for the first time.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { courseEntries } from '../compiler/compile-course.ts';
import { checkEditions } from '../compiler/compile-editions.ts';
import { readCourseFile } from '../compiler/course/course-file.ts';
import { describeChanges } from '../compiler/lock/describe-changes.ts';
import { readLock } from '../compiler/lock/check-lock.ts';
import { serialiseLock } from '../compiler/lock/lock.ts';
import { releaseLock } from '../compiler/lock/release-lock.ts';
import { noteChanges } from '../compiler/lock/list-changes.ts';
import { updateLock } from '../compiler/lock/update-lock.ts';
import { Problems, type Problem } from '../compiler/problem.ts';
import { checkQuizSchema, quizSchemaPath, quizSchemaText } from '../compiler/quiz-schema.ts';
import { readSources } from '../compiler/read-sources.ts';
import { languagesOf, lockPath, textOf, type Sources } from '../compiler/sources.ts';

const { values } = parseArgs({
  options: {
    course: { type: 'string', default: join(import.meta.dirname, '../..') },
    release: { type: 'boolean', default: false },
  },
});

/** What prevents a lock from being written, one line each. */
function fail(lines: readonly string[]): void {
  for (const line of lines) console.error(line);
  process.exitCode = 1;
}

function describe({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column}  ${message}`;
}

/** What this very command mends. */
const mended: ReadonlySet<string> = new Set(['lock-stale', 'lock-duplicate', 'schema-stale']);

/** A release notes every wording as it is now, so what is still to be answered for would be forgotten. */
function releaseProblems(sources: Sources): string[] {
  const { problems } = checkEditions(sources);
  return problems.filter(({ code }) => !mended.has(code)).map(describe);
}

function writeQuizSchema(sources: Sources): void {
  const problems = new Problems();
  checkQuizSchema(sources, problems);
  if (problems.sorted().length === 0) return;
  writeFileSync(join(values.course, quizSchemaPath), quizSchemaText());
  console.log(`${quizSchemaPath} written.`);
}

function run(): void {
  const sources = readSources(values.course);
  const problems = new Problems();
  const [lang = 'en'] = languagesOf(sources);
  const first = readCourseFile(sources, lang, problems);
  const lock = readLock(sources, problems)?.value;
  const entries = courseEntries(sources, problems);
  const found = problems.sorted().map(describe);
  if (lock === undefined || found.length > 0) {
    return fail([...found, 'The lock was not written: what a faulty file holds cannot be numbered.']);
  }
  const open = values.release ? releaseProblems(sources) : [];
  if (open.length > 0) {
    return fail([...open, 'Nothing was released: mend these first (npm run check says how).']);
  }
  writeQuizSchema(sources);
  const { version } = first.value;
  const next = values.release
    ? releaseLock(lock, entries, version)
    : noteChanges(updateLock(lock, entries), entries);
  const text = serialiseLock(next);
  for (const line of describeChanges(lock, next)) console.log(line);
  if (text === textOf(sources, lockPath)) {
    console.log(`${lockPath} is up to date.`);
    return;
  }
  writeFileSync(join(values.course, lockPath), text);
  console.log(`${lockPath} written${values.release ? `, released as ${version}` : ''}.`);
}

run();
