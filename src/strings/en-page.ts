import { enAsks } from './en-asks.ts';
import { enPageKept } from './en-page-kept.ts';
import { enPageMatrix } from './en-page-matrix.ts';
import { enPaper } from './en-paper.ts';
import { enPageMedia } from './en-page-media.ts';
import { enSees } from './en-sees.ts';
import type { PageStrings } from './page-strings.ts';
import { plural } from './plural.ts';

const readingTime = (minutes: number): string =>
  minutes < 90 ? plural(minutes, 'minute', 'minutes') : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;

export const enPage: PageStrings = {
  skipToText: 'Skip to the text',
  menu: 'Chapters',
  openMenu: 'Open the chapter menu',
  closeMenu: 'Close the chapter menu',
  contents: 'Contents',
  printEdition: 'Print edition',
  previous: 'Previous',
  next: 'Next',
  goals: 'After this chapter you can',
  footLabel: 'Previous and next chapter',
  minutes: (count) => plural(count, 'minute', 'minutes'),
  thingsToTry: (count) => plural(count, 'question', 'questions'),
  partChapters: (count) => plural(count, 'chapter', 'chapters'),
  partNumber: (number) => `Part ${number}`,
  chapterNumber: (index, count) => `Chapter ${index} of ${count}`,
  openerFacts: (chapters, minutes, questions) =>
    [
      plural(chapters, 'chapter', 'chapters'),
      plural(minutes, 'minute', 'minutes'),
      ...(questions > 0 ? [plural(questions, 'question', 'questions')] : []),
    ].join(', '),
  wholeCourse: (chapters, minutes) =>
    `The whole course: ${plural(chapters, 'chapter', 'chapters')}, about ${readingTime(minutes)} to read`,
  openerNote: 'You can stop anywhere. Your place is kept.',
  stateNotVisited: 'not read yet',
  questionCount: (index, count) => `Question ${index} of ${count}`,
  chooseOne: 'Choose one answer.',
  chooseAll: 'Choose all that apply.',
  matchHow: 'Find what belongs to each.',
  chooseMatch: 'Choose what belongs here',
  sortHow: 'Find the group for each.',
  chooseGroup: 'Choose a group',
  orderHow: 'Put them in order, from first to last.',
  noPosition: '–',
  readMore: (title) => `Read more: ${title}`,
  yes: 'Yes',
  no: 'No',
  lookBack: 'Look back:',
  notes: 'Notes',
  backToText: 'Back to the text',
  glossary: 'Glossary',
  glossaryLead: 'What the words of this course mean here.',
  letters: 'Letters',
  otherWords: (words) => `Also: ${words}`,
  explainedIn: 'Used in',
  search: 'Search the course',
  searchShort: 'Search',
  opensNewWindow: 'opens in a new window',
  fileSize: (bytes) =>
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1000))} kB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`,
  startTrouble:
    'Something between you and the course keeps its program from running. Your visit is noted in your LMS as started. You can read the whole course in the print edition, or close this window and try again later.',
  startTroubleTitle: 'The course player did not start',
  startTroublePrint: 'Open the print edition',
  saveAndExit: 'Save and exit',
  supportCode: 'Support code',
  noScript:
    'This course needs JavaScript for its questions and to save your progress. You can read all of it in the',
  matrix: enPageMatrix,
  media: enPageMedia,
  sees: enSees,
  asks: enAsks,
  kept: enPageKept,
  certificate: 'Certificate',
  toTheEnd: 'Completion and certificate',
  begin: 'Begin',
  paper: enPaper,
  versionLine: (version, hash) => `Version ${version}, ${hash}`,
};
