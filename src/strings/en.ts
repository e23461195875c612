import type { Strings } from './strings.ts';

const plural = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

export const en: Strings = {
  skipToText: 'Skip to the text',
  menu: 'Chapters',
  openMenu: 'Open the chapter menu',
  closeMenu: 'Close the chapter menu',
  contents: 'Contents',
  printEdition: 'Print edition',
  exit: 'Save and exit',
  previous: 'Previous',
  next: 'Next',
  finishCourse: 'Finish the course',
  goals: 'After this chapter you can',
  footLabel: 'Previous and next chapter',
  minutes: (count) => plural(count, 'minute', 'minutes'),
  thingsToTry: (count) => plural(count, 'question', 'questions'),
  chapterOf: (part, index, count) => `Chapter ${index} of ${count}: ${part}`,
  chaptersRead: (done, total) => `${done} of ${plural(total, 'chapter', 'chapters')} read`,
  questionsAnswered: (done, total) => `${done} of ${plural(total, 'question', 'questions')} answered`,
  partCount: (done, total) => `${done} of ${total}`,
  partChapters: (count) => plural(count, 'chapter', 'chapters'),
  partComplete: 'all read',
  stateNotVisited: 'not read yet',
  stateVisited: 'started',
  stateComplete: 'read',
  loading: 'Loading the chapter',
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
  keptHere: 'Kept on this device for now',
  notReported: 'Kept on this device',
  notReportedWhy:
    'You opened the course outside a learning system, so nothing is reported to anyone. What you do stays in this browser.',
  notSaved: 'Not saved yet',
  notSavedWhy:
    'Your LMS did not take the last save. Keep this window open: the course tries again with your next answer or chapter.',
  reviewOnly: 'Looking back: nothing is recorded',
  sessionClosed: 'Saved. You can close this window.',
  restoredProblem: (reason) =>
    reason === 'newer'
      ? 'Your earlier work was saved by a newer version of this course and cannot be shown here. It has not been changed.'
      : reason === 'foreign'
        ? 'The saved work found here belongs to someone else, so it is not shown.'
        : 'Your earlier work could not be read, so the course starts afresh. Chapters and questions have to be done again.',
  questionCount: (index, count) => `Question ${index} of ${count}`,
  chooseOne: 'Choose one answer.',
  chooseAll: 'Choose all that apply.',
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
  lookBack: 'Look back:',
  answerSaved: 'Answered',
  openAll: 'Open all',
  closeAll: 'Close all',
  pointOf: (index, count, title) => `Point ${index} of ${count}: ${title}`,
  hotspotsHow: 'Choose a number on the picture, or read on below it.',
  notes: 'Notes',
  backToText: 'Back to the text',
  opensNewWindow: 'opens in a new window',
  startTroubleTitle: 'The course player did not start',
  startTrouble:
    'Something between you and the course keeps its program from running. Your visit is noted in your LMS as started. You can read the whole course in the print edition, or close this window and try again later.',
  startTroublePrint: 'Open the print edition',
  supportCode: 'Support code',
  noScript:
    'This course needs JavaScript for its questions and to save your progress. You can read all of it in the',
  versionLine: (version, hash) => `Version ${version}, ${hash}`,
};
