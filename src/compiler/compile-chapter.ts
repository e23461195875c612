/** One chapter: from its lexed Markdown to what the Course holds of it. */
import type { Chapter } from '../model/course.ts';
import { withoutMore } from './blocks/more.ts';
import { titleOf, type ChapterFile } from './course/chapter-file.ts';
import type { ChapterContext, CourseContext } from './context.ts';
import { createNotes } from './markdown/notes.ts';
import { placeTokens } from './markdown/place-tokens.ts';
import { renderBlocks } from './markdown/render-blocks.ts';
import { renderInline } from './markdown/render-inline.ts';
import { renderNotes } from './markdown/render-notes.ts';
import { renderTermNotes } from './markdown/render-term.ts';
import type { Place } from './source/excerpt.ts';
import { renderPicture } from './pictures/picture.ts';

const wordsPerMinute = 200;

/** Reading time of the text itself, questions, drawings and what nobody has to open aside. */
export function readingMinutes(html: string): number {
  const text = withoutMore(html).replace(
    /<svg[\s\S]*?<\/svg>|<template[\s\S]*?<\/template>|<([a-z-]+-question)\b[\s\S]*?<\/\1>|<[^>]*>/g,
    ' ',
  );
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return Math.max(1, Math.ceil(words.length / wordsPerMinute));
}

export function createContext(course: CourseContext, chapter: ChapterFile): ChapterContext {
  return {
    course,
    chapter,
    isLoose: false,
    path: chapter.path,
    lexer: chapter.lexer,
    ids: new Map(),
    notes: createNotes(),
    terms: new Set(),
    pictures: new Map(),
    files: new Map(),
    elements: new Set(),
    questions: [],
    keeps: [],
    checklists: new Map(),
    reading: { heading: '', depth: 1, drawings: 0, tags: new Set() },
    renderBlocks,
  };
}

/** Inline Markdown of the front matter: one text, or each of a list. */
function renderHeadTexts(name: 'objectives' | 'content-note', context: ChapterContext): string[] {
  const { head } = context.chapter;
  const value = head?.value[name];
  if (head === undefined || value === undefined) return [];
  const paths = typeof value === 'string' ? [[name]] : value.map((_, index) => [name, index]);
  return paths.map((path) => renderInline(head.textOf(path), context));
}

/** In code-unit order, which no locale changes. */
function listFiles(files: ReadonlyMap<string, string>): { name: string; path: string }[] {
  return [...files]
    .map(([name, path]) => ({ name, path }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

export interface CompiledChapter {
  readonly chapter: Chapter;
  /** Ids that a link may lead to, and where each stands. */
  readonly ids: ReadonlyMap<string, Place>;
  /** Ids of the glossary's terms in it. */
  readonly terms: ReadonlySet<string>;
}

export function compileChapter(course: CourseContext, file: ChapterFile): CompiledChapter {
  const context = createContext(course, file);
  const { head } = file;
  const cover =
    head?.value.cover === undefined
      ? ''
      : renderPicture(head.value.cover, head.value['cover-alt'] ?? '', head.placeOf(['cover']), context);
  const objectives = renderHeadTexts('objectives', context);
  const [contentNote = ''] = renderHeadTexts('content-note', context);
  const body = renderBlocks(placeTokens(file.tokens, file.body), context);
  const html = body + renderNotes(context) + renderTermNotes(context);
  const chapter = {
    id: file.id,
    number: course.numbers('chapters', file.id),
    title: titleOf(file),
    menuTitle: head?.value['menu-title'] ?? titleOf(file),
    summary: head?.value.summary ?? '',
    minutes: readingMinutes(html),
    required: course.policy.isRequired(file),
    objectives,
    contentNote,
    cover,
    html,
    elements: [...context.elements].toSorted(),
    questions: context.questions,
    pictures: listFiles(context.pictures),
    files: listFiles(context.files),
    keeps: context.keeps,
    sources: head?.value.sources ?? [],
  };
  return { chapter, ids: context.ids, terms: context.terms };
}
