/** The words of a quiz, as passages, each with the question that it belongs to. */
import type { AuthoredQuestion, AuthoredQuiz } from '../../../model/quiz.ts';
import { createLexer } from '../../markdown/lexer.ts';
import type { LocatedJson } from '../../source/read-json.ts';
import type { Path } from '../../source/schema-problems.ts';
import { flattenInline } from './flatten-inline.ts';
import type { Passage, PassageKind } from './passage.ts';

export interface QuizPassage extends Passage {
  /** Undefined for the quiz’s own title and intro. */
  readonly question: AuthoredQuestion | undefined;
  readonly path: Path;
}

export interface QuizTexts {
  readonly id: string;
  readonly quiz: LocatedJson<AuthoredQuiz>;
  readonly passages: readonly QuizPassage[];
}

/** Keys whose strings, at any depth below them, are for the learner. */
const wordy: ReadonlySet<string> = new Set([
  ...['title', 'intro', 'prompt', 'hint', 'text', 'feedback', 'yes', 'no', 'right', 'wrong', 'match'],
  ...['sentence', 'benefits', 'risks', 'factors', 'columns', 'notes'],
]);

/** Paths of the strings below a value. */
function listStrings(value: unknown, path: Path, isWordy: boolean): Path[] {
  if (typeof value === 'string') return isWordy ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]) =>
    listStrings(inner, [...path, key], isWordy || (typeof key === 'string' && wordy.has(key))),
  );
}

/** Lists of what can be chosen, one right or not. */
const choices: ReadonlySet<unknown> = new Set(['options', 'wordings', 'approaches']);

function kindOf(question: AuthoredQuestion, path: Path): PassageKind {
  if (path[0] === 'prompt') return 'prompt';
  if (!choices.has(path[0]) || path[2] !== 'text') return 'asked';
  const items =
    'options' in question ? question.options : 'wordings' in question ? question.wordings : undefined;
  const scenario = question.type === 'scenario' ? question.approaches : undefined;
  return (items ?? scenario)?.[Number(path[1])]?.right === true ? 'right' : 'wrong';
}

export function readQuiz(id: string, file: string, quiz: LocatedJson<AuthoredQuiz>): QuizTexts {
  const setting = { file, isQuote: false, isMore: false, isSourced: true };
  const read = (path: Path, kind: PassageKind, question?: AuthoredQuestion): QuizPassage => {
    const { words, spans } = flattenInline(quiz.textOf(path), createLexer());
    return { kind, words, spans, setting, lead: '', question, path };
  };
  const own = (['title', 'intro'] as const)
    .filter((key) => quiz.value[key] !== undefined)
    .map((key) => read([key], 'label'));
  const questions = quiz.value.questions.flatMap((question, index) =>
    listStrings(question, [], false).map((path) =>
      read(['questions', index, ...path], kindOf(question, path), question),
    ),
  );
  return { id, quiz, passages: [...own, ...questions] };
}
