/** Which question of the course an interaction is about. */
import type { Outline } from '../../model/outline.ts';

/**
 * An id is made of the part's, the question's permanent number and its own id: `basics_q7_first_day`.
 *
 * @returns the number; `undefined` for a question that this version of the course does not have
 */
export function findQuestionNumber(outline: Outline, interaction: string): number | undefined {
  for (const { id, chapters } of outline.parts) {
    const prefix = `${id.replaceAll('-', '_')}_q`;
    if (!interaction.startsWith(prefix)) continue;
    const number = Number(/^\d+(?=_)/.exec(interaction.slice(prefix.length))?.[0]);
    const isThere = chapters.some(({ questions }) =>
      questions.some((question) => question.number === number),
    );
    if (isThere) return number;
  }
  return undefined;
}
