/** What the build and the search page have to agree on. */

/** Of a heading, or of a term: `[anchor, heading, text]`. What a chapter begins with has an empty heading. */
export type SearchSection = readonly [anchor: string, heading: string, text: string];

/** `[id, title, sections]`; the terms of the glossary come as a chapter without a title. */
export type SearchChapter = readonly [id: string, title: string, sections: readonly SearchSection[]];

/** A stretch of the course, as it lies in the package: the first as `c/search.js`, the others by their number. */
export interface SearchShard {
  /** How many there are of the whole course. */
  readonly of: number;
  readonly chapters: readonly SearchChapter[];
}

/** The module of a shard, counted from 0; its default export is JSON, since there are LMSs that serve none. */
export const shardFile = (at: number): string => (at === 0 ? 'c/search.js' : `c/search-${at + 1}.js`);

/** In place of a chapter's id. */
export const glossaryId = '~glossary';

/** Anchors of a chapter begin with its id, which is left out. */
export function shortAnchor(chapter: string, anchor: string): string {
  if (anchor === '') return '';
  return anchor.startsWith(`${chapter}--`) ? anchor.slice(chapter.length + 2) : `#${anchor}`;
}

/** The address that a short anchor stands for, with its `#`. */
export function placeHref(chapter: string, anchor: string): string {
  if (chapter === glossaryId) return `#${chapter}/${anchor}`;
  if (anchor === '') return `#/${chapter}`;
  return anchor.startsWith('#') ? anchor : `#${chapter}--${anchor}`;
}
