/** The list of people: search, filter, pages. */
import type { ExpressionBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Schema } from '../storage/schema.ts';
import type { Storage } from '../storage/storage.ts';

export const states = ['active', 'inactive', 'overdue'] as const;

export type PersonState = (typeof states)[number];

export interface PeopleFilter {
  /** Part of a name, an email address or a number; empty for all. */
  readonly q: string;
  /** `none`: people without a group. */
  readonly group?: number | 'none';
  readonly state?: PersonState;
  /** From 1 up. */
  readonly page: number;
}

/** What overdue is measured by. */
export interface DueBy {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Keys of the courses that are served: all of them have to be done. */
  readonly courses: readonly string[];
}

export const pageSize = 50;

export type PersonRow = Awaited<ReturnType<typeof findPerson>> & object;

export interface FoundPeople {
  readonly people: readonly PersonRow[];
  /** On all pages together. */
  readonly total: number;
}

/** In order of their names. */
export async function findPeople(storage: Storage, filter: PeopleFilter, by: DueBy): Promise<FoundPeople> {
  const matching = filterPeople(storage, filter, by);
  const { total } = await matching
    .select((select) => select.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const ids = matching
    .select('learners.id')
    .orderBy((order) => order.fn<string>('lower', ['learners.name']))
    .orderBy('learners.id')
    .limit(pageSize)
    .offset((filter.page - 1) * pageSize);
  const people = await describePeople(storage, by)
    .where('learners.id', 'in', ids)
    .orderBy((order) => order.fn<string>('lower', ['learners.name']))
    .orderBy('learners.id')
    .execute();
  return { people, total };
}

export function findPerson(storage: Storage, id: number, by: DueBy) {
  return describePeople(storage, by).where('learners.id', '=', id).executeTakeFirst();
}

type Joined = ExpressionBuilder<Schema & { groups: Nullable<Schema['groups']> }, 'learners' | 'groups'>;
type Nullable<T> = { [K in keyof T]: T[K] | null };

function describePeople(storage: Storage, by: DueBy) {
  return storage
    .selectFrom('learners')
    .leftJoin('groups', 'groups.id', 'learners.group_id')
    .selectAll('learners')
    .select(['groups.name as group_name', 'groups.due_on as group_due_on'])
    .select((select) => [
      select.fn.coalesce('learners.due_on', 'groups.due_on').as('due'),
      select
        .case()
        .when(isOverdue(select as unknown as Joined, by))
        .then(1)
        .else(0)
        .end()
        .as('overdue'),
      select
        .selectFrom('attempts')
        .select((inner) => inner.fn.max('attempts.last_seen_at').as('last_seen_at'))
        .whereRef('attempts.learner_id', '=', 'learners.id')
        .as('last_seen_at'),
    ]);
}

/** Samples are nobody, and owe nothing. */
function isOverdue(eb: Joined, { today, courses }: DueBy) {
  const done = eb
    .selectFrom('attempts')
    .select((select) => select.fn.count<number>('attempts.course').distinct().as('done'))
    .whereRef('attempts.learner_id', '=', 'learners.id')
    .where('attempts.status', 'in', ['passed', 'complete'])
    .where('attempts.course', 'in', [...courses]);
  return eb.and([
    eb('learners.deactivated_at', 'is', null),
    eb('learners.sample', '=', 0),
    eb(eb.fn.coalesce('learners.due_on', 'groups.due_on'), '<', today),
    eb(done, '<', courses.length),
  ]);
}

function filterPeople(storage: Storage, { q, group, state }: PeopleFilter, by: DueBy) {
  let query = storage.selectFrom('learners').leftJoin('groups', 'groups.id', 'learners.group_id');
  const patterns = searchPatterns(q);
  if (patterns.length > 0) {
    query = query.where((eb) =>
      eb.or(
        patterns.flatMap((pattern) =>
          (['name', 'email', 'reference'] as const).map(
            (column) => sql<boolean>`lower(${sql.ref(`learners.${column}`)}) like ${pattern} escape '\\'`,
          ),
        ),
      ),
    );
  }
  if (group === 'none') query = query.where('learners.group_id', 'is', null);
  else if (group !== undefined) query = query.where('learners.group_id', '=', group);
  if (state === 'active') query = query.where('learners.deactivated_at', 'is', null);
  if (state === 'inactive') query = query.where('learners.deactivated_at', 'is not', null);
  if (state === 'overdue') query = query.where((eb) => isOverdue(eb as unknown as Joined, by));
  return query;
}

/** A database may know small letters of ASCII alone: other letters are tried as typed, small and capital. */
export function searchPatterns(q: string): string[] {
  const text = q.trim();
  if (text === '') return [];
  const small = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const first = small.replace(/\p{Ll}/u, (letter) => (letter > '~' ? letter.toUpperCase() : letter));
  const forms = new Set([small, text.toLowerCase(), first]);
  return [...forms].map((form) => `%${form.replace(/[\\%_]/g, '\\$&')}%`);
}
