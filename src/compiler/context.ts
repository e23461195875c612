/** What rendering one chapter knows and gathers. */
import type { Lexer } from 'marked';
import type { Keep, Question, Removed } from '../model/course.ts';
import type { PageStrings } from '../strings/page-strings.ts';
import type { ChapterFile } from './course/chapter-file.ts';
import type { CompletionPolicy } from './course/completion.ts';
import type { CoursePlan } from './course/course-plan.ts';
import type { QuestionPolicy } from './course/question-policy.ts';
import type { LockNumbers } from './lock/lock-numbers.ts';
import type { Notes } from './markdown/notes.ts';
import type { PlacedToken } from './markdown/place-tokens.ts';
import type { Problems } from './problem.ts';
import type { Place } from './source/excerpt.ts';
import type { Sources } from './sources.ts';

/** A link to a place in a chapter, checked when the ids of all chapters are known. */
export interface PendingLink {
  readonly chapter: string;
  readonly id: string;
  readonly place: Place;
}

export interface CourseContext {
  readonly sources: Sources;
  readonly plan: CoursePlan;
  /** Ids of the parts in the edition that is made. */
  readonly edition: ReadonlySet<string>;
  readonly policy: CompletionPolicy;
  readonly questionPolicy: QuestionPolicy;
  readonly numbers: LockNumbers;
  readonly removed: Removed;
  /** By `<chapter>/<id>`: the kind of what a learner keeps, as last released. */
  readonly releasedKinds: ReadonlyMap<string, string>;
  readonly t: PageStrings;
  readonly problems: Problems;
  readonly links: PendingLink[];
  /** Path of each photograph by its name in the package, in lower case: on Windows names differ in more. */
  readonly pictureNames: Map<string, string>;
  /** The same for the files that are handed out. */
  readonly fileNames: Map<string, string>;
  /** Path of the chapter that holds each quiz. */
  readonly quizUses: Map<string, string>;
  /** Quizzes that a misspelt name must mean. */
  readonly quizzesMeant: Set<string>;
  /** What each term of the glossary means, as HTML, by its id. */
  readonly definitions: Map<string, string>;
}

export interface ChapterContext {
  readonly course: CourseContext;
  readonly chapter: ChapterFile;
  /** What is rendered stands in a block that cannot be told: its headings may be items, its lists boxes. */
  readonly isLoose: boolean;
  /** File that relative paths start from: the chapter's, or a quiz's. */
  readonly path: string;
  readonly lexer: Lexer;
  /** Author-given ids and where each was given first. */
  readonly ids: Map<string, Place>;
  readonly notes: Notes;
  /** Ids of the glossary's terms that the text refers to. */
  readonly terms: Set<string>;
  /** Name in the package → path below content/. */
  readonly pictures: Map<string, string>;
  /** Files that are handed out: name in the package → path below content/. */
  readonly files: Map<string, string>;
  readonly elements: Set<string>;
  readonly questions: Question[];
  readonly keeps: Keep[];
  /** Titles of the checklists so far, by their ids. */
  readonly checklists: Map<string, string>;
  /** Changes as the chapter is read. */
  readonly reading: { heading: string; depth: number; drawings: number; tags: Set<string> };
  readonly renderBlocks: (tokens: readonly PlacedToken[], context: ChapterContext) => string;
}
