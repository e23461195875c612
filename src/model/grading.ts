/** Whether a response is right; the same for every way of giving it. */
import type { PlayableQuestion } from './outline.ts';

/** Right is exactly the right options, in any order; `chosen` holds option numbers. */
export function gradeChoice(question: PlayableQuestion, chosen: readonly number[]): { right: boolean } {
  const wanted = new Set(question.options.filter((option) => option.right).map((option) => option.number));
  const given = new Set(chosen);
  return { right: given.size === wanted.size && [...given].every((number) => wanted.has(number)) };
}
