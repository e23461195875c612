/** Moves progress on, one event at a time. Where nothing changes, the same object comes back. */
import type { KeptValue } from './kept.ts';
import { noteNews } from './known.ts';
import type { Outline } from './outline.ts';
import { isChapterComplete } from './outcome.ts';
import type { Answer, ChapterState, Progress, ProgressEvent, Reduce } from './progress.ts';
import { hasRow, settleResponse, type Response } from './response.ts';

export const emptyProgress: Progress = {
  at: 0,
  chapters: new Map(),
  answers: new Map(),
  known: { chapter: 0, question: 0 },
};

/** Of a learner who has completed the course, and nothing more is known. */
export function completeProgress(outline: Outline): Progress {
  const chapters = outline.parts.flatMap((part) => part.chapters);
  return { ...emptyProgress, chapters: new Map(chapters.map(({ number }) => [number, 'complete'])) };
}

const mostTries = 255;

export const applyEvent: Reduce = (outline, progress, event) => {
  switch (event.type) {
    case 'chapter-opened':
      return openChapter(outline, progress, event.chapter);
    case 'chapter-read':
      return settleChapters(outline, readChapter(outline, progress, event.chapter));
    case 'answer-submitted':
      return settleChapters(outline, submitAnswer(progress, event));
    case 'kept-changed':
      return keepValue(progress, event.number, event.value);
    case 'news-told':
      return noteNews(outline, progress);
  }
};

/** Turns `read` chapters with no required question left open into `complete` ones; also for use at launch. */
export function settleChapters(outline: Outline, progress: Progress): Progress {
  const settled = outline.parts
    .flatMap((part) => part.chapters)
    .filter((chapter) => progress.chapters.get(chapter.number) === 'read')
    .filter((chapter) => isChapterComplete(progress, chapter));
  return settled.reduce((before, chapter) => setChapter(before, chapter.number, 'complete'), progress);
}

function openChapter(outline: Outline, progress: Progress, chapter: number): Progress {
  if (!hasChapter(outline, chapter)) return progress;
  const visited = progress.chapters.has(chapter) ? progress : setChapter(progress, chapter, 'visited');
  return visited.at === chapter ? visited : { ...visited, at: chapter };
}

function readChapter(outline: Outline, progress: Progress, chapter: number): Progress {
  const state = progress.chapters.get(chapter);
  if (!hasChapter(outline, chapter) || state === 'read' || state === 'complete') return progress;
  return setChapter(progress, chapter, 'read');
}

type Submitted = Extract<ProgressEvent, { type: 'answer-submitted' }>;

function submitAnswer(progress: Progress, { question, fingerprint, response, right }: Submitted): Progress {
  const earlier = progress.answers.get(question);
  // Earlier tries at a question that has changed since are tries at another question.
  const sameQuestion = earlier?.fingerprint === fingerprint ? earlier : undefined;
  const answer: Answer = {
    fingerprint,
    index: placeRow(progress, response, earlier),
    tries: Math.min((sameQuestion?.tries ?? 0) + 1, mostTries),
    response: settleResponse(response),
    right,
    everRight: right || (sameQuestion?.everRight ?? false),
  };
  return { ...progress, answers: new Map(progress.answers).set(question, answer) };
}

function keepValue(progress: Progress, number: number, value: KeptValue): Progress {
  if (progress.kept?.get(number) === value) return progress;
  return { ...progress, kept: new Map(progress.kept).set(number, value) };
}

function placeRow({ answers }: Progress, response: Response, earlier: Answer | undefined): number {
  if (!hasRow(response)) return 0;
  if (earlier && hasRow(earlier.response)) return earlier.index;
  const rows = [...answers.values()].filter((answer) => hasRow(answer.response));
  return Math.max(-1, ...rows.map(({ index }) => index)) + 1;
}

function setChapter(progress: Progress, chapter: number, state: ChapterState): Progress {
  return { ...progress, chapters: new Map(progress.chapters).set(chapter, state) };
}

function hasChapter(outline: Outline, chapter: number): boolean {
  return outline.parts.some((part) => part.chapters.some((known) => known.number === chapter));
}
