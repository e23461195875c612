import type { SeesStrings } from './page-sees.ts';
import { plural } from './plural.ts';

export const enSees: SeesStrings = {
  sentTitle: 'What the LMS receives',
  chapters: (count) =>
    `Your place: which of the ${plural(count, 'chapter', 'chapters')} you are in, so that the course can open there again.`,
  answers: (count) =>
    `Your answers to the ${plural(count, 'question', 'questions')} listed below. For each one it gets your latest answer, whether that is right, when you gave it and how long you took over it.`,
  score: (scored) =>
    `Your score in per cent. It counts your best try at each of the ${plural(scored, 'scored question', 'scored questions')}, and it is sent once you have answered all of them.`,
  status: (passMark, reportFailed) =>
    `Your status: in progress until everything required is done, then passed if your score is ${passMark} per cent or more. With a lower score you are shown as ${reportFailed ? 'failed' : 'still in progress, and you can try again'}.`,
  statusUnscored: 'Your status: in progress until everything required is done, then completed.',
  parts: (count) =>
    `Your result in each of the ${plural(count, 'part', 'parts')}: that you have finished it, and your score where it has scored questions. It is sent when you finish the part; some LMSs do not show it.`,
  time: 'The time that the course was open.',
  coded:
    'A short coded text by which the course remembers where you are: the chapters you have opened and read, your latest answers, how often you tried each question, what you were told is new, and a sign by which it knows its learner again.',
  alone:
    'Opened without an LMS, the course sends nothing to anyone. When it is complete, you can save a completion record yourself and decide who gets it: the name you type, the course, the day you finished and, where there is a score, your score and whether you passed. It holds none of your answers.',
  questionsTitle: 'How your answers look in a report',
  questionsHow:
    'A report may show a question by its name, and an answer by the sign in front of it below. Some reports show more than one sign for you: then you chose more than one answer.',
  rowName: 'Name in the report:',
  typed: 'A report shows the words as you typed them.',
  notScored: 'It does not count towards the score.',
  partly:
    'An answer that is right in part counts in part, where a question asks for several answers, a match, groups or an order.',
  matrix:
    'How you judge the tasks of a role-clarity matrix, and where you differ from the toolkit. No report shows it.',
  matrixKept:
    'The coded text holds your judgements of tasks, too, so that you find them again. It is not made to be read, and the course shows it to nobody else.',
  neverTitle: 'What the course never sends',
  never: [
    'What you open, close, point at or scroll past within a chapter.',
    'Which hints you looked at.',
    'What you think when a page asks you to stop for a moment: there is nothing to type there.',
    'Anything to the people who made this course, or to any other site.',
  ],
};
