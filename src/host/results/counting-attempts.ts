/** Of all attempts at a course, the one that counts: the best; among equals the latest. */
import type { ExpressionBuilder, Kysely } from 'kysely';
import type { Schema } from '../storage/schema.ts';

type Tried = Schema & { tried: Schema['attempts'] };

function rankStatus(build: ExpressionBuilder<Tried, 'tried'>) {
  return build
    .case('tried.status')
    .when('passed')
    .then(4)
    .when('complete')
    .then(3)
    .when('failed')
    .then(2)
    .else(1)
    .end();
}

/** Every learner with group and counting attempt; both may be missing. */
export function selectPeople(db: Kysely<Schema>, course: string) {
  return db
    .selectFrom('learners')
    .leftJoin('groups', 'groups.id', 'learners.group_id')
    .leftJoin('attempts', (join) =>
      join.on((build) =>
        build(
          'attempts.id',
          '=',
          build
            .selectFrom('attempts as tried')
            .select('tried.id')
            .whereRef('tried.learner_id', '=', 'learners.id')
            .where('tried.course', '=', course)
            .orderBy(rankStatus, 'desc')
            .orderBy('tried.number', 'desc')
            .limit(1),
        ),
      ),
    );
}
