/** The people of a course as the report lists them: filtered, sorted and paged by the database. */
import { type Kysely, sql } from 'kysely';
import { pageSize, type Selection, type SortKey } from '../../report/selection.ts';
import type { StatusCounts } from '../../report/summary.ts';
import type { Schema } from '../storage/schema.ts';
import { selectPeople } from './counting-attempts.ts';

type People = ReturnType<typeof selectPeople>;

const status = sql<string>`coalesce(attempts.status, 'not-started')`;
const due = sql<string | null>`coalesce(learners.due_on, groups.due_on)`;
const overdue = (today: string) =>
  sql<boolean>`(coalesce(learners.due_on, groups.due_on) < ${today} and coalesce(attempts.status, 'not-started') not in ('complete', 'passed'))`;

/** People of the group who are active; others on request. */
function inScope(people: People, { group, former }: Selection): People {
  let found = people;
  if (group === 'none') found = found.where('learners.group_id', 'is', null);
  else if (group !== undefined) found = found.where('learners.group_id', '=', Number(group));
  return former ? found : found.where('learners.deactivated_at', 'is', null);
}

function matching(db: Kysely<Schema>, selection: Selection, today: string): People {
  const { course, search, samples } = selection;
  let found = inScope(selectPeople(db, course), selection);
  if (!samples) found = found.where('learners.sample', '=', 0);
  if (selection.status === 'overdue') found = found.where(overdue(today));
  else if (selection.status) found = found.where(status, '=', selection.status);
  return search === '' ? found : found.where((build) => build.or(matchName(search)));
}

/** A database knows the small and capital letters of English at most: each form is looked for. */
function matchName(search: string) {
  const lower = search.toLowerCase();
  const capital = lower.replace(/(^|[\s'-])\p{L}/gu, (start) => start.toUpperCase());
  const like = (text: string) => `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  return [
    ...[search, capital].map((text) => sql<boolean>`learners.name like ${like(text)} escape '\\'`),
    sql<boolean>`lower(learners.name) like ${like(lower)} escape '\\'`,
    sql<boolean>`learners.reference = ${search}`,
  ];
}

const columns = [
  'learners.id',
  'learners.name',
  'learners.sample',
  'learners.reference',
  'learners.deactivated_at',
  'groups.name as group_name',
  'attempts.started_at',
  'attempts.last_seen_at',
  'attempts.seconds',
  'attempts.status',
  'attempts.score',
  'attempts.chapters_complete',
  'attempts.questions_answered',
  'attempts.package_version',
  'attempts.course_hash',
  'attempts.completed_at',
  'attempts.completed_version',
  'attempts.completed_hash',
] as const;

const selectColumns = (people: People) => people.select(columns).select(due.as('due_on'));

type Listed = ReturnType<typeof selectColumns>;
export type PersonRow = Awaited<ReturnType<Listed['execute']>>[number];

const statusOrder = sql<number>`case attempts.status when 'passed' then 5 when 'complete' then 4 when 'in-progress' then 2 when 'failed' then 3 else 1 end`;

/** What is not there comes last, whichever way it is sorted. */
const sortBy: Readonly<Record<SortKey, ReturnType<typeof sql> | undefined>> = {
  name: undefined,
  group: sql`lower(groups.name)`,
  status: statusOrder,
  score: sql`attempts.score`,
  time: sql`attempts.seconds`,
  seen: sql`attempts.last_seen_at`,
};

function sorted(people: Listed, { sort, descending }: Selection): Listed {
  const order = descending ? 'desc' : 'asc';
  const by = sortBy[sort];
  const first = by
    ? people.orderBy(sql`case when ${by} is null then 1 else 0 end`).orderBy(by, order)
    : people;
  return first.orderBy(sql`lower(learners.name)`, by ? 'asc' : order).orderBy('learners.id');
}

/** In the order of the selection, all pages. */
export function selectListed(db: Kysely<Schema>, selection: Selection, today: string): Listed {
  return sorted(selectColumns(matching(db, selection, today)), selection);
}

export function listPage(db: Kysely<Schema>, selection: Selection, today: string): Promise<PersonRow[]> {
  return selectListed(db, selection, today)
    .limit(pageSize)
    .offset((selection.page - 1) * pageSize)
    .execute();
}

export async function countListed(db: Kysely<Schema>, selection: Selection, today: string): Promise<number> {
  const { people } = await matching(db, selection, today)
    .select((build) => build.fn.countAll<number>().as('people'))
    .executeTakeFirstOrThrow();
  return people;
}

/** Of the course and group, without samples. */
export async function countByStatus(
  db: Kysely<Schema>,
  selection: Selection,
  today: string,
): Promise<StatusCounts> {
  const late = sql<number>`case when ${overdue(today)} then 1 else 0 end`;
  const rows = await inScope(selectPeople(db, selection.course), selection)
    .where('learners.sample', '=', 0)
    .select([status.as('status'), late.as('late')])
    .select((build) => build.fn.countAll<number>().as('people'))
    .groupBy([status, late])
    .execute();
  const statuses: Record<string, number> = {};
  for (const row of rows) statuses[row.status] = (statuses[row.status] ?? 0) + row.people;
  const lateRows = rows.filter((row) => row.late === 1);
  return { statuses, overdue: lateRows.reduce((sum, { people }) => sum + people, 0) };
}

/** People there are besides those that are always shown. */
export async function countHidden(db: Kysely<Schema>): Promise<{ samples: number; former: number }> {
  const { samples, former } = await db
    .selectFrom('learners')
    .select([
      sql<number | null>`sum(case when sample = 1 then 1 else 0 end)`.as('samples'),
      sql<number | null>`sum(case when sample = 0 and deactivated_at is not null then 1 else 0 end)`.as(
        'former',
      ),
    ])
    .executeTakeFirstOrThrow();
  return { samples: samples ?? 0, former: former ?? 0 };
}

export function listGroups(db: Kysely<Schema>) {
  return db
    .selectFrom('groups')
    .select(['id', 'name'])
    .orderBy(sql`lower(name)`)
    .execute();
}
