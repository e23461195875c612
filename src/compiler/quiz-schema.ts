/** quizzes/quiz.schema.json: what an editor knows of a quiz while somebody writes it. */
import { authoredQuiz } from '../model/quiz.ts';
import { schemaText } from './editor/schema-text.ts';

export const quizSchemaPath = 'quizzes/quiz.schema.json';

export function quizSchemaText(): string {
  return schemaText('A quiz', authoredQuiz);
}
