/** What one LMS refuses besides what any LMS does. */
import type { LmsRules } from './lms-profile.ts';
import type { PackageProblem } from './package-problem.ts';

/** @param names of the files in the package */
export function checkProfile(rules: LmsRules, names: readonly string[]): PackageProblem[] {
  return names
    .filter((name) => rules.forbiddenFiles.some((ending) => name.toLowerCase().endsWith(`.${ending}`)))
    .map((name) => ({
      code: 'profile-ending',
      message: `${rules.name} refuses a package with such a file`,
      hint: `Remove the file, or give it an ending that scorm/profiles/${rules.lms}.json does not forbid.`,
      file: name,
    }));
}
