/** One learner's page, from the database. */
import type { Kysely } from 'kysely';
import type { CodebookRow } from '../../model/codebook.ts';
import type { Outline } from '../../model/outline.ts';
import type { GivenAnswer, LearnerAnswer, LearnerAttempt, LearnerPage } from '../../report/learner-page.ts';
import { isRight, sayResponse } from '../../report/response-words.ts';
import { type Selection, writeAddress } from '../../report/selection.ts';
import type { Schema } from '../storage/schema.ts';
import { selectPeople } from './counting-attempts.ts';
import { toPersonRow } from './records.ts';
import type { ReportedCourse } from './report-tasks.ts';

/** `undefined` where there is no such learner. */
export async function findLearnerPage(
  db: Kysely<Schema>,
  id: number,
  course: ReportedCourse,
  courses: readonly ReportedCourse[],
  selection: Selection,
  today: string,
): Promise<LearnerPage | undefined> {
  const person = await selectPeople(db, course.key)
    .select(['learners.name', 'learners.sample', 'learners.reference', 'learners.deactivated_at'])
    .select((build) => [
      'groups.name as group_name',
      'attempts.id as counting',
      build.fn.coalesce('learners.due_on', 'groups.due_on').as('due_on'),
    ])
    .where('learners.id', '=', id)
    .executeTakeFirst();
  if (!person) return undefined;
  const attempts = await db
    .selectFrom('attempts')
    .selectAll()
    .where('learner_id', '=', id)
    .where('course', '=', course.key)
    .orderBy('number', 'desc')
    .execute();
  const made: LearnerAttempt[] = [];
  for (const attempt of attempts) {
    const { outline, codebook } = course;
    made.push({
      number: attempt.number,
      counts: attempts.length > 1 && attempt.id === person.counting,
      row: toPersonRow({ ...person, ...attempt }, outline, today),
      parts: attempt.chapters_complete === null ? undefined : listParts(outline, attempt.chapters_done),
      answers: await listAnswers(db, attempt.id, codebook),
      otherVersion: outline !== undefined && attempt.course_hash !== outline.hash,
    });
  }
  const { name, sample, former, group, reference, dueOn } = toPersonRow(
    { ...person, ...none },
    undefined,
    today,
  );
  return {
    courseTitle: course.label,
    person: {
      name,
      sample,
      ...(former && { former }),
      ...(group !== undefined && { group }),
      ...(reference !== undefined && { reference }),
      ...(dueOn !== undefined && { dueOn }),
    },
    attempts: made,
    back: writeAddress('/report', selection),
    others: courses
      .filter(({ key }) => key !== course.key)
      .map(({ key, label }) => ({
        address: writeAddress(`/report/learners/${id}`, selection, { course: key }),
        label,
      })),
  };
}

/** A person apart from any attempt. */
const none = {
  started_at: null,
  last_seen_at: null,
  seconds: null,
  status: null,
  score: null,
  chapters_complete: null,
  questions_answered: null,
  package_version: null,
  course_hash: null,
  completed_at: null,
  completed_version: null,
  completed_hash: null,
};

function listParts(outline: Outline | undefined, chaptersDone: string): LearnerAttempt['parts'] {
  const done = new Set(chaptersDone.split(','));
  return outline?.parts.map(({ title, chapters }) => ({
    title,
    chapters: chapters.map((chapter) => ({ title: chapter.title, done: done.has(String(chapter.number)) })),
  }));
}

/** In the order of the course; scored questions alone, where the package says which they are. */
async function listAnswers(
  db: Kysely<Schema>,
  attempt: number,
  codebook: readonly CodebookRow[] | undefined,
): Promise<LearnerAnswer[]> {
  const rows = await db.selectFrom('answers').selectAll().where('attempt_id', '=', attempt).execute();
  const order = codebook ?? rows.map(({ interaction }) => ({ id: interaction, scored: true }));
  return order.flatMap((question): LearnerAnswer[] => {
    const row = rows.find(({ interaction }) => interaction === question.id);
    if (!row || !question.scored) return [];
    const known = 'question' in question ? question : undefined;
    const say = (response: string, result: string, at: string): GivenAnswer => ({
      words: sayResponse(known, response),
      right: isRight(result),
      at,
    });
    return [
      {
        question: known?.question ?? row.interaction,
        chapter: known?.chapter ?? '',
        first: row.first_known === 1 ? say(row.first_response, row.first_result, row.first_at) : undefined,
        last: say(row.last_response, row.last_result, row.last_at),
      },
    ];
  });
}
