/** Whether everything that a learner can do fits into what SCORM 1.2 lets an LMS keep. */
import type { Course } from '../model/course.ts';
import { scorm12Limits, worstCaseLength } from '../model/limits.ts';
import type { PackageProblem } from './package-problem.ts';

export function checkLimits(course: Course): PackageProblem[] {
  const longest = worstCaseLength(course);
  if (longest <= scorm12Limits.savedState) return [];
  return [
    {
      code: 'saved-state-long',
      message: `saved state can grow to ${longest} characters; SCORM 1.2 keeps ${scorm12Limits.savedState}`,
      hint: 'Divide the course into editions with fewer questions each.',
      file: 'course.json',
    },
  ];
}
