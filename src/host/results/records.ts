/** What the report reads: every learner with the latest attempt at one course. */
import type { AttemptRecord, LearnerRecord, ReportRow } from '../../report/rows.ts';
import { toRow } from '../../report/rows.ts';
import type { HostContext } from '../host-context.ts';
import type { ServedCourse } from '../packages/served-course.ts';
import type { Storage } from '../storage/storage.ts';

export interface CourseRow {
  readonly course: ServedCourse;
  readonly row: ReportRow;
}

/** One learner's row of every course that is served. */
export async function findRows(
  { storage, courses }: Pick<HostContext, 'storage' | 'courses'>,
  learner: number,
): Promise<CourseRow[]> {
  const found: CourseRow[] = [];
  for (const course of courses) {
    const row = await selectRecords(storage, course.key)
      .where('learners.id', '=', learner)
      .executeTakeFirstOrThrow();
    found.push({ course, row: toRow(toRecord(row), course.outline) });
  }
  return found;
}

/** In order of the learners' names. */
export async function listRows(storage: Storage, course: ServedCourse): Promise<ReportRow[]> {
  const rows = await selectRecords(storage, course.key).execute();
  return rows
    .map((row) => toRow(toRecord(row), course.outline))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

function selectRecords(storage: Storage, course: string) {
  const latest = storage
    .selectFrom('attempts')
    .select(['learner_id', (select) => select.fn.max('number').as('number')])
    .where('course', '=', course)
    .groupBy('learner_id')
    .as('latest');
  return storage
    .selectFrom('learners')
    .leftJoin(latest, 'latest.learner_id', 'learners.id')
    .leftJoin('attempts', (join) =>
      join
        .onRef('attempts.learner_id', '=', 'learners.id')
        .onRef('attempts.number', '=', 'latest.number')
        .on('attempts.course', '=', course),
    )
    .select(['learners.name', 'sample', 'started_at', 'last_seen_at', 'seconds', 'status', 'score'])
    .select(['chapters_complete', 'questions_answered', 'package_version']);
}

type RecordRow = Awaited<ReturnType<ReturnType<typeof selectRecords>['execute']>>[number];

function toRecord(row: RecordRow): LearnerRecord {
  const learner = { name: row.name, sample: row.sample === 1 };
  if (row.started_at === null) return learner;
  const attempt: AttemptRecord = {
    startedAt: row.started_at,
    lastSeenAt: row.last_seen_at ?? row.started_at,
    seconds: row.seconds ?? 0,
    status: row.status ?? 'in-progress',
    score: row.score ?? undefined,
    done: readDone(row),
    version: row.package_version ?? '',
  };
  return { ...learner, attempt };
}

function readDone({ chapters_complete, questions_answered }: RecordRow): AttemptRecord['done'] {
  if (chapters_complete === null || questions_answered === null) return undefined;
  return { chaptersComplete: chapters_complete, questionsAnswered: questions_answered };
}
