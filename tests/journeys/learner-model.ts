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

/** Which answer of the journey it is, and the row's name when it was given. */
interface Report {
  readonly serial: number;
  readonly row: string;
}

export interface Given {
  readonly fingerprint: number;
  readonly tries: number;
  readonly response: Response;
  readonly right: boolean;
  readonly everRight: boolean;
  /** More than one where the same answer was given on two devices: the row of either may stand. */
  readonly reports: readonly Report[];
  /** The learner knows that the question has changed since. */
  readonly told?: true;
}

export interface Work {
  readonly at: number;
  readonly chapters: ReadonlyMap<number, number>;
  readonly answers: ReadonlyMap<number, Given>;
  /** Highest number of a chapter and of a question that the learner knows of. */
  readonly known: { readonly chapter: number; readonly question: number };
}

export const noWork: Work = {
  at: 0,
  chapters: new Map(),
  answers: new Map(),
  known: { chapter: 0, question: 0 },
};

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
  { serial, ...answer }: Pick<Given, 'response' | 'right'> & Pick<Report, 'serial'>,
): Work {
  const before = work.answers.get(number);
  const again = before?.fingerprint === fingerprint ? before : undefined;
  const tries = Math.min(255, (again?.tries ?? 0) + 1);
  const everRight = answer.right || again?.everRight === true;
  const reports = [{ serial, row: interactionId }];
  const given = { ...answer, fingerprint, tries, everRight, reports };
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
    answers.set(number, { ...withReportsOf(given, set), everRight: given.everRight || wasRight });
  }
  const known = raiseKnown(first.known, other.known);
  const both: Work = { at: first.at > 0 ? first.at : other.at, chapters: first.chapters, answers, known };
  return [...other.chapters].reduce((work, [number, state]) => raise(work, number, state), both);
}

/** Where two come to one saved state, the rows of either may belong to it. */
export function withReports(work: Work, other: Work | undefined): Work {
  const answers = [...work.answers].map(
    ([number, given]) => [number, withReportsOf(given, other?.answers.get(number))] as const,
  );
  return { ...work, answers: new Map(answers) };
}

/** Everything read, and no answer: what is left of the work where an LMS keeps a final result and nothing else. */
export function allComplete(course: Course): Work {
  return { ...noWork, chapters: new Map(chaptersOf(course).map(({ number }) => [number, complete])) };
}

/** The learner now knows of all that the course holds, and of every answer that counts no more. */
export function tellNews(course: Course, work: Work): Work {
  const answers = new Map(work.answers);
  for (const question of questionsOf(course)) {
    const given = answers.get(question.number);
    if (given && !isAnswered(work, question)) answers.set(question.number, { ...given, told: true });
  }
  const highest = (numbers: { number: number }[]): number =>
    Math.max(0, ...numbers.map(({ number }) => number));
  const here = { chapter: highest(chaptersOf(course)), question: highest(questionsOf(course)) };
  return { ...work, answers, known: raiseKnown(work.known, here) };
}

/** Whether there is anything to tell a learner who was here before. */
export function hasNews(course: Course, work: Work): boolean {
  return work.known.chapter > 0 && !isDeepStrictEqual(tellNews(course, work), work);
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
    isDeepStrictEqual(listAnswers(held), listAnswers(done)) &&
    reads.every(([number, state]) => (held.chapters.get(number) ?? 0) >= state)
  );
}

/** Answers by question, without what a saved state cannot tell. */
export function listAnswers({ answers }: Work): Map<number, unknown> {
  return new Map([...answers].map(([number, given]) => [number, without(given, 'reports')]));
}

export const without = (answer: object, name: string): unknown =>
  Object.fromEntries(Object.entries(answer).filter(([known]) => known !== name));

/** Of answers that differ in anything, the one that counts has the row. */
function withReportsOf(given: Given, other: Given | undefined): Given {
  if (!other || !isDeepStrictEqual(without(given, 'reports'), without(other, 'reports'))) return given;
  const isNew = ({ serial }: Report): boolean => given.reports.every((known) => known.serial !== serial);
  return { ...given, reports: [...given.reports, ...other.reports.filter(isNew)] };
}

function isAnswered(work: Work, { number, fingerprint }: Question): boolean {
  return work.answers.get(number)?.fingerprint === fingerprint;
}

function raiseKnown(a: Work['known'], b: Work['known']): Work['known'] {
  return { chapter: Math.max(a.chapter, b.chapter), question: Math.max(a.question, b.question) };
}

function raise(work: Work, chapter: number, state: number): Work {
  const now = Math.max(state, work.chapters.get(chapter) ?? 0);
  return { ...work, chapters: new Map(work.chapters).set(chapter, now) };
}
