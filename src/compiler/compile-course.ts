/** Text in, Course and problems out. Pure: no disk, no Vite, no clock. */
import type { Course } from '../model/course.ts';
import { pageStringsFor } from '../strings/page-strings.ts';
import { assembleCourse } from './assemble-course.ts';
import type { CompileCache } from './cache/compile-cache.ts';
import { compileChapter, type CompiledChapter } from './compile-chapter.ts';
import type { CourseContext } from './context.ts';
import { checkCompletion, policyOf } from './course/completion.ts';
import { readLook } from './course/look.ts';
import { readCoursePlan } from './course/course-plan.ts';
import { questionPolicyOf } from './course/question-policy.ts';
import { partsOfEdition } from './course/course-file.ts';
import { checkLock, readNumbers } from './lock/course-numbers.ts';
import type { Lock } from './lock/lock.ts';
import { lockProblems } from './problem-codes.ts';
import type { Sources } from './sources.ts';
import { suggest } from './suggest.ts';
import { renderGlossary } from './glossary.ts';
import { Problems, type Fix, type Problem } from './problem.ts';

export interface CompileOptions {
  readonly lang: string;
  readonly edition: string;
  readonly playerVersion: string;
  /** Where the same course is compiled again and again. */
  readonly cache?: CompileCache;
}

export interface Compilation {
  /** Missing where a problem prevents it. With problems of the lock alone it has the numbers `npm run lock` would give. */
  readonly course?: Course;
  /** Sorted by file, line, column and code. */
  readonly problems: readonly Problem[];
  /** What `check --fix` may put in. */
  readonly fixes: readonly Fix[];
  /** What an up-to-date lock says; there where a course is. */
  readonly lock?: Lock;
}

function checkLinks({ links, problems }: CourseContext, compiled: readonly CompiledChapter[]): void {
  const ids = new Map(compiled.map(({ chapter, ids: own }) => [chapter.id, own]));
  for (const { chapter, id, place } of links) {
    const own = ids.get(chapter);
    if (own?.has(id) === true) continue;
    const similar = suggest(id, [...(own?.keys() ?? [])]);
    problems.add('broken-link', place, `#${id}`, similar === '' ? '' : `#${similar}`);
  }
}

/** A line that names the quiz, and cannot be read, has been told already. */
function isNamed(id: string, { plan, quizzesMeant }: CourseContext): boolean {
  const name = new RegExp(`^.*quiz.*\\bsrc=?\\W*${id}\\b`, 'm');
  return quizzesMeant.has(id) || [...plan.chapters.values()].some(({ body }) => name.test(body.text));
}

function checkQuizUses(context: CourseContext): void {
  const { plan, problems, quizUses } = context;
  for (const { id, path, quiz, isFaulty } of plan.quizzes.values()) {
    const user = quizUses.get(id);
    const stated = quiz?.value.unused !== undefined;
    // It may say in what cannot be read that it is unused.
    if (user === undefined && !stated && !isFaulty && !isNamed(id, context))
      problems.add('unused-quiz', { file: path, line: 1, column: 1 }, id);
    if (user !== undefined && stated) problems.add('quiz-in-use', quiz.placeOf(['unused']), user);
  }
}

export function compileCourse(sources: Sources, options: CompileOptions): Compilation {
  const problems = new Problems();
  const done = (made?: Required<Pick<Compilation, 'course' | 'lock'>>): Compilation => ({
    ...made,
    problems: problems.sorted(),
    fixes: problems.fixes,
  });
  const { cache } = options;
  cache?.begin();
  const plan = readCoursePlan(sources, options.lang, problems, cache);
  const edition = partsOfEdition(plan.file, options.edition, problems);
  checkCompletion(plan, problems);
  const look = readLook(plan.file, problems);
  const numbers = readNumbers(sources, plan, problems, cache);
  const context: CourseContext = {
    sources,
    plan,
    edition,
    policy: policyOf(plan.file.value),
    questionPolicy: questionPolicyOf(plan.file.value),
    numbers: numbers.numbers,
    removed: numbers.removed,
    releasedKinds: numbers.releasedKinds,
    t: pageStringsFor(options.lang),
    problems,
    links: [],
    pictureNames: new Map(),
    fileNames: new Map(),
    quizUses: new Map(),
    quizzesMeant: new Set(),
    definitions: new Map(),
  };
  renderGlossary(context);
  const compiled =
    cache?.chapters.compileAll(context) ??
    [...plan.chapters.values()].map((file) => compileChapter(context, file));
  checkLock(numbers, context, compiled, cache);
  checkLinks(context, compiled);
  checkQuizUses(context);
  const isPrevented = problems.sorted().some(({ code }) => !lockProblems.has(code));
  return isPrevented
    ? done()
    : done({ course: assembleCourse(context, compiled, options, look), lock: numbers.next });
}
