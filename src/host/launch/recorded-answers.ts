/** The interactions of a record → what the report reads of them. */
import type { Insertable } from 'kysely';
import type { Outline } from '../../model/outline.ts';
import type { Progress } from '../../model/progress.ts';
import type { FlatRecord } from '../storage/flatten-record.ts';
import type { Schema } from '../storage/schema.ts';
import type { Storage } from '../storage/storage.ts';
import { findQuestionNumber } from './interaction-question.ts';

export interface AnswerSource {
  readonly attemptId: number;
  readonly record: FlatRecord;
  /** What the saved state says; `undefined` where it cannot be read. */
  readonly progress: Progress | undefined;
  readonly outline: Outline | undefined;
  /** ISO 8601. */
  readonly at: string;
  /** Whether earlier tries may have been missed: what the saved state does not know, nobody knows then. */
  readonly late: boolean;
}

type AnswerRow = Insertable<Schema['answers']>;

/** Rows of answers, or whichever of these `changed` touches. */
export function listAnswers(source: AnswerSource, changed: FlatRecord = source.record): AnswerRow[] {
  const rows = new Map<string, AnswerRow>();
  for (const prefix of listTouched(changed)) {
    const { [`${prefix}id`]: id = '', [`${prefix}result`]: result = '' } = source.record;
    if (id === '' || result === '') continue;
    const response =
      source.record[`${prefix}student_response`] ?? source.record[`${prefix}learner_response`] ?? '';
    rows.set(id, makeRow(source, id, result === 'incorrect' ? 'wrong' : result, response));
  }
  return [...rows.values()];
}

/** `cmi.interactions.3.` and the like, where the answer itself is touched. */
function listTouched(changed: FlatRecord): ReadonlySet<string> {
  return new Set(
    Object.keys(changed).flatMap(
      (name) =>
        /^(cmi\.interactions\.\d+\.)(?:id|result|(?:student|learner)_response)$/.exec(name)?.[1] ?? [],
    ),
  );
}

function makeRow(source: AnswerSource, interaction: string, result: string, response: string): AnswerRow {
  const number = source.outline && findQuestionNumber(source.outline, interaction);
  const tries = number === undefined ? undefined : source.progress?.answers.get(number)?.tries;
  const known = tries === undefined ? !source.late : tries === 1;
  return {
    attempt_id: source.attemptId,
    interaction,
    first_known: known ? 1 : 0,
    first_result: result,
    first_response: response,
    first_at: source.at,
    last_result: result,
    last_response: response,
    last_at: source.at,
  };
}

/** The first that comes for an interaction stays as the first. */
export async function saveAnswers(db: Storage, rows: readonly AnswerRow[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('answers')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['attempt_id', 'interaction']).doUpdateSet((row) => ({
        last_result: row.ref('excluded.last_result'),
        last_response: row.ref('excluded.last_response'),
        last_at: row.ref('excluded.last_at'),
      })),
    )
    .execute();
}

export async function addMissingAnswers(db: Storage, rows: readonly AnswerRow[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('answers')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['attempt_id', 'interaction']).doNothing())
    .execute();
}
