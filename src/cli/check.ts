/**
 * `npm run check`: says what is wrong with the course, or that nothing is. `-- --fix` writes missing ids, `-- --edition
 * NAME` looks at one edition only.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkEditions } from '../compiler/compile-editions.ts';
import type { Fix, Problem } from '../compiler/problem.ts';
import { readSources } from '../compiler/read-sources.ts';
import { courseOption, findCourse } from './course/find-course.ts';

const { values } = parseArgs({
  options: {
    ...courseOption,
    edition: { type: 'string' },
    fix: { type: 'boolean', default: false },
  },
});

function formatProblem({ file, line, column, code, message, hint }: Problem): string {
  return `${file}:${line}:${column}  ${code}\n  ${message}\n  ${hint}\n`;
}

/** Puts texts in from the end of each file on, so that offsets hold. */
function applyFixes(root: string, fixes: readonly Fix[]): void {
  const ordered = fixes.toSorted((one, other) => other.offset - one.offset);
  for (const { file, offset, text } of ordered) {
    const path = join(root, file);
    const original = readFileSync(path, 'utf8');
    writeFileSync(path, original.slice(0, offset) + text + original.slice(offset));
    console.log(`${file}: wrote${text.startsWith(' ') ? text : ` ${text.trim()}`}`);
  }
}

const root = findCourse(values.course);

let { problems, fixes } = checkEditions(readSources(root), values.edition);
if (values.fix && fixes.length > 0) {
  applyFixes(root, fixes);
  ({ problems, fixes } = checkEditions(readSources(root), values.edition));
}
for (const problem of problems) console.log(formatProblem(problem));
console.log(
  problems.length === 0
    ? 'No problems.'
    : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
