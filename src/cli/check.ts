/** `npm run check`: says what is wrong with the course, or that nothing is. check/options.ts has what may follow. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fix } from '../compiler/problem.ts';
import { readSources } from '../compiler/read-sources.ts';
import { githubReport } from '../compiler/report/github-report.ts';
import { drawReport } from '../compiler/report/human-report.ts';
import { listReport } from '../compiler/report/json-report.ts';
import type { CheckReport } from '../compiler/report/report.ts';
import { explainCode } from './check/explain.ts';
import { findProblems } from './check/find-problems.ts';
import { listFixable } from './check/list-fixable.ts';
import { readOptions, usage, type CheckOptions, type Format } from './check/options.ts';
import { readTerminal } from './check/terminal.ts';
import { PlainError, runPlainly } from './run-plainly.ts';

/** Puts texts in from the end of each file on, so that offsets hold. */
function applyFixes(root: string, fixes: readonly Fix[], say: (line: string) => void): void {
  const ordered = fixes.toSorted((one, other) => other.offset - one.offset);
  for (const { file, offset, text } of ordered) {
    const path = join(root, file);
    const original = readFileSync(path, 'utf8');
    writeFileSync(path, original.slice(0, offset) + text + original.slice(offset));
    say(`${file}: wrote${text.startsWith(' ') ? text : ` ${text.trim()}`}`);
  }
}

async function check(root: string, { edition, fix, format }: CheckOptions): Promise<CheckReport> {
  if (fix) {
    // What another program reads is the report alone.
    const say = format === 'human' ? console.log : console.error;
    applyFixes(root, (await findProblems(readSources(root), edition)).fixes, say);
  }
  const sources = readSources(root);
  if (![...sources.keys()].some((path) => /^(?:content|quizzes)\//.test(path)))
    throw new PlainError(`There is no course in ${root}: it has no folder “content”.`);
  const findings = await findProblems(sources, edition);
  return { sources, ...findings, fixable: listFixable(sources, edition, findings) };
}

const write: Readonly<Record<Format, (report: CheckReport) => string>> = {
  human: (report) => drawReport(report, readTerminal(process.stdout)),
  json: (report) => `${JSON.stringify(listReport(report), null, 2)}\n`,
  github: githubReport,
};

await runPlainly(usage, async () => {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(usage);
  } else if (options.explain !== undefined) {
    process.stdout.write(explainCode(options.explain, readTerminal(process.stdout)));
  } else {
    const report = await check(options.course ?? join(import.meta.dirname, '../..'), options);
    process.stdout.write(write[options.format](report));
    process.exitCode = report.problems.length === 0 ? 0 : 1;
  }
});
