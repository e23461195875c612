/** Compiles chapters again only where what they were made from has changed: text, quizzes, pictures, numbers, terms. */
import { compileChapter, type CompiledChapter } from '../compile-chapter.ts';
import type { CourseContext, PendingLink } from '../context.ts';
import { titleOf, type ChapterFile } from '../course/chapter-file.ts';
import type { Section } from '../lock/lock.ts';
import { Problems } from '../problem.ts';
import { TracedMap } from './traced-map.ts';

interface Made {
  readonly compiled: CompiledChapter;
  readonly file: ChapterFile;
  readonly frame: string;
  readonly settings: readonly unknown[];
  readonly problems: Problems;
  readonly links: readonly PendingLink[];
  readonly holds: (course: CourseContext) => boolean;
  readonly repeat: (course: CourseContext) => void;
}

/** What any chapter may be made from, beside its own: other chapters as far as links and words name them. */
function frameOf({ plan, edition, releasedKinds }: CourseContext): string {
  const chapters = [...plan.chapters.values()].map((file) => [file.path, file.part, file.id, titleOf(file)]);
  return JSON.stringify([plan.lang, chapters, [...edition], [...releasedKinds]]);
}

function compileTraced(
  course: CourseContext,
  file: ChapterFile,
): Pick<Made, 'compiled' | 'problems' | 'links' | 'holds' | 'repeat'> {
  const problems = new Problems();
  const links: PendingLink[] = [];
  // No chapter looks for what others have put there.
  const quizzesMeant = new Set<string>();
  const numbers: [Section, string, number][] = [];
  const maps = {
    sources: new TracedMap(course.sources),
    pictureNames: new TracedMap(course.pictureNames),
    fileNames: new TracedMap(course.fileNames),
    quizUses: new TracedMap(course.quizUses),
    definitions: new TracedMap(course.definitions),
  };
  const quizzes = new TracedMap(course.plan.quizzes);
  const traced: CourseContext = {
    ...course,
    ...maps,
    plan: { ...course.plan, quizzes },
    problems,
    links,
    quizzesMeant,
    numbers: (section, key) => {
      const number = course.numbers(section, key);
      numbers.push([section, key, number]);
      return number;
    },
  };
  return {
    compiled: compileChapter(traced, file),
    problems,
    links,
    holds: (later) =>
      maps.sources.holds(later.sources) &&
      maps.pictureNames.holds(later.pictureNames) &&
      maps.fileNames.holds(later.fileNames) &&
      maps.quizUses.holds(later.quizUses) &&
      maps.definitions.holds(later.definitions) &&
      quizzes.holds(later.plan.quizzes) &&
      numbers.every(([section, key, number]) => later.numbers(section, key) === number),
    repeat: (later) => {
      for (const quiz of quizzesMeant) later.quizzesMeant.add(quiz);
      for (const name of ['pictureNames', 'fileNames', 'quizUses'] as const)
        for (const [key, value] of maps[name].writes) later[name].set(key, value);
    },
  };
}

export class ChapterCache {
  #before = new Map<string, Made>();
  #now = new Map<string, Made>();
  #frame = '';

  /** The same string where it says the same: to compare two as long as a course takes longer than to compile a chapter. */
  #keepFrame(frame: string): string {
    if (this.#frame !== frame) this.#frame = frame;
    return this.#frame;
  }

  /** Chapters in the order of the course: what one writes others read. */
  compileAll(course: CourseContext): CompiledChapter[] {
    [this.#before, this.#now] = [this.#now, new Map<string, Made>()];
    const frame = this.#keepFrame(frameOf(course));
    const settings = [course.plan.file, course.plan.glossary];
    return [...course.plan.chapters.values()].map((file) => {
      const made = this.#find(course, file, frame, settings) ?? {
        ...compileTraced(course, file),
        ...{ file, frame, settings },
      };
      this.#now.set(file.path, made);
      course.problems.addAll(made.problems);
      course.links.push(...made.links);
      return made.compiled;
    });
  }

  #find(
    course: CourseContext,
    file: ChapterFile,
    frame: string,
    settings: readonly unknown[],
  ): Made | undefined {
    const made = this.#before.get(file.path);
    const isSame =
      made?.file === file &&
      made.frame === frame &&
      made.settings.every((setting, at) => setting === settings[at]) &&
      made.holds(course);
    if (!isSame) return undefined;
    made.repeat(course);
    return made;
  }
}
