/** What the live preview's server tells its pages. */

export interface ShownProblem {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  /** From the course's folder on. */
  readonly file: string;
  readonly line: number;
  /** In UTF-16 units, like `line` from 1. */
  readonly column: number;
  /** The line itself, cut around the place where it is long; empty where the file is missing or no text. */
  readonly text: string;
  /** Columns of a fixed-width font before the place. */
  readonly indent: number;
  /** Whether the file is there to be opened. */
  readonly isThere: boolean;
}

export interface LiveChapter {
  readonly id: string;
  readonly title: string;
  /** File that it is written in. */
  readonly file: string;
}

export interface LivePart {
  readonly title: string;
  readonly chapters: readonly LiveChapter[];
}

/** A language and an edition: what of the course is on screen. */
export interface LiveChoice {
  readonly lang: string;
  readonly edition: string;
}

export interface LiveState extends LiveChoice {
  readonly title: string;
  /** The manifest's identifier; empty where nothing is shown. */
  readonly courseId: string;
  /** Whether there is anything to show: a course without a problem that prevents it, now or earlier. */
  readonly isShown: boolean;
  /** They prevent what is on disk from being shown. */
  readonly problems: readonly ShownProblem[];
  /** They prevent nothing now: the lock that is to be brought up to date, what the lints found. */
  readonly findings: readonly ShownProblem[];
  readonly languages: readonly string[];
  readonly editions: readonly string[];
  readonly parts: readonly LivePart[];
}

/** A course page is told of what has changed since the time before. */
export interface LiveUpdate extends LiveChoice {
  /** A hash that differs where more than the text of chapters does: then the page is loaded anew. */
  readonly shell: string;
  /** Changed articles as HTML, by the chapter's number. */
  readonly chapters: readonly (readonly [number: number, html: string])[];
}

/** A row of the codebook, as far as it puts an answer into words. */
export interface LiveRow {
  readonly id: string;
  readonly question: string;
}

/** Events on the development server's socket. */
export const liveState = 'alongside:state';
export const liveUpdate = 'alongside:update';
