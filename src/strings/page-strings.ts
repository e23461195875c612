/** Texts that are written into the pages when building; the player does not carry them. One table a language. */
import { enPage } from './en-page.ts';
import type { AsksStrings } from './page-asks.ts';
import type { KeptPageStrings } from './page-kept.ts';
import type { MatrixPageStrings } from './page-matrix.ts';
import type { PaperStrings } from './page-paper.ts';
import type { MediaPageStrings } from './page-media.ts';
import type { SeesStrings } from './page-sees.ts';

export interface PageStrings {
  readonly skipToText: string;
  readonly menu: string;
  readonly openMenu: string;
  readonly closeMenu: string;
  readonly contents: string;
  readonly printEdition: string;
  readonly previous: string;
  readonly next: string;
  readonly goals: string;
  readonly footLabel: string;
  readonly minutes: (count: number) => string;
  readonly thingsToTry: (count: number) => string;
  readonly partChapters: (count: number) => string;
  readonly partNumber: (number: number) => string;
  readonly chapterNumber: (index: number, count: number) => string;
  readonly openerFacts: (chapters: number, minutes: number, questions: number) => string;
  readonly openerNote: string;
  readonly wholeCourse: (chapters: number, minutes: number) => string;
  readonly stateNotVisited: string;
  readonly questionCount: (index: number, count: number) => string;
  readonly chooseOne: string;
  readonly chooseAll: string;
  readonly matchHow: string;
  readonly chooseMatch: string;
  readonly sortHow: string;
  readonly chooseGroup: string;
  readonly orderHow: string;
  /** Short: it stands where a number will. */
  readonly noPosition: string;
  readonly readMore: (title: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly lookBack: string;
  readonly notes: string;
  readonly backToText: string;
  readonly glossary: string;
  readonly glossaryLead: string;
  readonly letters: string;
  readonly otherWords: (words: string) => string;
  readonly explainedIn: string;
  readonly search: string;
  /** Where there is little room. */
  readonly searchShort: string;
  readonly opensNewWindow: string;
  /** Of a number of bytes. */
  readonly fileSize: (bytes: number) => string;
  readonly startTrouble: string;
  readonly startTroubleTitle: string;
  readonly startTroublePrint: string;
  readonly saveAndExit: string;
  readonly supportCode: string;
  readonly noScript: string;
  readonly matrix: MatrixPageStrings;
  readonly media: MediaPageStrings;
  readonly sees: SeesStrings;
  readonly asks: AsksStrings;
  readonly kept: KeptPageStrings;
  readonly certificate: string;
  readonly toTheEnd: string;
  /** From the first chapter to the next. */
  readonly begin: string;
  readonly paper: PaperStrings;
  readonly versionLine: (version: string, hash: string) => string;
}

const tables: Readonly<Record<string, PageStrings>> = { en: enPage };

/** The texts of a language (BCP 47); English where there is no table for it. */
export function pageStringsFor(lang: string): PageStrings {
  return tables[lang] ?? tables[lang.split('-')[0] ?? ''] ?? enPage;
}
