/** File names that some LMS, web server or file system refuses or changes. */
import { manifestName } from './standards.ts';
import type { PackageProblem } from './package-problem.ts';

/** Docebo refuses a zip that holds scripts a server could run; others drop such files without a word. */
const refusedEndings = new Set(
  'asp aspx bat bin cfm cgi cmd com dll exe htaccess jar jsp jspx msi php php3 php4 php5 phar phtml pl ps1 py rb sh vbs war'.split(
    ' ',
  ),
);

/** Letters, digits, `.`, `_` and `-` in every step; no step starts with a dot. */
const safeName = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/;

/** Windows servers unpack below a long path of their own and stop at 260 characters in all. */
const longestName = 120;

export function checkNames(names: readonly string[]): PackageProblem[] {
  const seen = new Map<string, string>();
  return names.flatMap((name) => {
    const problems = checkName(name);
    const twin = seen.get(name.toLowerCase());
    if (twin !== undefined) {
      const message = `"${name}" and "${twin}" differ in case only`;
      problems.push({
        code: 'name-case',
        message,
        hint: 'Rename one: on Windows they are one file.',
        file: name,
      });
    }
    seen.set(name.toLowerCase(), name);
    return problems;
  });
}

function checkName(name: string): PackageProblem[] {
  const problems: PackageProblem[] = [];
  const add = (code: string, message: string, hint: string) =>
    problems.push({ code, message, hint, file: name });
  if (!safeName.test(name)) {
    add(
      'name-unsafe',
      `"${name}" has a character that an LMS may refuse`,
      'Use letters, digits, "-", "_" and ".".',
    );
  }
  if (name.length > longestName) {
    add(
      'name-long',
      `"${name}" is longer than ${longestName} characters`,
      'Shorten the name or its folders.',
    );
  }
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (name.includes('.') && refusedEndings.has(ending)) {
    add(
      'name-ending',
      `LMSs refuse a package with a ".${ending}" file`,
      'Remove the file or give it another ending.',
    );
  }
  if (name !== manifestName && name.toLowerCase().split('/').at(-1) === manifestName) {
    add(
      'manifest-elsewhere',
      `there is a second manifest, "${name}"`,
      'Only the one at the root may be there.',
    );
  }
  return problems;
}
