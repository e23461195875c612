/** The history of a course, by the functions of the real commands: edits, branches, merges and releases. */
import { compileCourse } from '../../../src/compiler/compile-course.ts';
import { courseEntries } from '../../../src/compiler/lock/course-numbers.ts';
import type { CourseEntry } from '../../../src/compiler/lock/entries.ts';
import { noteChanges } from '../../../src/compiler/lock/list-changes.ts';
import { emptyLock, sections, type Lock } from '../../../src/compiler/lock/lock.ts';
import { serialiseLock } from '../../../src/compiler/lock/lock-file.ts';
import { releaseLock } from '../../../src/compiler/lock/release-lock.ts';
import { updateLock } from '../../../src/compiler/lock/update-lock.ts';
import { lockProblems } from '../../../src/compiler/problem-codes.ts';
import { Problems } from '../../../src/compiler/problem.ts';
import { lockPath } from '../../../src/compiler/sources.ts';
import type { Outline } from '../../../src/model/outline.ts';
import { outlineOf } from '../../../src/model/outline-of.ts';
import { options } from '../compiler/sample-course.ts';
import { makeDraft, questionsOf, renderDraft, type Draft } from './draft.ts';
import { editDraft, type Edit } from './edit-draft.ts';

export type Step =
  | { readonly type: 'edit'; readonly edit: Edit }
  /** Someone else begins, and has their own lock. */
  | { readonly type: 'branch'; readonly edits: readonly Edit[] }
  | { readonly type: 'merge' }
  | { readonly type: 'release' };

export interface Release {
  readonly draft: Draft;
  readonly lock: Lock;
  readonly outline: Outline;
}

interface Branch {
  readonly base: Lock;
  readonly lock: Lock;
  readonly edits: readonly Edit[];
}

/** Throws where the compiler finds anything that the lock command does not mend. */
export function playHistory(steps: readonly Step[], onRelease: (release: Release) => void): void {
  let draft = makeDraft();
  let lock = emptyLock();
  let branch: Branch | undefined;
  for (const [at, step] of [{ type: 'release' } as const, ...steps].entries()) {
    if (step.type === 'edit') {
      draft = editDraft(draft, step.edit);
      lock = runLock(lock, entriesOf(draft));
    }
    if (step.type === 'branch') {
      const theirs = step.edits.reduce(editDraft, draft);
      branch = { base: lock, lock: runLock(lock, entriesOf(theirs)), edits: step.edits };
    }
    if (step.type === 'merge' && branch) {
      draft = branch.edits.reduce(editDraft, draft);
      lock = mergeLocks(branch.base, lock, branch.lock);
      compile(draft, lock, true);
      lock = runLock(lock, entriesOf(draft));
      branch = undefined;
    }
    if (step.type === 'release') {
      lock = releaseLock(lock, entriesOf(draft), `1.${at}.0`);
      for (const question of questionsOf(draft)) question.reworded = false;
      onRelease({ draft, lock, outline: compile(draft, lock) });
      draft = structuredClone(draft);
    }
  }
}

function entriesOf(draft: Draft) {
  const problems = new Problems();
  const entries = courseEntries(renderDraft(draft), problems);
  if (problems.sorted().length > 0) throw new Error(JSON.stringify(problems.sorted()));
  return entries;
}

function compile(draft: Draft, lock: Lock, isMerge = false): Outline {
  const sources = renderDraft(draft).set(lockPath, serialiseLock(lock));
  const { course, problems } = compileCourse(sources, { ...options, edition: draft.edition });
  const left = problems.filter(({ code }) => !isMerge || !lockProblems.has(code));
  if (!course || left.length > 0) throw new Error(JSON.stringify(left));
  return outlineOf(course);
}

/** As version control does it, an entry a line: what one side alone changed counts; where both did, what is here. */
/** What `npm run lock` does. */
function runLock(lock: Lock, entries: readonly CourseEntry[]): Lock {
  return noteChanges(updateLock(lock, entries), entries);
}

function mergeLocks(base: Lock, ours: Lock, theirs: Lock): Lock {
  const merged = emptyLock();
  for (const name of sections)
    for (const key of new Set([...Object.keys(ours[name]), ...Object.keys(theirs[name])])) {
      const [was, here, there] = [base[name][key], ours[name][key], theirs[name][key]];
      const entry = JSON.stringify(was) === JSON.stringify(here) ? there : here;
      if (entry) merged[name][key] = entry;
    }
  return merged;
}
