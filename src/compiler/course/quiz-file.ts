/** One quiz's file, with what its schema cannot say. */
import { authoredId, authoredQuiz, type AuthoredQuestion, type AuthoredQuiz } from '../../model/quiz.ts';
import type { Problems } from '../problem.ts';
import { readJson, type LocatedJson } from '../source/read-json.ts';
import type { Path } from '../source/schema-problems.ts';
import { filesIn, textOf, type Sources } from '../sources.ts';

export interface QuizFile {
  readonly id: string;
  readonly path: string;
  /** Undefined where the file is faulty. */
  readonly quiz: LocatedJson<AuthoredQuiz> | undefined;
}

function checkRight(
  question: AuthoredQuestion,
  at: Path,
  quiz: LocatedJson<AuthoredQuiz>,
  problems: Problems,
): void {
  const right = [...question.options.entries()].filter(([, option]) => option.right === true);
  if (right.length === 0) problems.add('no-right-option', quiz.placeOf([...at, 'options']));
  if (question.type !== 'single') return;
  for (const [index] of right.slice(1))
    problems.add('several-right', quiz.placeOf([...at, 'options', index, 'right']));
}

function checkOptions(
  question: AuthoredQuestion,
  at: Path,
  quiz: LocatedJson<AuthoredQuiz>,
  problems: Problems,
): void {
  const ids = new Set<string>();
  const feedback = new Map<string, string>();
  for (const [index, option] of question.options.entries()) {
    const path = [...at, 'options', index];
    if (ids.has(option.id))
      problems.add('duplicate-id', quiz.placeOf([...path, 'id']), option.id, 'in this question');
    ids.add(option.id);
    const words = option.feedback.trim().replace(/\s+/g, ' ').toLowerCase();
    const other = feedback.get(words);
    if (other === undefined) feedback.set(words, option.id);
    else problems.add('shared-feedback', quiz.placeOf([...path, 'feedback']), other);
  }
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
      checkRight(question, at, quiz, problems);
      checkOptions(question, at, quiz, problems);
    }
  }
  return files;
}
