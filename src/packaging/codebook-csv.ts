/** The codebook as a CSV for whoever reads an LMS's report: a row a question. */
import { codebookOf, type CodebookRow, type CodebookSign } from '../model/codebook.ts';
import type { Course } from '../model/course.ts';
import { formatCsv } from '../model/csv.ts';

const columns = [
  'Id',
  'Chapter',
  'Question',
  'Type',
  'Options',
  'Right answer (SCORM 1.2)',
  'Right answer (SCORM 2004)',
  'Right answer in words',
  'Scored',
  'Weighting',
];

const typeNames: Readonly<Record<CodebookRow['type'], string>> = {
  single: 'one answer',
  multiple: 'several answers',
  'yes-no': 'yes or no',
  'fill-in': 'words typed in',
  match: 'things to match',
  sort: 'things to sort into groups',
  order: 'things to put in order',
  language: 'words to choose',
  scenario: 'an approach to choose',
};

export function writeCodebook(course: Course): string {
  const rows = codebookOf(course).map((row) => [
    row.id,
    row.chapter,
    row.question,
    typeNames[row.type],
    listSigns(row),
    row.patterns.scorm12.join('\n'),
    row.patterns.scorm2004.join('\n'),
    row.right.join('\n'),
    row.scored ? 'yes' : 'no',
    row.weighting,
  ]);
  return formatCsv([columns, ...rows]);
}

/** One a line in their cell: `0 = Giving advice`. What they belong to follows. */
function listSigns({ options, targets }: CodebookRow): string {
  const belongs = targets.length > 0 ? ['Each belongs to one of:', ...targets.map(nameSign)] : [];
  return [...options.map(nameSign), ...belongs].join('\n');
}

function nameSign({ scorm12, scorm2004, text }: CodebookSign): string {
  return scorm12 === scorm2004 ? `${scorm12} = ${text}` : `${scorm12} (SCORM 2004: ${scorm2004}) = ${text}`;
}
