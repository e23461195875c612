/** What `check --fix` may do beyond the fixes that problems bring along. */
import { courseEntries } from '../compile-course.ts';
import { readLock } from '../lock/check-lock.ts';
import { listChanges } from '../lock/list-changes.ts';
import { serialiseLock } from '../lock/lock.ts';
import { updateLock } from '../lock/update-lock.ts';
import { Problems, type Fix } from '../problem.ts';
import { checkQuizSchema, quizSchemaPath, quizSchemaText } from '../quiz-schema.ts';
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
  const problems = new Problems();
  checkQuizSchema(sources, problems);
  return problems.sorted().length === 0 ? [] : replaceFile(sources, quizSchemaPath, quizSchemaText());
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
