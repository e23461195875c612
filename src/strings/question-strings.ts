/** Texts of the questions; they come with the first chapter that has one. One table a language. */
import { enQuestion } from './en-question.ts';

export interface QuestionStrings {
  readonly check: string;
  readonly checkAgain: string;
  readonly chooseFirst: string;
  readonly typeFirst: string;
  readonly right: string;
  readonly notQuite: string;
  /** Where nothing is right or wrong. */
  readonly noted: string;
  readonly weighed: string;
  readonly notedAnnounced: string;
  readonly rightAnnounced: string;
  readonly notQuiteAnnounced: string;
  readonly rightMultiple: (count: number) => string;
  readonly partlyMultiple: (right: number, wrong: number, missing: number) => string;
  readonly tryOnceMore: string;
  readonly showHint: string;
  readonly tryAgain: string;
  readonly cleared: string;
  readonly showSolution: string;
  readonly solutionShown: string;
}

const tables: Readonly<Record<string, QuestionStrings>> = { en: enQuestion };

/** The texts of a language (BCP 47); English where there is no table for it. */
export function questionStringsFor(lang: string): QuestionStrings {
  return tables[lang] ?? tables[lang.split('-')[0] ?? ''] ?? enQuestion;
}
