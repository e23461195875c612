/** One quiz's file, with what its schema cannot say. */
import { authoredId } from '../../model/questions/common.ts';
import { authoredQuiz, type AuthoredQuiz } from '../../model/quiz.ts';
import { takeCached, type CompileCache } from '../cache/compile-cache.ts';
import type { Problems } from '../problem.ts';
import { readJson, type LocatedJson } from '../source/read-json.ts';
import type { Path } from '../source/schema-problems.ts';
import { filesIn, textOf, type Sources } from '../sources.ts';
import { checkQuestion } from './check-question.ts';

export interface QuizFile {
  readonly id: string;
  readonly path: string;
  /** Undefined where the file is faulty. */
  readonly quiz: LocatedJson<AuthoredQuiz> | undefined;
}

/** What one file holds, whatever the others do. */
function readQuizFile(path: string, text: string, problems: Problems): QuizFile {
  const id = path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
  if (!authoredId.safeParse(id).success) {
    problems.add('bad-id', { file: path, line: 1, column: 1 }, id);
    return { id, path, quiz: undefined };
  }
  const codes = { syntax: 'bad-json', schema: 'bad-quiz' } as const;
  const quiz = readJson(path, text, authoredQuiz, problems, codes);
  if (quiz !== undefined)
    for (const [index, question] of quiz.value.questions.entries())
      checkQuestion(question, ['questions', index], quiz, problems);
  return { id, path, quiz };
}

/** All quizzes of a language by id. Question ids are unique in the course: answers are kept by them. */
export function readQuizFiles(
  sources: Sources,
  lang: string,
  problems: Problems,
  cache?: CompileCache,
): Map<string, QuizFile> {
  const files = new Map<string, QuizFile>();
  const holders = new Map<string, string>();
  for (const path of filesIn(sources, `quizzes/${lang}`, '.json')) {
    const text = textOf(sources, path) ?? '';
    const file = takeCached(cache, path, [text], problems, (found) => readQuizFile(path, text, found));
    const { id, quiz } = file;
    files.set(id, file);
    for (const [index, question] of (quiz?.value.questions ?? []).entries()) {
      const holder = holders.get(question.id);
      const at: Path = ['questions', index, 'id'];
      if (holder === undefined) holders.set(question.id, path);
      else if (quiz) problems.add('duplicate-id', quiz.placeOf(at), question.id, `in ${holder}`);
    }
  }
  return files;
}
