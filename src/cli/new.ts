/** `npm run new -- chapter|quiz|course`: asks a few questions and writes a file that has no problems. */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkEditions } from '../compiler/compile-editions.ts';
import { readSources } from '../compiler/read-sources.ts';
import { findCourse, projectRoot } from './course/find-course.ts';
import { writeLock } from './lock/write-lock.ts';
import { askChoice, isTerminal } from './new/ask.ts';
import { readCourseThere } from './new/course-there.ts';
import { askChapter, makeChapter } from './new/new-chapter.ts';
import { askCourse, makeCourse } from './new/new-course.ts';
import { askQuiz, makeQuiz } from './new/new-quiz.ts';
import { kinds, needed, optionTable, usage, type Kind, type Options } from './new/options.ts';
import { Cancelled, Refused } from './new/refused.ts';
import { writeFiles, type NewFiles } from './new/write-files.ts';

async function readKind(given: string | undefined): Promise<Kind> {
  const choices = kinds.map((kind) => ({ value: kind, label: `A ${kind}` }));
  if (given === undefined && !isTerminal()) throw new Refused(`Say what is new.\n\n${usage}`);
  const kind = await askChoice({ option: 'kind', message: 'What is new?', given }, choices);
  return kinds.find((one) => one === kind) ?? 'chapter';
}

/** All that is missing at once. */
function refuseMissing(kind: Kind, options: Options): void {
  const missing = needed[kind].filter((name) => options[name] === undefined);
  if (isTerminal() || missing.length === 0) return;
  const names = missing.map((name) => `--${name}`).join(', ');
  throw new Refused(
    `There is no terminal to ask in, and ${names} ${missing.length === 1 ? 'is' : 'are'} missing.\n\n${usage}`,
  );
}

async function askAll(kind: Kind, options: Options): Promise<{ root: string; files: NewFiles }> {
  if (kind === 'course') {
    const answers = await askCourse(options);
    return { root: answers.folder, files: makeCourse(answers) };
  }
  const root = findCourse(options.course);
  const course = readCourseThere(root, options.lang);
  const files =
    kind === 'chapter'
      ? makeChapter(course, await askChapter(course, options))
      : makeQuiz(course, await askQuiz(course, options));
  return { root, files };
}

function report(root: string, { written, appended = new Map() }: NewFiles): void {
  const place =
    root === projectRoot
      ? ''
      : ` -- --course ${JSON.stringify(relative(process.env['INIT_CWD'] ?? process.cwd(), root) || '.')}`;
  console.log(root === projectRoot ? 'Written:' : `Written in ${root}:`);
  for (const path of written.keys()) console.log(`  ${path}`);
  for (const path of appended.keys()) console.log(`  ${path}, at its end`);
  const { ok, lines } = writeLock(root);
  for (const line of lines) (ok ? console.log : console.error)(`  ${line}`);
  const { problems } = checkEditions(readSources(root));
  console.log(
    problems.length === 0
      ? `\nNext: npm run dev${place}, and write over what is there.`
      : `\nThe course has problems; npm run check${place} says what to do about them.`,
  );
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({ options: optionTable, allowPositionals: true });
  if (values.help === true) {
    console.log(usage);
    return;
  }
  if (positionals.length > 1)
    throw new Refused(`Quotation marks are missing around: ${positionals.slice(1).join(' ')}`);
  const kind = await readKind(positionals[0]);
  refuseMissing(kind, values);
  const { root, files } = await askAll(kind, values);
  writeFiles(root, files);
  report(root, files);
}

try {
  await run();
} catch (error) {
  const isOption =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (error instanceof Cancelled) console.error('Nothing was written.');
  else if (isOption) console.error(`${error.message}\n\n${usage}`);
  else console.error(error instanceof Refused ? error.message : error);
  process.exitCode = 1;
}
