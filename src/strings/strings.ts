/** The interface's texts: one table a language, all of the same type, so that a missing text is a type error. */
import { en } from './en.ts';

export interface Strings {
  readonly skipToText: string;
  readonly menu: string;
  readonly openMenu: string;
  readonly closeMenu: string;
  readonly contents: string;
  readonly printEdition: string;
  readonly exit: string;
  readonly previous: string;
  readonly next: string;
  readonly finishCourse: string;
  readonly goals: string;
  readonly footLabel: string;
  readonly minutes: (count: number) => string;
  readonly thingsToTry: (count: number) => string;
  readonly chapterOf: (part: string, index: number, count: number) => string;
  readonly chaptersRead: (done: number, total: number) => string;
  readonly questionsAnswered: (done: number, total: number) => string;
  readonly partCount: (done: number, total: number) => string;
  readonly partChapters: (count: number) => string;
  readonly partComplete: string;
  readonly stateNotVisited: string;
  readonly stateVisited: string;
  readonly stateComplete: string;
  readonly loading: string;
  readonly loadFailed: string;
  readonly tryAgain: string;
  readonly questionsOpen: (count: number) => string;
  readonly chapterDone: string;
  readonly chaptersOpen: (count: number) => string;
  readonly courseDone: string;
  readonly courseDoneScore: (score: number, passMark: number) => string;
  readonly courseBelow: (score: number, passMark: number) => string;
  readonly youCanClose: string;
  readonly saved: string;
  readonly saving: string;
  readonly keptHere: string;
  readonly notReported: string;
  readonly notReportedWhy: string;
  readonly notSaved: string;
  readonly notSavedWhy: string;
  readonly reviewOnly: string;
  readonly sessionClosed: string;
  readonly restoredProblem: (reason: 'newer' | 'damaged' | 'foreign') => string;
  readonly questionCount: (index: number, count: number) => string;
  readonly chooseOne: string;
  readonly chooseAll: string;
  readonly check: string;
  readonly checkAgain: string;
  readonly chooseFirst: string;
  readonly right: string;
  readonly notQuite: string;
  readonly rightAnnounced: string;
  readonly notQuiteAnnounced: string;
  readonly rightMultiple: (count: number) => string;
  readonly partlyMultiple: (right: number, wrong: number, missing: number) => string;
  readonly tryOnceMore: string;
  readonly showHint: string;
  readonly lookBack: string;
  readonly answerSaved: string;
  readonly openAll: string;
  readonly closeAll: string;
  readonly pointOf: (index: number, count: number, title: string) => string;
  readonly hotspotsHow: string;
  readonly notes: string;
  readonly backToText: string;
  readonly opensNewWindow: string;
  readonly startTrouble: string;
  readonly startTroubleTitle: string;
  readonly startTroublePrint: string;
  readonly supportCode: string;
  readonly noScript: string;
  readonly versionLine: (version: string, hash: string) => string;
}

const tables: Readonly<Record<string, Strings>> = { en };

/** The texts of a language (BCP 47); English where there is no table for it. */
export function stringsFor(lang: string): Strings {
  return tables[lang] ?? tables[lang.split('-')[0] ?? ''] ?? en;
}
