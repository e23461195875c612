/** One quiz's file, with what its schema cannot say. */
import { authoredId } from '../../model/questions/common.ts';
import { authoredQuestion, authoredQuiz, type AuthoredQuiz } from '../../model/quiz.ts';
import { takeCached, type CompileCache } from '../cache/compile-cache.ts';
import type { Problems } from '../problem.ts';
import { parseJson, type LocatedJson, type ReadJson } from '../source/read-json.ts';
import { valueAtPath } from '../source/schema/known-keys.ts';
import { fitSchema, fittingKeys, inFile } from '../source/schema-problems.ts';
import { filesIn, textOf, type Sources } from '../sources.ts';
import { checkQuestion } from './check-question.ts';

export interface QuizFile {
  readonly id: string;
  readonly path: string;
  /** With the questions that are sound; undefined where nothing can be read of the file. */
  readonly quiz: LocatedJson<AuthoredQuiz> | undefined;
  /** Something in the file is faulty, or left out of `quiz`. */
  readonly isFaulty: boolean;
}

/** What fits the schema, each question for itself. */
function soundPart(read: ReadJson): LocatedJson<AuthoredQuiz> {
  const given = valueAtPath(read.value, ['questions']);
  const results = (Array.isArray(given) ? given : []).map((question) => authoredQuestion.safeParse(question));
  const kept = [...results.entries()].flatMap(([index, { success }]) => (success ? [index] : []));
  const questions = results.flatMap(({ data }) => data ?? []);
  return {
    value: { title: '', ...fittingKeys(read.value, authoredQuiz), questions },
    placeOf: (path) => read.placeOf(inFile(path, 'questions', kept)),
    textOf: (path) => read.textOf(inFile(path, 'questions', kept)),
  };
}

function readQuizFile(id: string, path: string, text: string, problems: Problems): QuizFile {
  const isBadId = !authoredId.safeParse(id).success;
  if (isBadId) problems.add('bad-id', { file: path, line: 1, column: 1 }, id);
  const read = parseJson(path, text, problems, 'bad-json');
  if (read === undefined) return { id, path, quiz: undefined, isFaulty: true };
  const value = fitSchema(read, authoredQuiz, 'bad-quiz', problems);
  const isFaulty = isBadId || read.isMended || value === undefined;
  const quiz = value === undefined ? soundPart(read) : { ...read, value };
  for (const [index, question] of quiz.value.questions.entries())
    checkQuestion(question, ['questions', index], quiz, problems);
  return { id, path, quiz, isFaulty };
}

/** All quizzes of a language by id. Question ids are unique in the course: answers are kept by them. */
export function readQuizFiles(
  sources: Sources,
  lang: string,
  problems: Problems,
  cache?: CompileCache,
): Map<string, QuizFile> {
  const files = new Map<string, QuizFile>();
  const questions = new Map<string, string>();
  for (const path of filesIn(sources, `quizzes/${lang}`, '.json')) {
    const id = path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
    const text = textOf(sources, path) ?? '';
    const file = takeCached(cache, path, [text], problems, (found) => readQuizFile(id, path, text, found));
    const { quiz } = file;
    files.set(id, file);
    for (const [index, question] of (quiz?.value.questions ?? []).entries()) {
      if (quiz === undefined) break;
      const holder = questions.get(question.id);
      if (holder === undefined) questions.set(question.id, path);
      else
        problems.add('duplicate-id', quiz.placeOf(['questions', index, 'id']), question.id, `in ${holder}`);
    }
  }
  return files;
}
