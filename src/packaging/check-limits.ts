/** Whether everything that a learner can do fits into what an LMS keeps. */
import type { Course } from '../model/course.ts';
import { scorm12Limits, scorm2004Limits } from '../model/limits.ts';
import { worstCaseOf } from '../model/worst-case.ts';
import type { LmsRules } from './lms-profile.ts';
import type { PackageProblem } from './package-problem.ts';

/** Characters of saved state in SCORM 1.2 that are always safe: the standard has 4,096, and escaping adds some. */
export const safeSavedState12 = 3900;

/** What saved state may grow to: the safe length, or less where the LMS keeps less. */
export function savedStateLimit(rules?: Pick<LmsRules, 'savedState12' | 'savedState2004'>): number {
  return Math.min(safeSavedState12, ...(rules ? [rules.savedState12, rules.savedState2004] : []));
}

export function checkLimits(course: Course, rules?: LmsRules): PackageProblem[] {
  const { savedState, interaction } = worstCaseOf(course);
  const limit = savedStateLimit(rules);
  const problems: PackageProblem[] = [];
  if (savedState > limit) {
    problems.push({
      code: 'saved-state-long',
      message: `saved state can grow to ${savedState} characters; ${limit} are safe`,
      hint: 'Divide the course into editions with fewer questions each.',
      file: 'course.json',
    });
  }
  for (const [name, most, { length, question }] of [
    ['SCORM 1.2', scorm12Limits.response, interaction.scorm12],
    ['SCORM 2004', scorm2004Limits.response, interaction.scorm2004],
  ] as const) {
    if (length <= most) continue;
    problems.push({
      code: 'interaction-long',
      message: `an answer to "${question?.id}" can take ${length} characters; ${name} takes ${most}`,
      hint: 'Give the question fewer options.',
      file: 'course.json',
    });
  }
  return problems;
}
