/** Checks a whole course, and gives it its hash. A chapter that is compiled into it again is not gone through anew. */
import { createHash } from 'node:crypto';
import {
  chapter as chapterSchema,
  course as courseSchema,
  type Chapter,
  type Course,
} from '../model/course.ts';

interface Sealed {
  readonly chapter: Chapter;
  readonly hash: string;
}

const sealedChapters = new WeakMap<Chapter, Sealed>();

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

function sealChapter(made: Chapter): Sealed {
  const known = sealedChapters.get(made);
  if (known) return known;
  const chapter = chapterSchema.parse(made);
  const sealed = { chapter, hash: hashOf(JSON.stringify(chapter)) };
  sealedChapters.set(made, sealed);
  return sealed;
}

/** Throws where something does not fit the schema. */
export function sealCourse(made: Omit<Course, 'hash'>, playerVersion: string): Course {
  const { parts: given, ...rest } = made;
  const parts = given.map((part) => ({ ...part, chapters: part.chapters.map(sealChapter) }));
  const hashes = parts.map((part) => ({ ...part, chapters: part.chapters.map(({ hash }) => hash) }));
  const hash = hashOf(`${JSON.stringify({ ...made, parts: hashes })}\n${playerVersion}`);
  return {
    ...courseSchema.omit({ parts: true }).parse({ ...rest, hash }),
    parts: parts.map((part) => ({ ...part, chapters: part.chapters.map(({ chapter }) => chapter) })),
  };
}
