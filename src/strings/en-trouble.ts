import { plural } from './plural.ts';
import type { Trouble, TroubleStrings } from './trouble-strings.ts';

const titles: Readonly<Record<Trouble, string>> = {
  newer: 'Your earlier work is from a newer version',
  damaged: 'Your earlier work could not be read',
  foreign: 'This is someone else’s work',
  unread: 'Your LMS did not hand over your earlier work',
  'not-taken': 'Kept on this device for now',
  'no-connection': 'Kept on this device for now',
  'lms-gone': 'Kept on this device for now',
  'not-kept': 'Not saved yet',
  elsewhere: 'The course is open in another tab',
  'no-session': 'Nothing is reported now',
};

const comeBack =
  'If you close the course, open it again on this device and in this browser: what is missing is sent then.';

const reasons: Readonly<Record<Trouble, string>> = {
  newer:
    'It was saved by a newer version of this course, so it cannot be shown here. It has not been changed. If you start afresh, a copy of it stays in this browser, and your LMS gets what you do from now on.',
  damaged:
    'What your LMS gave back is damaged. It has not been changed. If you start afresh, a copy of it stays in this browser, and your LMS gets what you see now and what you do from now on.',
  foreign:
    'Your LMS gave back the saved work of another person, so it is not shown, and it has not been changed. Leave the course and sign in again. Start afresh only if nobody else uses your account; a copy then stays in this browser.',
  unread:
    'So it is not written over. What you do now is kept on this device. Close the course and open it again from your LMS: then the two are brought together.',
  'not-taken': `Your LMS can be reached, but did not take the last save. You can go on. ${comeBack}`,
  'no-connection': `Your LMS did not take the last save, and there may be no connection. You can go on. ${comeBack}`,
  'lms-gone':
    'The window of your LMS was closed, so nothing can be sent any more. Close the course and open it again from your LMS, on this device and in this browser: what is missing is sent then.',
  'not-kept':
    'Your LMS did not take the last save, and this browser does not let the course keep anything, or has no room left. Keep this window open and try to send again: what is missing would have to be redone.',
  elsewhere: 'Go on there. This tab records nothing any more, so that it does not write over what you do.',
  'no-session':
    'Your LMS did not open a session, so nothing is reported now. What you do stays in this browser. To be recorded, close the course and open it again from your LMS.',
};

export const enTrouble: TroubleStrings = {
  title: (trouble) => titles[trouble],
  why: (trouble) => reasons[trouble],
  notReportedWhy:
    'You opened the course outside a learning system, so nothing is reported to anyone. What you do stays in this browser.',
  notSavedWhy:
    'Your LMS did not take the last save. Keep this window open: the course tries again with your next answer or chapter.',
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
  leftWhy: (where, alone) =>
    where === 'lms'
      ? 'Saved. You can close this window.'
      : where === 'nowhere'
        ? 'Your LMS did not take the last save, and this browser could not keep it. What you did since then will have to be redone.'
        : alone
          ? 'What you did stays in this browser. You can close this window.'
          : 'We cannot tell whether your LMS has everything, so it is kept here. Open the course again on this device and in this browser: what is missing is sent then. You can close this window.',
};
