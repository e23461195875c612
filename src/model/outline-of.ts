/** The outline of a course: what the player knows before any chapter is loaded. No answers and no texts. */
import type { Chapter, Course } from './course.ts';
import type { Outline, OutlineChapter } from './outline.ts';

export function outlineOf({
  identifiers,
  title,
  version,
  hash,
  passMark,
  reportFailed,
  parts,
}: Course): Outline {
  return {
    id: identifiers.manifest,
    title,
    version,
    hash: hash.slice(0, 12),
    passMark,
    ...(reportFailed && { reportFailed }),
    parts: parts.map((part) => ({
      number: part.number,
      id: part.id,
      title: part.title,
      chapters: part.chapters.map(outlineChapter),
    })),
  };
}

/** Whether *My action plan* may have something from it. */
export const holdsPlan = ({ keeps, questions }: Pick<Chapter, 'keeps' | 'questions'>): boolean =>
  keeps.length > 0 || questions.some(({ type }) => ['language', 'scenario', 'matrix'].includes(type));

function outlineChapter(chapter: Chapter): OutlineChapter {
  const { number, id, title, menuTitle, required, questions } = chapter;
  return {
    number,
    id,
    title,
    menuTitle,
    required,
    ...(holdsPlan(chapter) && { plan: true }),
    questions: questions.map((question) => ({
      number: question.number,
      fingerprint: question.fingerprint,
      required: question.required,
      scored: question.scored,
      ...(question.points !== undefined && { points: question.points }),
      ...(question.asked && { asked: question.asked }),
    })),
  };
}
