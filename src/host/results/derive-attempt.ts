/** What follows from a record: the columns of an attempt that the report reads. */
import type { Outline } from '../../model/outline.ts';
import { deriveOutcome, isChapterComplete } from '../../model/outcome.ts';
import type { Outcome, Progress } from '../../model/progress.ts';
import { emptyProgress } from '../../model/progress-reducer.ts';
import { decodeState } from '../../model/saved-state.ts';
import type { FlatRecord } from '../storage/flatten-record.ts';
import type { AttemptStatus } from '../storage/schema.ts';

export interface DerivedAttempt {
  readonly status: AttemptStatus;
  readonly score: number | null;
  readonly chapters_complete: number | null;
  readonly chapters_done: string;
  readonly questions_answered: number | null;
}

/**
 * @param studentId the id that the course was given: saved state is bound to it
 * @param outline `undefined` for a package that brings none: nothing but status and score is known then
 */
export function deriveAttempt(
  record: FlatRecord,
  studentId: string,
  outline: Outline | undefined,
): DerivedAttempt {
  return deriveFromProgress(record, outline && readProgress(record, studentId), outline);
}

/** The same, where the saved state was read already. */
export function deriveFromProgress(
  record: FlatRecord,
  progress: Progress | undefined,
  outline: Outline | undefined,
): DerivedAttempt {
  const outcome = outline && progress && deriveOutcome(outline, progress);
  return {
    status: statusOf(record, outcome),
    score: scoreOf(record),
    chapters_complete: outcome?.chaptersComplete ?? null,
    chapters_done: outline && progress ? listDone(outline, progress) : '',
    questions_answered: outcome?.questionsAnswered ?? null,
  };
}

/** Nothing saved yet means nothing done; saved state that cannot be read means nothing is known. */
export function readProgress(record: FlatRecord, studentId: string): Progress | undefined {
  const saved = record['cmi.suspend_data'] ?? '';
  if (saved === '') return emptyProgress;
  const state = decodeState(saved, studentId);
  return state.ok ? state.progress : undefined;
}

function listDone(outline: Outline, progress: Progress): string {
  const chapters = outline.parts.flatMap((part) => part.chapters);
  return chapters
    .filter((chapter) => isChapterComplete(progress, chapter))
    .map(({ number }) => `${number},`)
    .join('');
}

/** What the LMS was told comes first: a completion once reported is never withdrawn. */
function statusOf(record: FlatRecord, outcome: Outcome | undefined): AttemptStatus {
  const told = record['cmi.core.lesson_status'];
  const success = record['cmi.success_status'];
  if (told === 'passed' || success === 'passed') return 'passed';
  if (told === 'failed') return 'failed';
  if (told === 'completed') return 'complete';
  if (record['cmi.completion_status'] === 'completed') return success === 'failed' ? 'failed' : 'complete';
  if (outcome?.complete && outcome.passed === false) return 'failed';
  return 'in-progress';
}

function scoreOf(record: FlatRecord): number | null {
  const raw = record['cmi.core.score.raw'] ?? record['cmi.score.raw'] ?? '';
  return raw === '' || !Number.isFinite(Number(raw)) ? null : Number(raw);
}
