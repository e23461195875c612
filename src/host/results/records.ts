/** What a learner's own page shows: every course with their latest attempt at it. */
import type { Selectable } from 'kysely';
import type { Outline } from '../../model/outline.ts';
import type { AttemptRecord, ReportRow } from '../../report/rows.ts';
import { toRow } from '../../report/rows.ts';
import type { HostContext } from '../host-context.ts';
import type { ServedCourse } from '../packages/served-course.ts';
import type { AttemptsTable } from '../storage/schema.ts';

export interface CourseRow {
  readonly course: ServedCourse;
  readonly row: ReportRow;
}

/** One learner's row of every course that is served. */
export async function findRows(
  { storage, courses }: Pick<HostContext, 'storage' | 'courses'>,
  learner: number,
): Promise<CourseRow[]> {
  const { name, sample } = await storage
    .selectFrom('learners')
    .select(['name', 'sample'])
    .where('id', '=', learner)
    .executeTakeFirstOrThrow();
  const attempts = await storage
    .selectFrom('attempts')
    .selectAll()
    .where('learner_id', '=', learner)
    .orderBy('number', 'desc')
    .execute();
  return courses.map((course) => {
    const attempt = attempts.find((one) => one.course === course.key);
    const record = { name, sample: sample === 1, ...(attempt && { attempt: toAttempt(attempt) }) };
    return { course, row: toRow(record, course.outline) };
  });
}

/** The columns of an attempt that the report reads. */
export type AttemptColumns = Pick<
  Selectable<AttemptsTable>,
  | 'started_at'
  | 'last_seen_at'
  | 'seconds'
  | 'status'
  | 'score'
  | 'chapters_complete'
  | 'questions_answered'
  | 'package_version'
  | 'course_hash'
  | 'completed_at'
  | 'completed_version'
  | 'completed_hash'
>;

export function toAttempt(row: AttemptColumns): AttemptRecord {
  const { completed_at, completed_version, completed_hash } = row;
  return {
    startedAt: row.started_at,
    lastSeenAt: row.last_seen_at,
    seconds: row.seconds,
    status: row.status,
    score: row.score ?? undefined,
    done: readDone(row),
    version: row.package_version,
    hash: row.course_hash,
    ...(completed_at !== null && {
      completed: { at: completed_at, version: completed_version ?? '', hash: completed_hash ?? '' },
    }),
  };
}

function readDone({ chapters_complete, questions_answered }: AttemptColumns): AttemptRecord['done'] {
  if (chapters_complete === null || questions_answered === null) return undefined;
  return { chaptersComplete: chapters_complete, questionsAnswered: questions_answered };
}

/** A row of the people's query → the row that HR reads. */
export function toPersonRow(
  row: {
    readonly name: string;
    readonly sample: number;
    readonly reference: string | null;
    readonly deactivated_at: string | null;
    readonly group_name: string | null;
    readonly due_on: string | null;
  } & { readonly [Name in keyof AttemptColumns]: AttemptColumns[Name] | null },
  outline: Outline | undefined,
  today: string,
  page?: string,
): ReportRow {
  const { reference, group_name, due_on, started_at, last_seen_at, seconds, status } = row;
  const { package_version, course_hash } = row;
  const opened =
    started_at !== null &&
    last_seen_at !== null &&
    seconds !== null &&
    status !== null &&
    package_version !== null &&
    course_hash !== null;
  const attempt = opened
    ? toAttempt({ ...row, started_at, last_seen_at, seconds, status, package_version, course_hash })
    : undefined;
  const record = {
    name: row.name,
    sample: row.sample === 1,
    ...(page !== undefined && { page }),
    ...(reference !== null && { reference }),
    ...(group_name !== null && { group: group_name }),
    ...(due_on !== null && { dueOn: due_on }),
    ...(row.deactivated_at !== null && { former: true }),
    ...(attempt && { attempt }),
  };
  return toRow(record, outline, today);
}
