/** Texts of the completion record, which only a course without an LMS offers; they come with its certificate page. */
import { enRecord } from './en-record.ts';

export interface RecordStrings {
  readonly title: string;
  readonly why: string;
  readonly holds: string;
  readonly holdsUnscored: string;
  readonly below: (score: number, passMark: number) => string;
  readonly name: string;
  readonly nameOpen: string;
  readonly nameHint: string;
  readonly nameMissing: string;
  readonly save: string;
  readonly saved: (file: string) => string;
}

const tables: Readonly<Record<string, RecordStrings>> = { en: enRecord };

/** The texts of a language (BCP 47); English where there is no table for it. */
export function recordStringsFor(lang: string): RecordStrings {
  return tables[lang] ?? tables[lang.split('-')[0] ?? ''] ?? enRecord;
}
