/**
 * The player's texts: one table a language, all of the same type, so that a missing text is a type error.
 *
 * They travel with the player, so texts that are written into pages when building stand in page-strings.ts.
 */
import { en } from './en.ts';

export interface Strings {
  readonly chapterOf: (part: string, index: number, count: number) => string;
  readonly chaptersRead: (done: number, total: number) => string;
  readonly questionsAnswered: (done: number, total: number) => string;
  readonly partCount: (done: number, total: number) => string;
  readonly partComplete: string;
  readonly stateVisited: string;
  readonly stateComplete: string;
  readonly loadFailed: string;
  readonly tryAgain: string;
  readonly questionsOpen: (count: number) => string;
  readonly chapterDone: string;
  readonly chaptersOpen: (count: number) => string;
  readonly courseDone: string;
  readonly courseDoneScore: (score: number, passMark: number) => string;
  readonly courseBelow: (score: number, passMark: number) => string;
  readonly youCanClose: string;
  readonly seeCertificate: string;
  readonly saved: string;
  readonly saving: string;
  readonly notReported: string;
  readonly notSaved: string;
  readonly reviewOnly: string;
  readonly notRecorded: string;
  readonly openAll: string;
  readonly closeAll: string;
  readonly pointOf: (index: number, count: number, title: string) => string;
  readonly hotspotsHow: string;
}

const tables: Readonly<Record<string, Strings>> = { en };

/** The texts of a language (BCP 47); English where there is no table for it. */
export function stringsFor(lang: string): Strings {
  return tables[lang] ?? tables[lang.split('-')[0] ?? ''] ?? en;
}
