import { describe, expect, it } from 'vitest';
import { mayHoldNews } from '../../../src/model/known.ts';
import type { Outline } from '../../../src/model/outline.ts';
import { listStaleAnswers } from '../../../src/model/outcome.ts';
import type { Progress } from '../../../src/model/progress.ts';
import { applyEvent, emptyProgress } from '../../../src/model/progress-reducer.ts';
import { findNews } from '../../../src/model/whats-new.ts';
import { makeChapter, makeOutline, makeQuestion, submit } from './sample-outline.ts';

const questions = [1, 2].map((number) => makeQuestion(number));
const before = makeOutline([makeChapter(1), makeChapter(2, questions)]);

/** Of a learner who was in `before` and read chapter 2 to the end. */
const learner: Progress = [
  { type: 'news-told' } as const,
  submit(1),
  submit(2),
  { type: 'chapter-opened', chapter: 2 } as const,
  { type: 'chapter-read', chapter: 2 } as const,
].reduce((progress, event) => applyEvent(before, progress, event), emptyProgress);

const tell = (outline: Outline, progress: Progress) => applyEvent(outline, progress, { type: 'news-told' });

/** What is told, by numbers. */
function told(outline: Outline, progress: Progress) {
  const news = findNews(outline, progress);
  return (
    news && {
      chapters: news.chapters.map(({ number }) => number),
      questions: news.questions.map(({ chapter, count }) => [chapter.number, count]),
      changed: news.changed.map(({ chapter, count }) => [chapter.number, count]),
    }
  );
}

const changedOne = makeQuestion(1, { fingerprint: 7 });

describe('what is new', () => {
  it('is nothing where nothing was edited, and nothing for a learner who is new', () => {
    expect([told(before, learner), mayHoldNews(before, learner)]).toEqual([undefined, false]);
    const edited = makeOutline([makeChapter(1), makeChapter(9)]);
    expect([told(edited, emptyProgress), mayHoldNews(edited, emptyProgress)]).toEqual([undefined, false]);
  });

  it('is a chapter with a higher number, wherever it stands, once and without its questions', () => {
    const edited = makeOutline([makeChapter(3, [makeQuestion(9)]), ...(before.parts[0]?.chapters ?? [])]);
    expect(told(edited, learner)).toEqual({ chapters: [3], questions: [], changed: [] });
  });

  it('is a question in a chapter read to the end; the others are met on the way', () => {
    const edited = makeOutline([
      makeChapter(1, [makeQuestion(4)]),
      makeChapter(2, [...questions, makeQuestion(3), makeQuestion(5)]),
    ]);
    expect(told(edited, learner)).toEqual({ chapters: [], questions: [[2, 2]], changed: [] });
    expect(mayHoldNews(edited, learner)).toBe(true);
  });

  it('is no question that only moved', () => {
    const moved = makeOutline([makeChapter(1, questions.slice(0, 1)), makeChapter(2, questions.slice(1))]);
    expect(told(moved, learner)).toBeUndefined();
  });

  it('is a question that changed after it was answered, never one that was not answered', () => {
    const edited = makeOutline([
      makeChapter(1),
      makeChapter(2, [changedOne, makeQuestion(2), makeQuestion(3, { fingerprint: 8 })]),
    ]);
    const alone = { ...learner, known: { chapter: 2, question: 3 } };
    expect(told(edited, alone)).toEqual({ chapters: [], questions: [], changed: [[2, 1]] });
  });

  it('is told once: what comes later is told by itself', () => {
    const edited = makeOutline([
      makeChapter(1),
      makeChapter(2, [changedOne, ...questions.slice(1)]),
      makeChapter(3),
    ]);
    const informed = tell(edited, learner);
    expect([told(edited, informed), mayHoldNews(edited, informed)]).toEqual([undefined, false]);
    expect(tell(edited, informed)).toBe(informed);
    const later = makeOutline([...(edited.parts[0]?.chapters ?? []), makeChapter(4)]);
    expect(told(later, informed)).toEqual({ chapters: [4], questions: [], changed: [] });
  });

  it('is told of a question once more where it was answered anew and changed again', () => {
    const changed = makeOutline([makeChapter(1), makeChapter(2, [changedOne, ...questions.slice(1)])]);
    const anew = applyEvent(changed, tell(changed, learner), {
      type: 'answer-submitted',
      question: 1,
      fingerprint: 7,
      response: { kind: 'choice', chosen: [1] },
      right: true,
    });
    expect(told(changed, anew)).toBeUndefined();
    expect(told(before, anew)).toMatchObject({ changed: [[2, 1]] });
  });

  it('does not come back with an edition that leaves out the newest chapter', () => {
    const short = makeOutline([makeChapter(1)]);
    const back = tell(before, tell(short, learner));
    expect(back.known).toEqual({ chapter: 2, question: 2 });
  });
});

describe('stale answers', () => {
  it('are those to questions that changed; those to questions that are gone wait for them', () => {
    const edited = makeOutline([makeChapter(2, [changedOne])]);
    expect(listStaleAnswers(edited, learner)).toEqual([[1, learner.answers.get(1)]]);
    expect(listStaleAnswers(before, learner)).toEqual([]);
  });
});
