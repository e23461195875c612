/** What the gallery page is made from: a course's chapters, and what their author wrote for each thing in them. */

export interface GalleryQuestion {
  /** As its author called it. */
  readonly id: string;
  readonly number: number;
  /** Its JSON, as it stands in the quiz. */
  readonly source: string;
}

export interface GalleryChapter {
  readonly id: string;
  readonly title: string;
  /** The chapter's body. */
  readonly html: string;
  /** The Markdown of each thing at the top level of the body, in its order. */
  readonly sources: readonly string[];
  readonly questions: readonly GalleryQuestion[];
  /** Too large to stand among the others: it has a page of its own. */
  readonly apart: boolean;
}

export interface GalleryCourse {
  readonly lang: string;
  readonly dir: string;
  readonly chapters: readonly GalleryChapter[];
  /** What the compiler found wrong, a line each; the page shows them instead. */
  readonly problems: readonly string[];
}
