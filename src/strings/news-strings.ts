/** Texts that tell a learner what has been edited since they were here; they load with their notice. */
import { enNews } from './en-news.ts';

export interface NewsStrings {
  /** Each of these three comes before links to chapters. */
  readonly newChapters: string;
  readonly newQuestions: string;
  readonly changed: string;
  /** Further chapters, for which there are no links. */
  readonly more: (chapters: number) => string;
  readonly answerAgain: (questions: number) => string;
  readonly staysDone: string;
  readonly close: string;
}

const tables: Readonly<Record<string, NewsStrings>> = { en: enNews };

/** The texts of a language (BCP 47); English where there is no table for it. */
export function newsStringsFor(lang: string): NewsStrings {
  return tables[lang] ?? tables[lang.split('-')[0] ?? ''] ?? enNews;
}
