/** Text in, Course and problems out. Pure: no disk, no Vite, no clock. */
import type { Chapter, Course, Part } from '../model/course.ts';
import { directionOf } from '../model/direction.ts';
import { pageStringsFor } from '../strings/page-strings.ts';
import { fillContents } from './blocks/contents.ts';
import { fillEmployerSees } from './blocks/employer-sees.ts';
import { takeCached, type CompileCache } from './cache/compile-cache.ts';
import { sealCourse } from './seal-course.ts';
import { compileChapter, type CompiledChapter } from './compile-chapter.ts';
import type { CourseContext } from './context.ts';
import { checkCompletion, policyOf } from './course/completion.ts';
import { readLook } from './course/look.ts';
import { questionPolicyOf } from './course/question-policy.ts';
import { partsOfEdition } from './course/course-file.ts';
import { readCoursePlan, type CoursePlan } from './course/course-plan.ts';
import { planEntries } from './course/plan-entries.ts';
import { checkNumbers, checkStale } from './lock/check-lock.ts';
import { checkWording } from './lock/check-wording.ts';
import { mergeEntries, type CourseEntry } from './lock/entries.ts';
import { checkChanges } from './lock/check-changes.ts';
import { entryPlaces } from './lock/entry-places.ts';
import { emptyLock, type Lock, type Section } from './lock/lock.ts';
import { readLock } from './lock/lock-file.ts';
import { numbersOf } from './lock/lock-numbers.ts';
import { listRemoved } from './lock/list-removed.ts';
import { updateLock } from './lock/update-lock.ts';
import { lockProblems } from './problem-codes.ts';
import { suggest } from './suggest.ts';
import { listTerms, renderGlossary } from './glossary.ts';
import { Problems, type Fix, type Problem } from './problem.ts';
import type { Located } from './source/read-json.ts';
import { languagesOf, lockPath, textOf, type Sources } from './sources.ts';

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

/** What the lock has to number, in all languages. Do not write a lock from it where problems were added. */
export function courseEntries(sources: Sources, problems: Problems): CourseEntry[] {
  return entriesOf(languagesOf(sources).map((lang) => readCoursePlan(sources, lang, problems)));
}

function entriesOf(plans: readonly CoursePlan[]): CourseEntry[] {
  return mergeEntries(plans.map(planEntries));
}

/** The lock, and what an up-to-date one says. */
interface ReadNumbers extends Pick<CourseContext, 'numbers' | 'removed' | 'releasedKinds'> {
  readonly located: Located<Lock> | undefined;
  readonly entries: readonly CourseEntry[];
  readonly next: Lock;
  /** What a faulty file holds is not gone from the course. */
  readonly isComplete: boolean;
}

function readNumbers(
  sources: Sources,
  plan: CoursePlan,
  problems: Problems,
  cache: CompileCache | undefined,
): ReadNumbers {
  const isFaulty = problems.sorted().length > 0;
  const located = takeCached(cache, lockPath, [textOf(sources, lockPath)], problems, (found) =>
    readLock(sources, found),
  );
  const lock = located?.value ?? emptyLock();
  const others = new Problems();
  const plans = languagesOf(sources)
    .filter((lang) => lang !== plan.lang)
    .map((lang) => readCoursePlan(sources, lang, others, cache));
  // In the order of the languages, which numbers new entries.
  const entries = entriesOf([plan, ...plans].toSorted((one, other) => (one.lang < other.lang ? -1 : 1)));
  const keys = entries.map(({ section, key }) => `${section}/${key}`).join('\n');
  const { next, removed } = takeCached(cache, 'next lock', [lock, keys], problems, () => {
    const updated = updateLock(lock, entries);
    return { next: updated, removed: listRemoved(updated, entries) };
  });
  const released = Object.entries(lock.kept).filter(([, { since }]) => since !== '');
  return {
    ...{ located, entries, next },
    isComplete: !isFaulty && others.sorted().length === 0,
    numbers: numbersOf(next),
    removed,
    releasedKinds: new Map(released.map(([key, { fingerprint }]) => [key, fingerprint])),
  };
}

function checkLock(
  { located, entries, next, isComplete }: ReadNumbers,
  { plan, problems }: CourseContext,
  compiled: readonly CompiledChapter[],
  cache: CompileCache | undefined,
): void {
  if (located === undefined) return;
  const ids = new Map(compiled.map(({ chapter, ids: own }) => [chapter.id, own]));
  if (isComplete) {
    const faulty = new Set(problems.sorted().map(({ file }) => file));
    const isHidden = (section: Section, key: string): boolean => {
      const [container = '', id = ''] = key.split('/');
      const chapter = [...plan.chapters.values()].find((one) => one.id === container);
      const isWritten = chapter !== undefined && new RegExp(`#${id}\\b`).test(chapter.body.text);
      return section !== 'options' && isWritten && faulty.has(chapter.path);
    };
    const placeOf = entryPlaces(plan, ids);
    const isChanged = checkChanges({ lock: located.value, entries, placeOf, isHidden }, problems);
    if (!isChanged)
      takeCached(cache, 'stale', [located.value, next], problems, (found) =>
        checkStale(located.value, next, found),
      );
  }
  takeCached(cache, 'numbers', [located], problems, (found) => checkNumbers(located, found));
  checkWording(located.value, plan, entries, problems);
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

/** Nothing is left to be filled in, as in most; a long course is not searched for it again after each save. */
const whole = new WeakSet<Chapter>();

function isWhole(chapter: Chapter): boolean {
  if (!whole.has(chapter) && !chapter.html.includes('<!--')) whole.add(chapter);
  return whole.has(chapter);
}

const withHtml = (parts: readonly Part[], render: (chapter: Chapter) => string): Part[] =>
  parts.map((part) => ({
    ...part,
    chapters: part.chapters.map((chapter) =>
      isWhole(chapter) ? chapter : { ...chapter, html: render(chapter) },
    ),
  }));

function assemble(
  context: CourseContext,
  compiled: readonly CompiledChapter[],
  options: CompileOptions,
  look: Course['look'],
): Course {
  const { plan, edition, numbers, policy } = context;
  const { value } = plan.file;
  const chapters = new Map(compiled.map(({ chapter }) => [chapter.id, chapter]));
  const drafted = {
    title: value.title,
    subtitle: value.subtitle,
    lang: plan.lang,
    dir: value.dir ?? directionOf(plan.lang),
    version: value.version,
    edition: options.edition,
    identifiers: value.identifiers,
    passMark: policy.passMark,
    reportFailed: policy.reportFailed,
    ...(look && { look }),
    questionPolicy: questionPolicyOf(plan.file.value),
    printAnswers: value.print?.answers ?? 'practice',
    removed: context.removed,
    parts: plan.parts
      .filter(({ id }) => edition.has(id))
      .map(({ id, title, chapters: files }) => ({
        id,
        number: numbers('parts', id),
        title,
        chapters: files.flatMap((file) => chapters.get(file.id) ?? []),
      })),
  };
  // A list to look things up in: it takes no reading time.
  const filled = withHtml(drafted.parts, ({ html }) => fillEmployerSees(html, drafted, context.t));
  const parts = withHtml(filled, ({ html }) => fillContents(html, { parts: filled }, context.t));
  const withoutHash = { ...drafted, parts, glossary: listTerms(context, parts, compiled) };
  return sealCourse(withoutHash, options.playerVersion);
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
    : done({ course: assemble(context, compiled, options, look), lock: numbers.next });
}
