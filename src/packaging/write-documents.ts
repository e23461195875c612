/** What lies beside the zips for people to read: the codebook, and the setup sheet for one LMS. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Course } from '../model/course.ts';
import { writeCodebook } from './codebook-csv.ts';
import type { LmsRules } from './lms-profile.ts';
import { packageBase } from './package-base.ts';
import { writeSheetHtml } from './setup-sheet-html.ts';
import { writeSheetMarkdown } from './setup-sheet-markdown.ts';
import { makeSetupSheet } from './setup-sheet.ts';
import { writeWhole } from './write-whole.ts';

export interface DocumentsRequest {
  readonly course: Course;
  readonly rules: LmsRules;
  /** Names of the zips that were written. */
  readonly packages: readonly string[];
  /** Folder to write to; made where it is missing. */
  readonly out: string;
}

/** Paths of what was written. */
export async function writeDocuments({ course, rules, packages, out }: DocumentsRequest): Promise<string[]> {
  const base = packageBase(course);
  const codebook = `${base}-codebook.csv`;
  const sheet = makeSetupSheet({ course, rules, packages, codebook });
  const documents = [
    [codebook, writeCodebook(course)],
    [`${base}-setup-${rules.lms}.md`, writeSheetMarkdown(sheet)],
    [`${base}-setup-${rules.lms}.html`, writeSheetHtml(sheet)],
  ] as const;
  await mkdir(out, { recursive: true });
  for (const [name, text] of documents) await writeWhole(join(out, name), text);
  return documents.map(([name]) => join(out, name));
}
