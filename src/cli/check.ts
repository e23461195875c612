/** `npm run check`: says what is wrong with the course, or that nothing is. check/options.ts has what may follow. */
import { readSources } from '../compiler/read-sources.ts';
import { githubReport } from '../compiler/report/github-report.ts';
import { drawReport } from '../compiler/report/human-report.ts';
import { listReport } from '../compiler/report/json-report.ts';
import type { CheckReport } from '../compiler/report/report.ts';
import { explainCode } from './check/explain.ts';
import { findProblems } from './check/find-problems.ts';
import { listFixable } from './check/list-fixable.ts';
import { mendCourse } from './check/mend-course.ts';
import { readOptions, tellKept, usage, type CheckOptions, type Format } from './check/options.ts';
import { todayHere } from './check/today.ts';
import { findCourse } from './course/find-course.ts';
import { readTerminal } from './terminal/read-terminal.ts';
import { PlainError, runPlainly } from './terminal/run-plainly.ts';

async function check(root: string, { edition, fix, format }: CheckOptions): Promise<CheckReport> {
  // What another program reads is the report alone.
  const stream = format === 'human' ? process.stdout : process.stderr;
  if (fix) mendCourse(root, edition, (line) => stream.write(`${line}\n`));
  const sources = readSources(root);
  if (![...sources.keys()].some((path) => /^(?:content|quizzes)\//.test(path)))
    throw new PlainError(`There is no course in ${root}: it has no folder “content”.`);
  const findings = await findProblems(root, sources, edition, todayHere());
  return { sources, ...findings, fixable: listFixable(sources, edition, findings) };
}

const write: Readonly<Record<Format, (report: CheckReport) => string>> = {
  human: (report) => drawReport(report, readTerminal(process.stdout)),
  json: (report) => `${JSON.stringify(listReport(report), null, 2)}\n`,
  github: githubReport,
};

await runPlainly(usage, async () => {
  const options = readOptions(process.argv.slice(2));
  for (const line of tellKept(process.env, process.argv)) console.error(line);
  if (options.help) {
    console.log(usage);
  } else if (options.explain !== undefined) {
    process.stdout.write(explainCode(options.explain, readTerminal(process.stdout)));
  } else {
    const report = await check(findCourse(options.course), options);
    process.stdout.write(write[options.format](report));
    process.exitCode = report.problems.length === 0 ? 0 : 1;
  }
});
