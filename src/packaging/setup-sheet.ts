/**
 * What whoever uploads the course has to know, without asking anyone: plain data, which two writers turn into
 * Markdown and HTML. No date in it, so that two builds stay the same.
 */
import { codebookOf } from '../model/codebook.ts';
import type { Course } from '../model/course.ts';
import { describePolicy, describeQuestions, describeWorstCase } from './describe-course.ts';
import type { LmsRules } from './lms-profile.ts';

/** A row of a table; `code` is copied letter by letter, so it is set apart. */
export type SheetRow = readonly [label: string, value: string | { readonly code: string }];

export interface SheetSection {
  readonly title: string;
  readonly texts: readonly string[];
  readonly items: readonly string[];
  readonly rows: readonly SheetRow[];
}

export interface SetupSheet {
  readonly title: string;
  readonly sections: readonly SheetSection[];
}

export interface SheetRequest {
  readonly course: Course;
  readonly rules: LmsRules;
  /** Names of the zips that were written. */
  readonly packages: readonly string[];
  /** Name of the codebook's file. */
  readonly codebook: string;
}

const standardNames = {
  scorm12: 'SCORM 1.2',
  'scorm2004-3rd': 'SCORM 2004 3rd Edition',
  'scorm2004-4th': 'SCORM 2004 4th Edition',
} as const;

export function makeSetupSheet(request: SheetRequest): SetupSheet {
  const { course, rules } = request;
  return {
    title: `Setting up “${course.title}” ${course.version} in ${rules.name}`,
    sections: [
      whatToUpload(request),
      settings(request),
      completion(request),
      reports(request),
      identifiers(request),
      build(request),
      updates(),
    ],
  };
}

const section = (title: string, parts: Partial<SheetSection>): SheetSection => ({
  title,
  texts: [],
  items: [],
  rows: [],
  ...parts,
});

function whatToUpload({ rules, packages }: SheetRequest): SheetSection {
  const rows = rules.ship.flatMap((standard): SheetRow[] => {
    const file = packages.find((name) => name.endsWith(`-${standard}.zip`));
    return file === undefined ? [] : [[standardNames[standard], { code: file }]];
  });
  const [first, ...others] = rows;
  if (!first) return section('What to upload', { texts: [`None of the packages fits ${rules.name}.`] });
  const texts = [
    `Upload ${first[0]} as it is: do not unpack the zip, and do not put it in another one. It is one course of one lesson.`,
    ...(others.length > 0 ? ['Take one of the others only where that one is not accepted.'] : []),
  ];
  return section('What to upload', { texts, rows });
}

function settings({ course, rules }: SheetRequest): SheetSection {
  const items = [
    'Let the course open in a frame or in a window of its own: it works in both.',
    `If there is a field for a pass mark or mastery score, leave it empty: the course itself reports who has passed. If it may not be empty, enter ${course.passMark}.`,
    ...rules.settings,
  ];
  return section(`Settings in ${rules.name}`, { items });
}

function completion({ course, rules }: SheetRequest): SheetSection {
  const isScored = codebookOf(course).some(({ scored }) => scored);
  const below = course.reportFailed ? 'failed' : 'incomplete';
  const scored = [
    `Passed: everything required is done, and the score is ${course.passMark} per cent or more.`,
    `A score below ${course.passMark} per cent is reported as ${below}. ${describeTries(course)}`,
    ...(course.questionPolicy.partialCredit ? ['Answers that are right in part count in part.'] : []),
    'The score is a number from 0 to 100. It is sent once every scored question has been answered.',
  ];
  const items = [
    'Incomplete: the course was opened.',
    ...(isScored ? scored : ['Completed: everything required is done. No score is reported.']),
    'A completion once reported is never taken back.',
    ...(course.reportFailed && rules.belowPassMark === 'incomplete'
      ? [`Careful: with ${rules.name}, incomplete is the safer report. Change report-failed in course.yaml.`]
      : []),
  ];
  return section('How completion is reported', {
    items,
    rows: [
      ['Policy', describePolicy(course)],
      ['Questions', describeQuestions(course)],
      ['Pass mark', isScored ? `${course.passMark}%` : 'none'],
    ],
  });
}

function describeTries({ questionPolicy: { attempts } }: Course): string {
  if (attempts === 1) return 'The learner has one try at each question.';
  const again = attempts === undefined ? 'again' : `up to ${attempts} times`;
  return `The learner can try each question ${again}; the best try counts.`;
}

function reports({ course, rules, codebook }: SheetRequest): SheetSection {
  const count = codebookOf(course).length;
  const items = [
    'For each learner: the status, the score and the time spent.',
    ...(count > 0
      ? [
          `For each of the ${count} questions, where the LMS keeps answers: the latest answer, whether it is right, and how long it took.`,
          'Answers are shown as signs such as 0 or 2. The codebook, a table for any spreadsheet, says what they stand for, and which answer is right. Do not hand it to learners.',
        ]
      : []),
    'Learners can read in the course what is reported about them.',
    ...rules.report,
  ];
  return section('What you will see', { items, rows: [['Codebook', { code: codebook }]] });
}

function identifiers({ course }: SheetRequest): SheetSection {
  const { manifest, organization, item, resource } = course.identifiers;
  return section('What this course is called', {
    texts: ['The same in every version; an LMS keeps its records by them.'],
    rows: [
      ['Manifest', { code: manifest }],
      ['Organization', { code: organization }],
      ['Item', { code: item }],
      ['Resource', { code: resource }],
    ],
  });
}

function build({ course, rules }: SheetRequest): SheetSection {
  return section('Which build this is', {
    texts: ['Have these at hand when you ask for support; build.txt in the package says the same.'],
    rows: [
      ['Version', { code: course.version }],
      ['Edition and language', { code: `${course.edition}, ${course.lang}` }],
      ['Course hash', { code: course.hash }],
      ['Room needed', describeWorstCase(course, rules)],
    ],
  });
}

function updates(): SheetSection {
  return section('When a new version comes', {
    items: [
      'Replace the package in the course that is there; do not set up a second one.',
      'What learners have done stays. Questions that mean something new have to be answered again.',
      'Try it once yourself: open the course, answer a question, leave, open it again, and look at the report.',
    ],
  });
}
