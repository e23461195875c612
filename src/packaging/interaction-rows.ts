/** Which row is whose, for an LMS whose report lines answers up by the places of their rows. */
import type { Course } from '../model/course.ts';
import { interactionTypeOf } from '../model/spelt-answer.ts';

/** In the package, for the tracker to load; `data-rows` on the page's root says that it is there. */
export const rowsName = 'interaction-rows.js';

/**
 * Id and type of each question that is reported, by ascending lock number: a later question comes after all others,
 * and a question that was removed keeps its row, so that no other ever moves.
 */
export function listRows({
  parts,
  removed,
}: Pick<Course, 'parts' | 'removed'>): [id: string, type: string][] {
  const questions = parts.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.questions));
  const present = new Set(questions.map(({ number }) => number));
  const gone = removed.questions.filter(({ number }) => !present.has(number));
  const rows = [
    ...questions.flatMap(({ number, interactionId, type }) =>
      type === 'matrix' ? [] : [{ number, id: interactionId, type: interactionTypeOf(type) }],
    ),
    ...gone.map(({ number }) => ({ number, id: `removed_q${number}`, type: 'choice' })),
  ];
  return rows.sort((a, b) => a.number - b.number).map(({ id, type }) => [id, type]);
}

export function writeRows(course: Pick<Course, 'parts' | 'removed'>): string {
  return `export const rows = ${JSON.stringify(listRows(course))};\n`;
}
