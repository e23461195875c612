/**
 * `npm run check`: says what is wrong with the course, or that nothing is. `-- --fix` mends what is safe to mend, `--
 * --edition NAME` looks at one edition only.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkEditions } from '../compiler/compile-editions.ts';
import type { Problem } from '../compiler/problem.ts';
import { readSources } from '../compiler/read-sources.ts';
import { mendCourse } from './check/mend-course.ts';

const { values } = parseArgs({
  options: {
    course: { type: 'string', default: join(import.meta.dirname, '../..') },
    edition: { type: 'string' },
    fix: { type: 'boolean', default: false },
  },
});

function formatProblem({ file, line, column, code, message, hint }: Problem): string {
  return `${file}:${line}:${column}  ${code}\n  ${message}\n  ${hint}\n`;
}

if (values.fix) mendCourse(values.course, values.edition, console.log);
const { problems } = checkEditions(readSources(values.course), values.edition);
for (const problem of problems) console.log(formatProblem(problem));
console.log(
  problems.length === 0
    ? 'No problems.'
    : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
