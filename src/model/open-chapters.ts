/** What keeps the course from being complete, chapter by chapter. */
import type { Outline, OutlineChapter, OutlinePart } from './outline.ts';
import { findCountedAnswer, isAnswered, isChapterComplete } from './outcome.ts';
import type { Progress } from './progress.ts';

export interface OpenChapter {
  readonly part: OutlinePart;
  readonly chapter: OutlineChapter;
  /** `unseen`: never opened; `unread`: its end was not reached. */
  readonly why: 'unseen' | 'unread' | 'unanswered' | 'not-right';
  /** Questions, where they are what is open. */
  readonly count: number;
}

/** Chapters that have to be read or hold a question that has to be answered. */
export function listOpenChapters(outline: Outline, progress: Progress): OpenChapter[] {
  const all = listChapters(outline);
  const required = all.filter(({ chapter }) => chapter.required);
  return (required.length > 0 ? required : all).flatMap(({ part, chapter }): OpenChapter[] => {
    if (isChapterComplete(progress, chapter)) return [];
    const state = progress.chapters.get(chapter.number);
    if (state !== 'read') return [{ part, chapter, why: state ? 'unread' : 'unseen', count: 0 }];
    const open = chapter.questions.filter((one) => one.required && !isAnswered(progress, one));
    return [{ part, chapter, why: 'unanswered', count: open.length }];
  });
}

/** Chapters in which a better try would raise the score. */
export function listUnscored(outline: Outline, progress: Progress): OpenChapter[] {
  return listChapters(outline).flatMap(({ part, chapter }): OpenChapter[] => {
    const wrong = chapter.questions.filter(
      (one) => one.scored && findCountedAnswer(progress, one)?.everRight !== true,
    );
    return wrong.length > 0 ? [{ part, chapter, why: 'not-right', count: wrong.length }] : [];
  });
}

const listChapters = ({ parts }: Outline): { part: OutlinePart; chapter: OutlineChapter }[] =>
  parts.flatMap((part) => part.chapters.map((chapter) => ({ part, chapter })));
