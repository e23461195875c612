/** Counting what people did, over everybody who opened a course: active people, no samples, at their counting attempts. */
import { type Kysely, sql } from 'kysely';
import { MistakesTally } from '../../report/mistakes.ts';
import { TimesTally } from '../../report/progress-in-time.ts';
import { StopsTally } from '../../report/stops.ts';
import type { Schema } from '../storage/schema.ts';
import { selectPeople } from './counting-attempts.ts';
import type { ReportedCourse } from './report-tasks.ts';

export interface CountedInsights {
  readonly at: string;
  /** Milliseconds that counting took. */
  readonly took: number;
  readonly stops: StopsTally | undefined;
  readonly mistakes: MistakesTally;
  readonly times: TimesTally;
}

function selectCounted(db: Kysely<Schema>, course: string) {
  return selectPeople(db, course)
    .where('learners.sample', '=', 0)
    .where('learners.deactivated_at', 'is', null)
    .where('attempts.id', 'is not', null);
}

const groupKey = (id: number | null): string => (id === null ? 'none' : String(id));

export async function countInsights(db: Kysely<Schema>, course: ReportedCourse): Promise<CountedInsights> {
  const started = performance.now();
  const stops = course.outline && new StopsTally(course.outline);
  const times = new TimesTally();
  const opened = new Map<string, number>();
  const attempts = selectCounted(db, course.key)
    .select(['learners.group_id', 'attempts.status', 'attempts.seconds', 'attempts.completed_at'])
    .select(['attempts.chapters_done', 'attempts.chapters_complete']);
  for await (const row of attempts.stream()) {
    const group = groupKey(row.group_id);
    opened.set(group, (opened.get(group) ?? 0) + 1);
    stops?.add({
      group,
      status: row.status ?? 'in-progress',
      chaptersDone: row.chapters_done ?? '',
      known: row.chapters_complete !== null,
    });
    times.add({ group, completedAt: row.completed_at ?? undefined, seconds: row.seconds ?? 0 });
  }
  const mistakes = await countMistakes(db, course, opened);
  return { at: new Date().toISOString(), took: performance.now() - started, stops, mistakes, times };
}

async function countMistakes(
  db: Kysely<Schema>,
  { key, codebook }: ReportedCourse,
  opened: ReadonlyMap<string, number>,
): Promise<MistakesTally> {
  const mistakes = new MistakesTally(codebook, opened);
  const answers = selectCounted(db, key)
    .innerJoin('answers', 'answers.attempt_id', 'attempts.id')
    .select(['learners.group_id', 'interaction', 'first_known', 'first_result', 'first_response'])
    .select(sql<number>`count(*)`.as('people'))
    .groupBy(['learners.group_id', 'interaction', 'first_known', 'first_result', 'first_response']);
  for await (const row of answers.stream()) {
    mistakes.add({
      group: groupKey(row.group_id),
      interaction: row.interaction,
      firstKnown: row.first_known === 1,
      firstResult: row.first_result,
      firstResponse: row.first_response,
      people: row.people,
    });
  }
  return mistakes;
}
