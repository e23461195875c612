/** Texts of the completion page and its certificate; loaded with that page. One table a language. */
import { enCertificate } from './en-certificate.ts';

export interface CertificateStrings {
  readonly done: string;
  readonly doneLead: string;
  readonly reachedLms: string;
  readonly print: string;
  readonly certificate: string;
  readonly thisIs: string;
  /** Around the course's title, which is set apart. */
  readonly hasCompleted: (title: string) => readonly [before: string, title: string, after: string];
  readonly extent: (parts: number, chapters: number) => string;
  readonly date: string;
  readonly score: string;
  /** Where it was looked at later than the course was completed. */
  readonly scoreOn: (date: string) => string;
  readonly percent: (score: number) => string;
  readonly version: string;
  readonly hash: string;
  readonly dateUnknown: string;
  readonly record: string;
  readonly name: string;
  readonly nameHint: string;
  readonly noName: string;
  readonly open: string;
  readonly openLead: string;
  readonly openScore: (score: number, passMark: number) => string;
  readonly openScoreHow: string;
  readonly notRead: string;
  readonly started: string;
  readonly toAnswer: (count: number) => string;
  readonly notRightYet: (count: number) => string;
}

const tables: Readonly<Record<string, CertificateStrings>> = { en: enCertificate };

/** The texts of a language (BCP 47); English where there is no table for it. */
export function certificateStringsFor(lang: string): CertificateStrings {
  return tables[lang] ?? tables[lang.split('-')[0] ?? ''] ?? enCertificate;
}
