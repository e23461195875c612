import { plural } from './plural.ts';
import type { Trouble, TroubleStrings } from './trouble-strings.ts';

const titles: Readonly<Record<Trouble, string>> = {
  newer: 'Your earlier work is from a newer version',
  damaged: 'Your earlier work could not be read',
  foreign: 'This is someone else’s work',
  unreadable: 'Your LMS did not hand over your earlier work',
  'not-taken': 'Kept on this device for now',
  'no-connection': 'Kept on this device for now',
  'lms-gone': 'Kept on this device for now',
  'not-kept': 'Not saved yet',
  'no-room': 'Not saved yet',
  elsewhere: 'The course is open in another tab',
  'set-aside': 'Copies kept in this browser',
  'no-session': 'Nothing is reported now',
};

const comeBack =
  'If you close the course, open it again from your LMS, on this device and in this browser: what is missing is sent then.';

const reasons: Readonly<Record<Trouble, string>> = {
  newer:
    'It was saved by a newer version of this course, so it cannot be shown here. It has not been changed. Open the course again when the newer version is back, or start afresh.',
  damaged: 'What was saved is damaged, so it cannot be shown. It has not been changed.',
  foreign:
    'The saved work found here belongs to another person, so it is not shown, and it has not been changed. Leave the course and sign in again. Start afresh only if nobody else uses your account.',
  unreadable:
    'It may still be there, so it has not been changed. Close the course and open it again from your LMS: then what you do now is added to it. Start afresh only if you see this every time.',
  'not-taken': `Your LMS can be reached, but did not take the last save. You can go on. ${comeBack}`,
  'no-connection': `Your LMS did not take the last save, and there may be no connection. You can go on. ${comeBack}`,
  'lms-gone':
    'The window of your LMS was closed, so nothing can be sent any more. Close the course and open it again from your LMS, on this device and in this browser: what is missing is sent then.',
  'not-kept':
    'Your LMS did not take the last save, and this browser does not let the course keep anything, or has no room left. Keep this window open and try to send again: what is missing would have to be redone.',
  'no-room':
    'This browser does not let the course keep anything, or has no room left. You can go on, but what you did since the last save is gone when you close this window.',
  'set-aside':
    'Where two copies of your work differed, where a question has changed, or where you started afresh, the work that is not shown was put aside here. Only this browser has it, and nobody is sent it. On a computer that others use, you may want to delete it.',
  elsewhere: 'Go on there. This tab records nothing any more, so that it does not write over what you do.',
  'no-session':
    'Your LMS did not open a session, so nothing is reported now. To be recorded, try again, or close the course and open it again from your LMS.',
};

export const enTrouble: TroubleStrings = {
  title: (trouble) => titles[trouble],
  why: (trouble) => reasons[trouble],
  untilThen: (kept) =>
    kept
      ? 'Until you decide, what you do is kept on this device only.'
      : 'Until you decide, nothing is recorded: this browser cannot keep what you do either.',
  afresh: (copied) =>
    copied === undefined
      ? 'If you start afresh, it is replaced by what you do now.'
      : copied
        ? 'If you start afresh, a copy of it stays in this browser, and what you do now takes its place.'
        : 'This browser cannot keep a copy: if you start afresh, it is replaced by what you do now.',
  missing: (missing) =>
    missing === 'lost'
      ? 'Your LMS did not hand over your earlier answers, and this browser does not have them either. Please answer the questions again.'
      : 'You have completed this course, and your LMS has your result. It no longer holds your answers, so they cannot be shown. You can read everything again; nothing that you do here changes the result.',
  notReportedWhy:
    'The course found no learning system around it, so nothing is reported to anyone. If you came here from your LMS, close the course and open it again from there.',
  notSavedWhy:
    'Your LMS did not take the last save. It is kept on this device, and the course tries again with your next answer or chapter.',
  notKeptWhy:
    'Your LMS did not take the last save, and this browser could not keep it. Keep this window open: the course tries again with your next answer or chapter.',
  noRoomWhy:
    'This browser could not keep what you did. Keep this window open: the course tries again with your next answer or chapter.',
  copies: (count) => plural(count, 'copy of your work is kept here', 'copies of your work are kept here'),
  deleteCopies: 'Delete the copies',
  whatNow: 'What does this mean?',
  twoPlaces: 'Two places hold your work. This is what each has right now.',
  device: 'This device',
  deviceHas: (answers) => plural(answers, 'answer', 'answers'),
  lms: 'Your LMS',
  lmsHas: (answers) => plural(answers, 'answer', 'answers'),
  goOn: 'Go on with the course',
  trySend: 'Try to send now',
  startAfresh: 'Start afresh',
  leave: 'Save and exit',
  supportCode: 'Support code',
  copy: 'Copy',
  copied: 'Copied',
  leftTitle: (where) =>
    where === 'lms' ? 'Saved' : where === 'device' ? 'Kept on this device' : 'Not saved',
  leftWhy: (where, alone) => {
    if (where === 'lms') return 'Your LMS has your work. You can close this window.';
    if (where === 'nowhere')
      return alone
        ? 'This browser could not keep what you did last. It will have to be redone.'
        : 'What you did last has not reached your LMS, and this browser could not keep it. It will have to be redone.';
    return alone
      ? 'What you did stays in this browser. You can close this window.'
      : 'We cannot tell whether your LMS has everything, so it is kept here. Open the course again from your LMS, on this device and in this browser: what is missing is sent then. You can close this window.';
  },
};
