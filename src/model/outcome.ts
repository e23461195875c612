/** What follows from progress: the whole course's standing and the status that is reported (decision 9). */
import type { Outline, OutlineChapter, OutlineQuestion } from './outline.ts';
import type { Answer, Derive, Outcome, Progress } from './progress.ts';

export type Status = 'incomplete' | 'completed' | 'passed' | 'failed';

/** The answer that counts: one given to the question as it stands now. */
export function findCountedAnswer(progress: Progress, question: OutlineQuestion): Answer | undefined {
  const answer = progress.answers.get(question.number);
  return answer?.fingerprint === question.fingerprint ? answer : undefined;
}

/** Whether there is an answer that counts; of a matrix, whether the tasks asked of it are judged. */
export function isAnswered(progress: Progress, question: OutlineQuestion): boolean {
  const response = findCountedAnswer(progress, question)?.response;
  if (!response || !question.asked) return response !== undefined;
  const judged = new Map(response.kind === 'judgements' ? response.tasks : []);
  return question.asked.every((task) => judged.get(task)?.at(-1));
}

/** Answers, by the number of their question, that do not count because the question has changed since. */
export function listStaleAnswers({ parts }: Outline, { answers }: Progress): [number, Answer][] {
  const questions = parts.flatMap((part) => part.chapters.flatMap((chapter) => chapter.questions));
  return questions.flatMap(({ number, fingerprint }): [number, Answer][] => {
    const answer = answers.get(number);
    return answer && answer.fingerprint !== fingerprint ? [[number, answer]] : [];
  });
}

/** Complete, or read with nothing required left open: an edit may have taken the open question away. */
export function isChapterComplete(progress: Progress, chapter: OutlineChapter): boolean {
  const state = progress.chapters.get(chapter.number);
  if (state !== 'read') return state === 'complete';
  return chapter.questions.every((question) => !question.required || isAnswered(progress, question));
}

/** By the progress that it follows from, which never changes: the page, the record and the menu ask for the same. */
const derived = new WeakMap<Progress, readonly [Outline, Outcome]>();

export const deriveOutcome: Derive = (outline, progress) => {
  const known = derived.get(progress);
  if (known?.[0] === outline) return known[1];
  const outcome = deriveFrom(
    outline,
    progress,
    outline.parts.flatMap((part) => part.chapters),
  );
  derived.set(progress, [outline, outcome]);
  return outcome;
};

/** The standing in some of the course's chapters, as if they were all. */
export function deriveFrom(
  { passMark }: Pick<Outline, 'passMark'>,
  progress: Progress,
  chapters: readonly OutlineChapter[],
): Outcome {
  const questions = chapters.flatMap((chapter) => chapter.questions);
  const counted = listCounted(chapters);
  const chaptersComplete = counted.filter((chapter) => isChapterComplete(progress, chapter)).length;
  const complete = counted.length > 0 && chaptersComplete === counted.length;
  const score = scoreOf(
    progress,
    questions.filter((question) => question.scored),
  );
  return {
    complete,
    passed: complete && score !== undefined ? score >= passMark : undefined,
    score,
    chaptersComplete,
    chaptersTotal: counted.length,
    questionsAnswered: questions.filter((question) => isAnswered(progress, question)).length,
    questionsTotal: questions.length,
  };
}

/**
 * What to report now, or `undefined` to leave the record as it is.
 *
 * A completion once reported is never withdrawn, whatever an edit of the course or a worse try made of it.
 * `passed` and `failed` say that the course is complete, too.
 */
export function statusOf(outcome: Outcome, previouslyCompleted: boolean): Status | undefined {
  if (outcome.complete && outcome.passed) return 'passed';
  if (previouslyCompleted) return undefined;
  if (!outcome.complete) return 'incomplete';
  return outcome.passed === undefined ? 'completed' : 'failed';
}

/** The required chapters; all of them where none is required, lest an unread course count as complete. */
function listCounted(chapters: readonly OutlineChapter[]): readonly OutlineChapter[] {
  const required = chapters.filter((chapter) => chapter.required);
  return required.length > 0 ? required : chapters;
}

/** Rounded down, so that a score equal to the pass mark always has passed. */
function scoreOf(progress: Progress, scored: readonly OutlineQuestion[]): number | undefined {
  let sum = 0;
  for (const question of scored) {
    const answer = findCountedAnswer(progress, question);
    if (!answer) return undefined;
    sum += answer.everRight ? 1 : (answer.points ?? 0) / (question.points ?? Infinity);
  }
  // Fifths and thirds add up to a little less than they are.
  return scored.length === 0 ? undefined : Math.floor((sum * 100) / scored.length + 1e-9);
}
