/** What an edited course has that the learner does not know of yet (decisions 6 and 7). */
import type { Outline, OutlineChapter } from './outline.ts';
import { listStaleAnswers } from './outcome.ts';
import type { Progress } from './progress.ts';

/** Questions that a chapter has, as many as `count`. */
export interface ChapterNews {
  readonly chapter: OutlineChapter;
  readonly count: number;
}

export interface News {
  /** In the order of the course; none that the learner has found by themselves. */
  readonly chapters: readonly OutlineChapter[];
  /** New questions in chapters read to the end; those in others the learner comes to anyway. */
  readonly questions: readonly ChapterNews[];
  /** Questions that changed after they were answered, so that the answer is set aside. */
  readonly changed: readonly ChapterNews[];
}

/** `undefined` where there is nothing to tell, and for a learner who is new. */
export function findNews(outline: Outline, progress: Progress): News | undefined {
  const { known } = progress;
  if (known.chapter === 0) return undefined;
  const all = outline.parts.flatMap((part) => part.chapters);
  const chapters = all.filter(({ number }) => number > known.chapter && !progress.chapters.has(number));
  const reread = all.filter((chapter) => isRead(progress, chapter));
  const untold = listStaleAnswers(outline, progress).filter(([, { told }]) => !told);
  const stale = new Set(untold.map(([number]) => number));
  const questions = countQuestions(reread, (number) => number > known.question);
  const changed = countQuestions(all, (number) => stale.has(number));
  if (chapters.length + questions.length + changed.length === 0) return undefined;
  return { chapters, questions, changed };
}

function isRead({ chapters }: Progress, { number }: OutlineChapter): boolean {
  const state = chapters.get(number);
  return state === 'read' || state === 'complete';
}

function countQuestions(
  chapters: readonly OutlineChapter[],
  counts: (question: number) => boolean,
): ChapterNews[] {
  return chapters
    .map((chapter) => ({ chapter, count: chapter.questions.filter(({ number }) => counts(number)).length }))
    .filter(({ count }) => count > 0);
}
