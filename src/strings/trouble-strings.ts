/** Texts that are shown when something goes wrong or the learner leaves; they are loaded then. One table a language. */
import { enTrouble } from './en-trouble.ts';

/** Why a choice or a word of explanation is needed. */
export type Trouble =
  | 'newer'
  | 'damaged'
  | 'foreign'
  | 'unreadable'
  | 'not-taken'
  | 'no-connection'
  | 'lms-gone'
  | 'not-kept'
  | 'no-room'
  | 'elsewhere'
  | 'set-aside'
  | 'no-session';

/** Where the learner's work is, as far as can be known. */
type Place = 'lms' | 'device' | 'nowhere';

export interface TroubleStrings {
  readonly title: (trouble: Trouble) => string;
  readonly why: (trouble: Trouble) => string;
  /** Where earlier work waits for a decision; `kept`: what is done meanwhile stays on this device. */
  readonly untilThen: (kept: boolean) => string;
  /** What becomes of the earlier work; `undefined`: nobody knows what it is. */
  readonly afresh: (copied: boolean | undefined) => string;
  readonly missing: (missing: 'result-only' | 'lost') => string;
  readonly notReportedWhy: string;
  readonly notSavedWhy: string;
  readonly notKeptWhy: string;
  readonly noRoomWhy: string;
  readonly whatNow: string;
  /** Leads to the copies that were set aside. */
  readonly copies: (count: number) => string;
  readonly deleteCopies: string;
  readonly twoPlaces: string;
  readonly device: string;
  readonly deviceHas: (answers: number) => string;
  readonly lms: string;
  readonly lmsHas: (answers: number) => string;
  readonly goOn: string;
  readonly trySend: string;
  readonly startAfresh: string;
  readonly leave: string;
  readonly supportCode: string;
  readonly copy: string;
  readonly copied: string;
  readonly leftTitle: (where: Place) => string;
  readonly leftWhy: (where: Place, alone: boolean) => string;
}

const tables: Readonly<Record<string, TroubleStrings>> = { en: enTrouble };

/** The texts of a language (BCP 47); English where there is no table for it. */
export function troubleStringsFor(lang: string): TroubleStrings {
  return tables[lang] ?? tables[lang.split('-')[0] ?? ''] ?? enTrouble;
}
