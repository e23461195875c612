/** What the LMS holds after a journey, and what it tells HR. */
import { expect } from 'vitest';
import type { Course } from '../../../src/model/course.ts';
import { chaptersOf } from './walk-course.ts';
import { readCsvRow, readRecord, type Recorded } from './records.ts';

export interface Told {
  readonly url: string;
  readonly token: string;
  readonly name: string;
}

/** As the report has it. */
interface Result {
  readonly right: boolean;
  readonly status: string;
  readonly lessonStatus: string;
  readonly score: string;
}

/** One interaction for each question that is reported, in the order of the course, and the result of all of them. */
export async function expectTold(
  { url, token, name }: Told,
  course: Course,
  { right, status, lessonStatus, score }: Result,
): Promise<Recorded> {
  const questions = chaptersOf(course).flatMap((chapter) => chapter.questions);
  const reported = questions.filter(({ type }) => type !== 'matrix');
  const record = await readRecord(url, token);
  expect(record.interactions.map(({ id, result }) => [id, result])).toEqual(
    reported.map(({ interactionId, scored }) => [
      interactionId,
      !scored ? 'neutral' : right ? 'correct' : 'wrong',
    ]),
  );
  expect(record.core.lesson_status).toBe(lessonStatus);
  expect(record.core.score?.raw).toBe(score);
  expect(await readCsvRow(url, name)).toMatchObject({
    Status: status,
    'Score (%)': score,
    'Questions answered': String(questions.length),
  });
  return record;
}
