/** The course's policy and its worst case in a line each, as the build prints them and the setup sheet repeats them. */
import type { Course } from '../model/course.ts';
import { scorm12Limits, scorm2004Limits } from '../model/limits.ts';
import { worstCaseOf } from '../model/worst-case.ts';
import { savedStateLimit } from './check-limits.ts';
import type { LmsRules } from './lms-profile.ts';

/** `all 9 chapters required, 4 of 4 questions scored, pass mark 80%, below it incomplete`. */
export function describePolicy({ parts, passMark, reportFailed }: Course): string {
  const chapters = parts.flatMap((part) => part.chapters);
  const questions = chapters.flatMap((chapter) => chapter.questions);
  const required = chapters.filter((chapter) => chapter.required).length;
  const scored = questions.filter((question) => question.scored).length;
  // The player counts all chapters where none is required.
  const all = required === 0 || required === chapters.length;
  return [
    all ? `all ${chapters.length} chapters required` : `${required} of ${chapters.length} chapters required`,
    scored === 0 ? 'no question scored' : `${scored} of ${questions.length} questions scored`,
    ...(scored === 0 ? [] : [`pass mark ${passMark}%`, `below it ${reportFailed ? 'failed' : 'incomplete'}`]),
  ].join(', ');
}

const solutions: Readonly<Record<Course['questionPolicy']['solution'], string>> = {
  never: 'never shown',
  'after-answer': 'on request after an answer',
  'after-attempts': 'on request after the last try',
};

/** `2 tries, solution on request after the last try, hints shown, all or nothing`; of a course that asks questions. */
export function describeQuestions({ parts, questionPolicy }: Course): string {
  const { attempts, solution, hints, partialCredit } = questionPolicy;
  const questions = parts.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.questions));
  if (questions.length === 0) return 'none';
  const inPart = questions.filter(({ points }) => points !== undefined).length;
  return [
    attempts === undefined ? 'tries unlimited' : `${attempts} ${attempts === 1 ? 'try' : 'tries'}`,
    `solution ${solutions[solution]}`,
    `hints ${hints ? 'shown' : 'left out'}`,
    partialCredit ? `${inPart} counted in part` : 'all or nothing',
    ...(questions.some(({ type }) => type === 'matrix')
      ? ['the matrix is for the learner alone and never reported']
      : []),
  ].join(', ');
}

/** What a learner can make of it at most, each number with what there is room for. */
export function describeWorstCase(course: Course, rules: LmsRules): string {
  const { savedState, interaction, interactions } = worstCaseOf(course);
  return (
    `saved state takes at most ${savedState} of ${savedStateLimit(rules)} characters, ` +
    `the longest interaction ${interaction.scorm12.length} of ${scorm12Limits.response} in SCORM 1.2 and ` +
    `${interaction.scorm2004.length} of ${scorm2004Limits.response} in 2004, ` +
    `interactions: ${interactions} of ${scorm2004Limits.interactions}`
  );
}
