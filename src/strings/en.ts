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
  loadFailed: 'This chapter did not load. Check your connection, then try again. Nothing is lost.',
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
  saved: 'Saved to your LMS',
  saving: 'Saving',
  notReported: 'Kept on this device',
  notReportedWhy:
    'You opened the course outside a learning system, so nothing is reported to anyone. What you do stays in this browser.',
  noSession:
    'Your LMS did not open a session, so nothing is reported now. What you do stays in this browser. To be recorded, close the course and open it again from your LMS.',
  notSaved: 'Not saved yet',
  notSavedWhy:
    'Your LMS did not take the last save. Keep this window open: the course tries again with your next answer or chapter.',
  reviewOnly: 'Looking back: nothing is recorded',
  restoredProblem: (reason) =>
    `${
      {
        newer: 'Your earlier work was saved by a newer version of this course and cannot be shown here.',
        foreign: 'The saved work found here belongs to someone else, so it is not shown.',
        damaged: 'Your earlier work is damaged and cannot be shown.',
        unreadable: 'Your LMS did not hand out your earlier work.',
      }[reason]
    } It has not been changed, and nothing is recorded for now. Open the course again to try once more, or start afresh: then chapters and questions have to be done again.`,
  startAfresh: 'Start afresh',
  notRecorded: 'Nothing is recorded now',
  check: 'Check my answer',
  checkAgain: 'Check again',
  chooseFirst: 'Choose an answer first.',
  right: 'That is it',
  notQuite: 'Not quite',
  rightAnnounced: 'That is it.',
  notQuiteAnnounced: 'Not quite. The reason is below your answer. You can choose again.',
  rightMultiple: (count) => `You found all ${count}.`,
  partlyMultiple: (right, wrong, missing) =>
    [
      `${right} right`,
      ...(wrong ? [`${wrong} that ${wrong === 1 ? 'does' : 'do'} not belong`] : []),
      ...(missing ? [`${missing} still to find`] : []),
    ].join(', ') + '.',
  tryOnceMore: 'You can try as often as you like. Your best try counts.',
  showHint: 'Show a hint',
  openAll: 'Open all',
  closeAll: 'Close all',
  pointOf: (index, count, title) => `Point ${index} of ${count}: ${title}`,
  hotspotsHow: 'Choose a number on the picture, or read on below it.',
};
