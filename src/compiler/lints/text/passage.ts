/** What the lints read: stretches of words, without the marks around them, each character with its place. */
import type { Excerpt } from '../../source/excerpt.ts';

/** Something about a part of a passage, from `start` up to `end`. */
export interface Span {
  readonly kind: 'term' | 'quoted' | 'emphasis' | 'note' | 'link' | 'code';
  readonly start: number;
  readonly end: number;
  /** As written; of a span without words too. */
  readonly source: Excerpt;
  /** Where a link leads. */
  readonly href?: string;
}

/**
 * `prose` is a paragraph, `item` one of a list, `label` a title, a caption or a summary; of a quiz, `right` and `wrong`
 * are what a learner can choose, and `asked` is any other text.
 */
export type PassageKind =
  'prose' | 'item' | 'heading' | 'cell' | 'label' | 'alt' | 'note' | 'prompt' | 'right' | 'wrong' | 'asked';

/** What stands around a passage. */
export interface Setting {
  readonly file: string;
  /** Somebody else’s words. */
  readonly isQuote: boolean;
  /** Inside a block that nobody has to open. */
  readonly isMore: boolean;
  /** Inside a block that names its own source. */
  readonly isSourced: boolean;
}

export interface Passage {
  readonly kind: PassageKind;
  /** Line ends are as in the file; a code span or a bare address is one character of its own. */
  readonly words: Excerpt;
  readonly spans: readonly Span[];
  readonly setting: Setting;
  /** The sentence that an item of a list goes on with; empty where there is none. */
  readonly lead: string;
}

/** A picture in the text. */
export interface Picture {
  readonly alt: Excerpt;
  /** As written beside it; empty where there is none. */
  readonly caption: string;
  readonly href: string;
}

/** Stands for what is no word. */
export const placeholder = '\uFFFC';

export function isInside(spans: readonly Span[], kind: Span['kind'], start: number, end: number): boolean {
  return spans.some((span) => span.kind === kind && span.start <= start && end <= span.end);
}
