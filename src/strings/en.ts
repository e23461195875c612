import { plural } from './plural.ts';
import type { Strings } from './strings.ts';

export const en: Strings = {
  chapterOf: (part, index, count) => `Chapter ${index} of ${count}: ${part}`,
  chaptersRead: (done, total) => `${done} of ${plural(total, 'chapter', 'chapters')} read`,
  questionsAnswered: (done, total) => `${done} of ${plural(total, 'question', 'questions')} answered`,
  partCount: (done, total) => `${done} of ${total}`,
  partComplete: 'all read',
  stateVisited: 'started',
  stateComplete: 'read',
  loadFailed: 'Part of the course did not load. Check your connection, then try again. Nothing is lost.',
  tryAgain: 'Try again',
  questionsOpen: (count) => `${plural(count, 'question', 'questions')} above still to answer`,
  chapterDone: 'You have read this chapter.',
  chaptersOpen: (count) =>
    `${plural(count, 'chapter', 'chapters')} still to read. The menu shows which: their circles are not filled yet.`,
  courseDone: 'You have finished the course.',
  courseDoneScore: (score, passMark) => `Your score is ${score}%. The pass mark is ${passMark}%.`,
  courseBelow: (score, passMark) =>
    `Your score is ${score}%, and the pass mark is ${passMark}%. Go back to a question and try it again: your best try counts.`,
  youCanClose: 'You can close this window.',
  seeCertificate: 'See your certificate',
  saved: 'Saved to your LMS',
  saving: 'Saving',
  notReported: 'Kept on this device',
  notSaved: 'Not saved yet',
  reviewOnly: 'Looking back: nothing is recorded',
  notRecorded: 'Nothing is recorded now',
  openAll: 'Open all',
  closeAll: 'Close all',
  pointOf: (index, count, title) => `Point ${index} of ${count}: ${title}`,
  hotspotsHow: 'Choose a number on the picture, or read on below it.',
};
