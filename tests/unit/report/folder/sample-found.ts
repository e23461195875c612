/** Records, lines of Moodle and the course that they are about. */
import type { CompletionRecord } from '../../../../src/model/completion-record.ts';
import type { Outline } from '../../../../src/model/outline.ts';
import type { FoundRow } from '../../../../src/report/folder/found.ts';

export const today = '2026-11-22';

export const record: CompletionRecord = {
  alongsideCompletion: 1,
  name: 'Ada Obi',
  course: { id: 'SAMPLE', title: 'Sample course', version: '1.0.0', hash: '7f3a9c21aa01' },
  completedOn: '2026-11-20',
  score: 92,
  passMark: 80,
  passed: true,
};

export const course: Outline = {
  ...{ id: 'SAMPLE', title: 'Sample course', version: '1.0.0', hash: '7f3a9c21aa01', passMark: 80 },
  parts: [
    { number: 1, id: 'introduction', title: 'Introduction', chapters: [] },
    { number: 2, id: 'the-role', title: 'The role', chapters: [] },
  ],
};

export const found: FoundRow = {
  ...{ file: 'ada.json', line: undefined, source: 'record', name: 'Ada Obi', identity: '' },
  course: { id: 'SAMPLE', title: 'Sample course' },
  ...{ version: '1.0.0', hash: '7f3a9c21aa01', status: 'passed', score: 92 },
  ...{ startedAt: undefined, lastSeenAt: '2026-11-20', notes: [] },
};

export const fromMoodle: FoundRow = {
  ...found,
  ...{ file: 'moodle.txt', line: 2, source: 'moodle', identity: 'ada@example.org', version: '', hash: '' },
  ...{ course: { id: '', title: 'Sample course' }, lastSeenAt: '2026-11-21T10:00:00.000Z' },
};

/** As `report.php` of basic, with details, and of objectives write it. */
export const heads = ['Name', 'Email address', 'Attempt', 'Started on', 'Last accessed on', 'Score'];
export const details = [...heads, 'Sample course'];
export const objectives = [...details, 'introduction', 'the_role'];
const started = 'Friday, 20 November 2026, 9:05 AM';
const last = 'Saturday, 21 November 2026, 12:30 PM';

/** One attempt's cells, from the score on. */
export const attempt = (...rest: string[]): string[] => [
  'Ada Obi',
  'ada@example.org',
  '1',
  started,
  last,
  ...rest,
];

export function table(lines: readonly (readonly string[])[], sign = '\t'): string {
  const cell = (text: string): string => (/["\s,;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return lines.map((cells) => `${cells.map(cell).join(sign)}\n`).join('');
}
