/** Looking things up in the outline. */
import type { Outline, OutlineChapter, OutlinePart } from '../model/outline.ts';

export interface FoundChapter {
  readonly part: OutlinePart;
  readonly chapter: OutlineChapter;
  /** Place in the part, from 1. */
  readonly place: number;
  /** The chapter after it in the course, if any. */
  readonly next: OutlineChapter | undefined;
}

export function findChapter(
  outline: Outline,
  matches: (chapter: OutlineChapter) => boolean,
): FoundChapter | undefined {
  for (const [at, part] of outline.parts.entries()) {
    const index = part.chapters.findIndex(matches);
    const chapter = part.chapters[index];
    if (!chapter) continue;
    const later = outline.parts.slice(at + 1).find(({ chapters }) => chapters.length > 0);
    return { part, chapter, place: index + 1, next: part.chapters[index + 1] ?? later?.chapters[0] };
  }
  return undefined;
}

/** The chapter that an address names: `#/mutuality`, or `#mutuality--sides` for a place in it. */
export function chapterOfRoute(outline: Outline, hash: string): FoundChapter | undefined {
  const id = /^#(?:\/([a-z0-9-]+)|([a-z0-9-]+?)--[a-z0-9-]+)$/.exec(hash);
  const wanted = id?.[1] ?? id?.[2];
  return wanted === undefined ? undefined : findChapter(outline, (chapter) => chapter.id === wanted);
}
