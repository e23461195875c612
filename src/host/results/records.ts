/** What the report reads: every learner with the latest attempt at one course. */
import type { LearnerRecord } from '../../report/rows.ts';
import { parseRecorded } from '../launch/cmi.ts';
import { studentId } from '../learners/learners.ts';
import type { Storage } from '../storage/storage.ts';

/** In order of the learners' names. */
export async function listRecords(storage: Storage, course: string): Promise<LearnerRecord[]> {
  const rows = await selectRecords(storage, course).execute();
  return rows.map(toRecord).sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

export async function findRecord(
  storage: Storage,
  course: string,
  learnerId: number,
): Promise<LearnerRecord | undefined> {
  const row = await selectRecords(storage, course).where('learners.id', '=', learnerId).executeTakeFirst();
  return row && toRecord(row);
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
    .select(['learners.id as learner', 'name', 'sample', 'started_at', 'last_seen_at', 'seconds'])
    .select(['status', 'score', 'cmi', 'package_version']);
}

type RecordRow = Awaited<ReturnType<ReturnType<typeof selectRecords>['execute']>>[number];

function toRecord(row: RecordRow): LearnerRecord {
  const learner = { name: row.name, sample: row.sample === 1 };
  if (row.started_at === null) return learner;
  return {
    ...learner,
    attempt: {
      studentId: studentId(row.learner),
      startedAt: row.started_at,
      lastSeenAt: row.last_seen_at ?? row.started_at,
      seconds: row.seconds ?? 0,
      lessonStatus: row.status ?? 'not attempted',
      score: row.score ?? undefined,
      savedState: parseRecorded(row.cmi ?? '')?.suspend_data ?? '',
      version: row.package_version ?? '',
    },
  };
}
