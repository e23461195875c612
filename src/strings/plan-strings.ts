/** Texts of the page *My action plan*; they come with it. One table a language. */
import { enPlan } from './en-plan.ts';

export interface PlanStrings {
  readonly title: string;
  readonly lead: string;
  readonly name: string;
  readonly date: string;
  readonly toDo: string;
  readonly sayings: string;
  readonly said: string;
  readonly would: string;
  readonly notes: string;
  /** Over the approaches chosen in scenarios. */
  readonly choices: string;
  readonly talkOver: string;
  /** Of tasks in a matrix. */
  readonly differ: (differing: number, judged: number) => string;
  readonly openMatrix: string;
  /** Before the name of a chapter. */
  readonly from: string;
  readonly gathering: (at: number, total: number) => string;
  readonly gathered: string;
  readonly missing: (chapters: string) => string;
  readonly empty: string;
  readonly emptyStart: string;
  readonly print: string;
  readonly save: string;
  /** Of the file, without its ending. */
  readonly fileName: string;
  readonly onlyYou: string;
  readonly onlyYouHow: string;
  readonly notKept: string;
}

const tables: Readonly<Record<string, PlanStrings>> = { en: enPlan };

/** The texts of a language (BCP 47); English where there is no table for it. */
export function planStringsFor(lang: string): PlanStrings {
  return tables[lang] ?? tables[lang.split('-')[0] ?? ''] ?? enPlan;
}
