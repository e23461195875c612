/** Writes the lock of a course, and the files that editors read. Commands that change a course share it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { courseEntries } from '../../compiler/lock/course-numbers.ts';
import { checkEditions } from '../../compiler/compile-editions.ts';
import { readCourseFile } from '../../compiler/course/course-file.ts';
import { describeChanges } from '../../compiler/lock/describe-changes.ts';
import { readLock, serialiseLock } from '../../compiler/lock/lock-file.ts';
import { releaseLock } from '../../compiler/lock/release-lock.ts';
import { noteChanges } from '../../compiler/lock/list-changes.ts';
import { updateLock } from '../../compiler/lock/update-lock.ts';
import { Problems, type Problem } from '../../compiler/problem.ts';
import { readSources } from '../../compiler/read-sources.ts';
import { languagesOf, lockPath, textOf, type Sources } from '../../compiler/sources.ts';
import { writeEditorFiles } from './write-editor-files.ts';

export interface LockWritten {
  /** False where nothing was written; `lines` then say why. */
  readonly ok: boolean;
  /** What to tell whoever runs the command. */
  readonly lines: readonly string[];
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

/** @param root folder of the course */
export function writeLock(root: string, { release = false } = {}): LockWritten {
  const sources = readSources(root);
  const problems = new Problems();
  const [lang = 'en'] = languagesOf(sources);
  const first = readCourseFile(sources, lang, problems);
  const lock = readLock(sources, problems)?.value;
  const entries = courseEntries(sources, problems);
  const found = problems.sorted().map(describe);
  if (lock === undefined || found.length > 0)
    return {
      ok: false,
      lines: [...found, 'The lock was not written: what a faulty file holds cannot be numbered.'],
    };
  const open = release ? releaseProblems(sources) : [];
  if (open.length > 0)
    return {
      ok: false,
      lines: [...open, 'Nothing was released: mend these first (npm run check says how).'],
    };
  const { version } = first.value;
  const next = release
    ? releaseLock(lock, entries, version)
    : noteChanges(updateLock(lock, entries), entries);
  const text = serialiseLock(next);
  const lines = [...writeEditorFiles(root, sources), ...describeChanges(lock, next)];
  if (text === textOf(sources, lockPath))
    return { ok: true, lines: [...lines, `${lockPath} is up to date.`] };
  writeFileSync(join(root, lockPath), text);
  return { ok: true, lines: [...lines, `${lockPath} written${release ? `, released as ${version}` : ''}.`] };
}
