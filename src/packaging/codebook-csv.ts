/** The codebook as a CSV for whoever reads an LMS's report: a row a question. */
import { codebookOf } from '../model/codebook.ts';
import type { Course } from '../model/course.ts';
import { formatCsv } from '../model/csv.ts';

const columns = [
  'Id',
  'Chapter',
  'Question',
  'Type',
  'Options',
  'Right answer',
  'Right answer in words',
  'Scored',
  'Weighting',
];

const typeNames = { single: 'one answer', multiple: 'several answers' } as const;

/** Options stand one a line in their cell: `0 = Giving advice`. */
export function writeCodebook(course: Course): string {
  const rows = codebookOf(course).map((row) => [
    row.id,
    row.chapter,
    row.question,
    typeNames[row.type],
    row.options.map(({ token, text }) => `${token} = ${text}`).join('\n'),
    row.pattern,
    row.options.flatMap(({ text, right }) => (right ? [text] : [])).join('\n'),
    row.scored ? 'yes' : 'no',
    row.weighting,
  ]);
  return formatCsv([columns, ...rows]);
}
