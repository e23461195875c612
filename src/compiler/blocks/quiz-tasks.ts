/** `tasks="ex1 14 18"`: the items of a quiz's matrix that a chapter asks first. */
import type { AuthoredQuiz } from '../../model/quiz.ts';
import type { Problems } from '../problem.ts';
import { placeOf } from '../source/excerpt.ts';
import { suggest } from '../suggest.ts';
import type { Block } from './block.ts';

/** In the order named, once each; empty where the chapter names none. */
export function readTasks(block: Block, quiz: string, authored: AuthoredQuiz, problems: Problems): string[] {
  const tasks = block.values.get('tasks');
  if (tasks === undefined) return [];
  const matrices = authored.questions.filter((question) => question.type === 'matrix');
  if (matrices.length === 0) {
    problems.add('no-matrix', placeOf(tasks.entry), quiz);
    return [];
  }
  const known = matrices.flatMap((matrix) => matrix.tasks.map(({ source }) => source.item));
  const found = new Set<string>();
  for (const { 0: item, index } of tasks.value.matchAll(/\S+/g)) {
    const place = placeOf(tasks.source, index);
    if (!known.includes(item)) problems.add('unknown-task', place, item, suggest(item, known));
    else if (found.has(item)) problems.add('repeated-task', place, item);
    found.add(item);
  }
  if (found.size === 0) problems.add('missing-attribute', placeOf(tasks.entry), 'tasks', block.name);
  return [...found];
}
