/** A course as it is being written, in one language and edition: the last good one, and what is wrong with it now. */
import { createHash } from 'node:crypto';
import { readCoursePlan, type CoursePlan } from '../../compiler/course/course-plan.ts';
import { Problems, type Problem } from '../../compiler/problem.ts';
import { drawCaretLine } from '../../compiler/report/caret-line.ts';
import { sourceLine } from '../../compiler/report/source-line.ts';
import { languagesOf, type Sources } from '../../compiler/sources.ts';
import type { Course } from '../../model/course.ts';
import type { LiveChoice, LivePart, LiveState, LiveUpdate, ShownProblem } from '../../model/live.ts';
import { outlineOf } from '../../model/outline-of.ts';
import { LiveCompiler } from './compile-live.ts';
import { LiveArticles } from './live-articles.ts';

/** The last good course, and all that was made of it. */
export interface GoodCourse {
  readonly course: Course;
  /** Articles by the chapter's number. */
  readonly articles: ReadonlyMap<number, string>;
  /** Tells what a page holds besides articles. */
  readonly shell: string;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

function makeGood(course: Course, articles: LiveArticles): GoodCourse {
  const { look, dir, lang, glossary, questionPolicy } = course;
  const rest = {
    ...outlineOf(course),
    hash: '',
    look,
    dir,
    lang,
    questionPolicy,
    terms: glossary.length > 0,
  };
  return { course, articles: articles.render(course), shell: hashOf(JSON.stringify(rest)) };
}

/** Columns of a line of source that fit the list of problems. */
const room = 60;

function showProblem({ code, message, hint, file, line, column }: Problem, sources: Sources): ShownProblem {
  const { text, indent } = drawCaretLine(sourceLine(sources, { file, line }) ?? '', column, room);
  return { code, message, hint, file, line, column, text, indent, isThere: sources.has(file) };
}

export class LiveCourse {
  readonly choice: LiveChoice;
  #compiler = new LiveCompiler();
  #articles = new LiveArticles();
  #sources: Sources = new Map();
  #good: GoodCourse | undefined;
  #problems: readonly Problem[] = [];
  #findings: readonly Problem[] = [];
  constructor(choice: LiveChoice) {
    this.choice = choice;
  }

  get good(): GoodCourse | undefined {
    return this.#good;
  }

  /** Gives what course pages have to change; nothing where they stay as they are. */
  refresh(sources: Sources): LiveUpdate | undefined {
    this.#sources = sources;
    const { compilation, problems, lockFindings } = this.#compiler.compile(sources, {
      ...this.choice,
      playerVersion: '0',
    });
    this.#problems = problems;
    this.#findings = lockFindings;
    const before = this.#good;
    const { course } = compilation;
    if (!course || course.hash === before?.course.hash) return undefined;
    const good = makeGood(course, this.#articles);
    this.#good = good;
    return {
      ...this.choice,
      shell: good.shell,
      chapters: [...good.articles].filter(([number, html]) => before?.articles.get(number) !== html),
    };
  }

  /** @param linted what the lints have found last */
  describe(linted: readonly Problem[]): LiveState {
    const sources = this.#sources;
    const show = (problem: Problem): ShownProblem => showProblem(problem, sources);
    const plan = readCoursePlan(sources, this.choice.lang, new Problems(), this.#compiler.cache);
    return {
      ...this.choice,
      title: this.#good?.course.title ?? plan.file.value.title,
      courseId: this.#good?.course.identifiers.manifest ?? '',
      isShown: this.#good !== undefined,
      problems: this.#problems.map(show),
      findings: [...this.#findings, ...linted].map(show),
      languages: languagesOf(sources),
      editions: Object.keys(plan.file.value.editions),
      parts: this.#listParts(plan),
    };
  }

  /** Of the course that is on screen, with the files that it is written in as they are now. */
  #listParts(plan: CoursePlan): LivePart[] {
    const files = new Map([...plan.chapters.values()].map(({ id, path }) => [id, path]));
    return (this.#good?.course.parts ?? []).map(({ title, chapters }) => ({
      title,
      chapters: chapters.map(({ id, menuTitle }) => ({ id, title: menuTitle, file: files.get(id) ?? '' })),
    }));
  }
}
