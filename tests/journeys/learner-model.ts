/**
 * What a learner has done, kept apart from the code under test and much simpler: the oracle of the journeys.
 *
 * It takes from the Course what is asked and nothing else from src.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Chapter, Course, Question } from '../../src/model/course.ts';
import type { Response } from '../../src/model/response.ts';

export const visited = 1;
export const read = 2;
export const complete = 3;

export interface Given {
  readonly fingerprint: number;
  readonly tries: number;
  readonly response: Response;
  readonly right: boolean;
  readonly everRight: boolean;
  /** Which answer of the journey it is, and the row's name when it was given. */
  readonly serial: number;
  readonly row: string;
}

export interface Work {
  readonly at: number;
  readonly chapters: ReadonlyMap<number, number>;
  readonly answers: ReadonlyMap<number, Given>;
}

export const noWork: Work = { at: 0, chapters: new Map(), answers: new Map() };

/** A copy somewhere, and how many saves it took. */
export interface Copy {
  readonly saves: number;
  readonly work: Work;
}

export const chaptersOf = ({ parts }: Course): Chapter[] => parts.flatMap(({ chapters }) => chapters);
export const questionsOf = (course: Course): Question[] =>
  chaptersOf(course).flatMap(({ questions }) => questions);

export function openChapter(work: Work, chapter: number): Work {
  return { ...raise(work, chapter, visited), at: chapter };
}

export function readChapter(course: Course, work: Work, chapter: number): Work {
  return settle(course, raise(work, chapter, read));
}

export function giveAnswer(
  course: Course,
  work: Work,
  { number, fingerprint, interactionId }: Question,
  answer: Pick<Given, 'response' | 'right' | 'serial'>,
): Work {
  const before = work.answers.get(number);
  const again = before?.fingerprint === fingerprint ? before : undefined;
  const tries = Math.min(255, (again?.tries ?? 0) + 1);
  const everRight = answer.right || again?.everRight === true;
  const given = { ...answer, fingerprint, tries, everRight, row: interactionId };
  return settle(course, { ...work, answers: new Map(work.answers).set(number, given) });
}

/** A chapter that was read is complete as soon as nothing required in it is open. */
export function settle(course: Course, work: Work): Work {
  const done = chaptersOf(course).filter(
    ({ number, questions }) =>
      work.chapters.get(number) === read &&
      questions.every((question) => !question.required || isAnswered(work, question)),
  );
  return done.reduce((before, { number }) => raise(before, number, complete), work);
}

/** Decision 5: where the LMS has not moved on from where the device started, the device's answers count. */
export function bringTogether(lms: Copy, device: Copy, startedFrom: number): Work {
  const [first, other] = lms.saves > startedFrom ? [lms.work, device.work] : [device.work, lms.work];
  const answers = new Map(other.answers);
  for (const [number, given] of first.answers) {
    const set = other.answers.get(number);
    const wasRight = set?.fingerprint === given.fingerprint && set.everRight;
    answers.set(number, { ...given, everRight: given.everRight || wasRight });
  }
  const both: Work = { at: first.at > 0 ? first.at : other.at, chapters: first.chapters, answers };
  return [...other.chapters].reduce((work, [number, state]) => raise(work, number, state), both);
}

export interface Standing {
  readonly complete: boolean;
  readonly score: number | undefined;
  readonly passed: boolean;
}

/** Of some chapters, as if they were all. */
export function standingOf(course: Course, work: Work, chapters: readonly Chapter[]): Standing {
  const required = chapters.filter((chapter) => chapter.required);
  const counted = required.length > 0 ? required : chapters;
  const scored = chapters.flatMap(({ questions }) => questions.filter((question) => question.scored));
  const isWhole = scored.length > 0 && scored.every((question) => isAnswered(work, question));
  const right = scored.filter(({ number }) => work.answers.get(number)?.everRight).length;
  const score = isWhole ? Math.floor((100 * right) / scored.length) : undefined;
  const isComplete = counted.every(({ number }) => work.chapters.get(number) === complete);
  return {
    complete: isComplete,
    score,
    passed: isComplete && score !== undefined && score >= course.passMark,
  };
}

/** Whether all that counts in `done` is in `held`: its answers, and its read chapters. */
export function holdsWork(held: Work, done: Work): boolean {
  const reads = [...done.chapters].filter(([, state]) => state >= read);
  return (
    isDeepStrictEqual(held.answers, done.answers) &&
    reads.every(([number, state]) => (held.chapters.get(number) ?? 0) >= state)
  );
}

function isAnswered(work: Work, { number, fingerprint }: Question): boolean {
  return work.answers.get(number)?.fingerprint === fingerprint;
}

function raise(work: Work, chapter: number, state: number): Work {
  const now = Math.max(state, work.chapters.get(chapter) ?? 0);
  return { ...work, chapters: new Map(work.chapters).set(chapter, now) };
}
