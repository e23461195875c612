/** A download of one of Moodle's SCORM reports → a row an attempt. */
import { CsvError, parse } from 'csv-parse/sync';
import type { Outline } from '../../model/outline.ts';
import { type FoundRow, type Reading, type Unread, unreadable } from './found.ts';
import { findColumns, type MoodleColumns } from './moodle-columns.ts';
import { parseMoodleDate } from './moodle-date.ts';
import { readStanding } from './moodle-standing.ts';

interface Line {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const inEnglish =
  'Set your own language in Moodle to English, then download the basic, objectives or interactions report as text once more.';

/** @param course of the package, where one was given */
export function readMoodle(file: string, text: string, course: Outline | undefined): Reading {
  let lines: readonly Line[];
  try {
    lines = parseLines(text);
  } catch (error) {
    const place =
      error instanceof CsvError && typeof error['lines'] === 'number' ? { line: error['lines'] } : {};
    return unreadable({
      ...{ file, ...place, reason: 'Its quotation marks do not close: the table is damaged.' },
      remedy: 'Download it from Moodle once more.',
    });
  }
  const [head, ...rest] = lines;
  if (!head)
    return unreadable({ file, reason: 'It is empty.', remedy: 'Download it from Moodle once more.' });
  const columns = findColumns(head.record);
  if (!('name' in columns))
    return unreadable({
      ...{ file, line: 1, remedy: inEnglish },
      reason: `This is not the first line of a SCORM report of Moodle in English: no ${columns.join(', ')}.`,
    });
  return readLines(file, rest, columns, head.record.length, course);
}

/** Text downloads are separated by tabs; a spreadsheet that saved them anew may have taken commas or semicolons. */
function parseLines(text: string): readonly Line[] {
  const [first = ''] = text.split(/\r?\n/, 1);
  const counts = ['\t', ',', ';'].map((sign) => [sign, first.split(sign).length] as const);
  const [delimiter] = counts.reduce((best, one) => (one[1] > best[1] ? one : best));
  return parse(text, {
    ...{ delimiter, bom: true, info: true, relax_column_count: true, skip_empty_lines: true },
    ...{ record_delimiter: ['\r\n', '\n', '\r'], max_record_size: 1_000_000 },
  }) as unknown as readonly Line[];
}

function readLines(
  file: string,
  lines: readonly Line[],
  columns: MoodleColumns,
  width: number,
  course: Outline | undefined,
): Reading {
  const rows: FoundRow[] = [];
  const unread: Unread[] = [];
  for (const { record, info } of lines) {
    const place = { file, line: info.lines };
    const remedy = 'Compare the line with Moodle’s page, or download the file once more.';
    if (record.length < width) {
      unread.push({ ...place, reason: `It has ${record.length} of ${width} columns.`, remedy });
      continue;
    }
    const found = readAttempt(place, record, columns, course);
    if (typeof found === 'string') unread.push({ ...place, reason: found, remedy });
    else rows.push(found);
  }
  const undated = rows.find(({ notes }) => notes.some((note) => note.startsWith(noDate)));
  if (undated?.line !== undefined)
    unread.push({
      file,
      line: undated.line,
      reason: 'From here on, dates are not in English.',
      remedy: inEnglish,
    });
  if (lines.length === 0)
    unread.push({ file, reason: 'It names nobody.', remedy: 'Download the report with all attempts.' });
  return { rows, unread };
}

const noDate = 'The date could not be read';

function readAttempt(
  place: { readonly file: string; readonly line: number },
  record: readonly string[],
  columns: MoodleColumns,
  course: Outline | undefined,
): FoundRow | string {
  const name = undefuse(record[columns.name] ?? '');
  if (name === '') return 'It has no name.';
  const standing = readStanding(record, columns, course);
  if (typeof standing === 'string') return `“${standing}” is no score from 0 to 100.`;
  const dates = [columns.started, columns.last].map((at) => (record[at] ?? '').trim());
  const [startedAt, lastSeenAt] = dates.map(parseMoodleDate);
  const strange = dates.find((text) => !/^-?$/.test(text) && parseMoodleDate(text) === undefined);
  return {
    ...{ ...place, source: 'moodle', name, startedAt, lastSeenAt, version: '', hash: '' },
    identity: columns.identity.map((at) => (record[at] ?? '').trim().toLowerCase()).join(' '),
    course: { id: '', title: columns.title },
    status: standing.status,
    score: standing.score,
    notes: [...standing.notes, ...(strange === undefined ? [] : [`${noDate}: “${strange}”.`])],
  };
}

/** Without the apostrophe that keeps a spreadsheet from taking the text for a formula. */
function undefuse(text: string): string {
  return text.trim().replace(/^'(?=[=+\-@])/, '');
}
