/** quizzes/quiz.schema.json: what an editor knows of a quiz while somebody writes it. */
import { z } from 'zod';
import { authoredQuiz } from '../model/quiz.ts';
import type { Problems } from './problem.ts';
import { textOf, type Sources } from './sources.ts';

export const quizSchemaPath = 'quizzes/quiz.schema.json';

export function quizSchemaText(): string {
  return `${JSON.stringify(z.toJSONSchema(authoredQuiz), null, 2)}\n`;
}

/** Without a quiz, nobody needs it. */
export function checkQuizSchema(sources: Sources, problems: Problems): void {
  const hasQuizzes = [...sources.keys()].some((path) => /^quizzes\/.+\/[^/]+\.json$/.test(path));
  if (!hasQuizzes || textOf(sources, quizSchemaPath)?.replaceAll('\r\n', '\n') === quizSchemaText()) return;
  problems.add('schema-stale', { file: quizSchemaPath, line: 1, column: 1 });
}
