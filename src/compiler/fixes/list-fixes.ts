/** What `check --fix` may do beyond the fixes that problems bring along. */
import { courseEntries } from '../lock/course-numbers.ts';
import { listChanges } from '../lock/list-changes.ts';
import { readLock, serialiseLock } from '../lock/lock-file.ts';
import { updateLock } from '../lock/update-lock.ts';
import { checkEditorFiles, listUnlike } from '../editor/editor-files.ts';
import { Problems, type Fix } from '../problem.ts';
import { lockPath, textOf, type Sources } from '../sources.ts';

function replaceFile(sources: Sources, file: string, text: string): Fix[] {
  const before = textOf(sources, file) ?? '';
  return before === text ? [] : [{ file, start: 0, end: before.length, text }];
}

/** Numbers for what is new, and other numbers for what two branches gave the same; what was released stays. */
function lockFixes(sources: Sources): Fix[] {
  const problems = new Problems();
  const lock = readLock(sources, problems)?.value;
  const entries = courseEntries(sources, problems);
  if (lock === undefined || problems.sorted().length > 0) return [];
  // An id that was changed by mistake must not become a new one.
  if (listChanges(lock, entries).some(({ kind }) => kind !== 'answers')) return [];
  return replaceFile(sources, lockPath, serialiseLock(updateLock(lock, entries)));
}

function schemaFixes(sources: Sources): Fix[] {
  const stale = new Problems();
  checkEditorFiles(sources, stale);
  const named = new Set(stale.sorted().map(({ file }) => file));
  return listUnlike(sources)
    .filter(({ path }) => named.has(path))
    .flatMap(({ path, makeText }) => replaceFile(sources, path, makeText()));
}

/** A byte-order mark, which some editors put before a text, is no part of it. */
function markFixes(sources: Sources): Fix[] {
  return [...sources].flatMap(([file, text]) =>
    typeof text === 'string' && text.startsWith('\uFEFF') ? [{ file, start: 0, end: 1, text: '' }] : [],
  );
}

export function listFixes(sources: Sources): Fix[] {
  return [...markFixes(sources), ...lockFixes(sources), ...schemaFixes(sources)];
}
