/** One quiz's file, with what its schema cannot say. */
import { authoredId } from '../../model/questions/common.ts';
import { authoredQuiz, type AuthoredQuiz } from '../../model/quiz.ts';
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

/** All quizzes of a language by id. Question ids are unique in the course: answers are kept by them. */
export function readQuizFiles(sources: Sources, lang: string, problems: Problems): Map<string, QuizFile> {
  const files = new Map<string, QuizFile>();
  const questions = new Map<string, string>();
  const codes = { syntax: 'bad-json', schema: 'bad-quiz' } as const;
  for (const path of filesIn(sources, `quizzes/${lang}`, '.json')) {
    const id = path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
    if (!authoredId.safeParse(id).success) {
      problems.add('bad-id', { file: path, line: 1, column: 1 }, id);
      files.set(id, { id, path, quiz: undefined });
      continue;
    }
    const quiz = readJson(path, textOf(sources, path) ?? '', authoredQuiz, problems, codes);
    files.set(id, { id, path, quiz });
    for (const [index, question] of (quiz?.value.questions ?? []).entries()) {
      if (quiz === undefined) break;
      const at: Path = ['questions', index];
      const holder = questions.get(question.id);
      if (holder !== undefined)
        problems.add('duplicate-id', quiz.placeOf([...at, 'id']), question.id, `in ${holder}`);
      else questions.set(question.id, path);
      checkQuestion(question, at, quiz, problems);
    }
  }
  return files;
}
