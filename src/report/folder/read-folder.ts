/** All files of a folder and of those in it → what they tell. One that cannot be read stops nothing. */
import { lstatSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Outline } from '../../model/outline.ts';
import { decodeText } from './decode-text.ts';
import { type Reading, type Unread, unreadable } from './found.ts';
import { type FolderLimits, listFiles } from './list-files.ts';
import { readMoodle } from './read-moodle.ts';
import { readRecord } from './read-record.ts';

export interface FolderReading extends Reading {
  /** Files looked at. */
  readonly files: number;
}

export interface FolderRequest {
  readonly folder: string;
  readonly course: Outline | undefined;
  /** `2026-11-22`. */
  readonly today: string;
  /** How much is looked at; more is named and left. */
  readonly limits?: FolderLimits;
}

const usual: FolderLimits = { files: 10_000, depth: 8, bytes: 20_000_000 };

/** @throws where the folder itself cannot be read */
export function readFolder({ folder, course, today, limits = usual }: FolderRequest): FolderReading {
  const unread: Unread[] = [];
  const files = listFiles(folder, limits, unread);
  const seen = new Map<string, string>();
  const readings = files.map((file) => {
    const read = (text: string): Reading => {
      const first = seen.get(text);
      seen.set(text, first ?? file);
      if (first !== undefined)
        return unreadable({ file, reason: `It is the same as ${first}.`, remedy: 'It counts once.' });
      return extname(file).toLowerCase() === '.json'
        ? readRecord(file, text, today)
        : readMoodle(file, text, course);
    };
    return readFile(join(folder, file), file, limits.bytes, read);
  });
  return {
    files: files.length,
    rows: readings.flatMap(({ rows }) => rows),
    unread: [...unread, ...readings.flatMap((reading) => reading.unread)],
  };
}

const tables = ['.csv', '.txt', '.tsv'];
const books = ['.xlsx', '.xls', '.ods'];

function readFile(path: string, file: string, most: number, read: (text: string) => Reading): Reading {
  const kind = extname(file).toLowerCase();
  if (books.includes(kind))
    return unreadable({
      ...{ file, reason: 'It is a spreadsheet, which this report does not read.' },
      remedy: 'In Moodle, choose “Download in text format”; in a spreadsheet, save it as CSV UTF-8.',
    });
  if (kind !== '.json' && !tables.includes(kind))
    return unreadable({
      ...{ file, reason: 'It is neither a completion record (.json) nor a table (.csv, .txt, .tsv).' },
      remedy: 'Take it out of the folder, or leave it: it does no harm.',
    });
  try {
    const { size } = lstatSync(path);
    if (size > most)
      return unreadable({
        file,
        reason: 'It is far larger than such a file can be.',
        remedy: 'Look what it is.',
      });
    const text = decodeText(readFileSync(path));
    if (text === undefined)
      return unreadable({
        ...{ file, reason: 'Its letters are not in UTF-8.' },
        remedy: 'Download it once more, or save it as CSV UTF-8.',
      });
    return read(text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return unreadable({
      file,
      reason: `It could not be opened (${code}).`,
      remedy: 'See whether you may read it.',
    });
  }
}
