import type { Outline, OutlineChapter, OutlineQuestion } from '../../../src/model/outline.ts';
import type { ProgressEvent } from '../../../src/model/progress.ts';
import type { Response } from '../../../src/model/response.ts';

export function makeQuestion(number: number, change: Partial<OutlineQuestion> = {}): OutlineQuestion {
  return { number, fingerprint: 1000 + number, required: true, scored: true, ...change };
}

export function makeChapter(
  number: number,
  questions: readonly OutlineQuestion[] = [],
  change: Partial<OutlineChapter> = {},
): OutlineChapter {
  const title = `Chapter ${number}`;
  return { number, id: `chapter-${number}`, title, menuTitle: title, required: true, questions, ...change };
}

export function makeOutline(chapters: readonly OutlineChapter[], passMark = 80): Outline {
  return {
    id: 'SAMPLE',
    title: 'Sample',
    version: '1.0.0',
    hash: '0123456789ab',
    passMark,
    parts: [{ number: 1, id: 'part-one', title: 'Part', chapters }],
  };
}

export const choice = (...chosen: number[]): Response => ({ kind: 'choice', chosen });

export function submit(question: number, right = true, chosen: readonly number[] = [1]): ProgressEvent {
  return {
    type: 'answer-submitted',
    question,
    fingerprint: 1000 + question,
    response: choice(...chosen),
    right,
  };
}
