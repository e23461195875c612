/** Texts of the role-clarity matrix; they come with its element. One table a language. */
import { enMatrix } from './en-matrix.ts';
import type { MatrixVerdict } from './page-matrix.ts';

export type MatrixFilter = 'all' | 'differ' | 'unjudged' | 'odd';

export interface MatrixStrings {
  readonly you: string;
  readonly toolkit: string;
  readonly verdicts: Readonly<Record<MatrixVerdict | '', string>>;
  /** What a cell of the overview says to a screen reader. */
  readonly cell: (you: string, toolkit: string) => string;
  readonly notShown: string;
  readonly youDiffer: string;
  readonly alike: (alike: number, count: number) => string;
  readonly whereYouDiffer: string;
  readonly judgedOf: (done: number, count: number) => string;
  readonly judgeFirst: (left: number) => string;
  readonly seeView: string;
  readonly changeMine: string;
  readonly nextTask: (name: string) => string;
  readonly previousTask: string;
  readonly whole: string;
  readonly tasksJudged: (done: number, count: number) => string;
  readonly findTask: string;
  readonly filters: string;
  readonly filter: Readonly<Record<MatrixFilter, (count: number) => string>>;
  readonly shown: (count: number) => string;
  readonly noneShown: string;
  readonly number: string;
  readonly task: string;
  readonly hidden: string;
  readonly reveal: string;
  readonly key: string;
  readonly backToTask: (name: string) => string;
  readonly print: string;
  readonly csv: string;
  /** Name of the file, without its ending. */
  readonly csvName: string;
  readonly csvDiffer: string;
  readonly csvNotes: string;
}

const tables: Readonly<Record<string, MatrixStrings>> = { en: enMatrix };

/** The texts of a language (BCP 47); English where there is no table for it. */
export function matrixStringsFor(lang: string): MatrixStrings {
  return tables[lang] ?? tables[lang.split('-')[0] ?? ''] ?? enMatrix;
}
