/** What of the course the learner knows of; cheap, as it comes with the first load. Details: whats-new.ts. */
import type { Outline } from './outline.ts';
import { listStaleAnswers } from './outcome.ts';
import type { Known, Progress } from './progress.ts';

/** Whether the course may hold something that the learner has not been told of. Never for one who is new. */
export function mayHoldNews(outline: Outline, progress: Progress): boolean {
  return progress.known.chapter > 0 && noteNews(outline, progress) !== progress;
}

/** Progress of a learner who knows of all that the course holds now. */
export function noteNews(outline: Outline, progress: Progress): Progress {
  const { chapter, question } = progress.known;
  const known = highestOf(outline, progress.known);
  const untold = listStaleAnswers(outline, progress).filter(([, { told }]) => !told);
  if (known.chapter === chapter && known.question === question && untold.length === 0) return progress;
  const answers = new Map(progress.answers);
  for (const [number, answer] of untold) answers.set(number, { ...answer, told: true });
  return { ...progress, known, answers };
}

/** Never lower than before: an edition may leave out what the learner knows already. */
function highestOf({ parts }: Outline, before: Known): Known {
  const chapters = parts.flatMap((part) => part.chapters);
  const questions = chapters.flatMap((chapter) => chapter.questions);
  return {
    chapter: Math.max(before.chapter, ...chapters.map(({ number }) => number)),
    question: Math.max(before.question, ...questions.map(({ number }) => number)),
  };
}
