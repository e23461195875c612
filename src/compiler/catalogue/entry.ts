/**
 * What a trainer reads about a problem beyond its message: the catalogue has an entry for every code.
 *
 * Texts are one or more sentences of plain English; `…` in backticks is code, and nothing else is marked up. The
 * examples are compiled by tests/unit/compiler/catalogue.test.ts, so they never go stale.
 */

/**
 * Where an example stands in the sample course of the tests: `chapter` is the text of its first chapter below the
 * front matter, or a whole chapter where it begins with `---`; `course` holds those keys of course.yaml that differ;
 * `question` is a question of its quiz; anything else is a whole file by its path.
 */
export type ExampleFile = 'chapter' | 'course' | 'question' | ContentPath;

export type ContentPath = `content/${string}` | `quizzes/${string}`;

/** An example that is compiled as it stands: `before` gives this one problem, `after` gives none. */
export interface WrittenExample {
  readonly file: ExampleFile;
  /** A caret ‸ marks the place that the problem names; readers see the text without it. */
  readonly before: string;
  readonly after: string;
  /** Where the file has to go, if its place or its name is what is wrong. */
  readonly movedTo?: ContentPath;
  /** The same file as it was when the course was last released; the lock holds what was in it. */
  readonly released?: string;
  /** Further files that the example needs, before and after. An empty text stands for a picture, a recording… */
  readonly beside?: Readonly<Partial<Record<ContentPath, string>>>;
  /** Files that are there afterwards only, because adding them is what mends the problem. */
  readonly added?: Readonly<Partial<Record<ContentPath, string>>>;
}

/** An example that text alone cannot show (damaged bytes, a lock after a release): the tests build it in code. */
export interface ToldExample {
  readonly file: 'told';
  readonly before: string;
  readonly after: string;
}

export interface CatalogueEntry {
  /** What happened: what the compiler found. */
  readonly happened: string;
  /** Why it matters, to a learner or to somebody in HR. */
  readonly why: string;
  /** What to do, step by step where there are several. */
  readonly remedy: string;
  readonly example: WrittenExample | ToldExample;
}

/** An entry for each code of a table of problems: one that is missing or misspelt is a type error. */
export type CatalogueOf<Problems> = { readonly [Code in keyof Problems]: CatalogueEntry };
