/** The glossary: from its lexed Markdown to what the Course holds of it. */
import type { GlossaryTerm, Part } from '../model/course.ts';
import { createContext, type CompiledChapter } from './compile-chapter.ts';
import type { CourseContext } from './context.ts';
import { renderBlocks } from './markdown/render-blocks.ts';
import { placeOf } from './source/excerpt.ts';

/** Renders what each term means, once; footnotes, terms and pictures have no place there. */
export function renderGlossary(course: CourseContext): void {
  const { path, body, lexer, terms } = course.plan.glossary;
  // Its links may lead where those of the first chapter may.
  const [part = ''] = course.edition;
  const context = createContext(course, {
    part,
    id: 'glossary',
    path,
    head: undefined,
    body,
    lexer,
    tokens: [],
  });
  for (const { id, heading, tokens } of terms) {
    course.definitions.set(id, renderBlocks(tokens, context));
    if (context.terms.size + context.pictures.size + context.notes.references.length === 0) continue;
    course.problems.add('bad-glossary', placeOf(heading), 'A picture, a footnote or another term');
    context.terms.clear();
    context.pictures.clear();
    context.notes.references.length = 0;
  }
}

/** In the language's order. Its definitions have been rendered by `renderGlossary`. */
export function listTerms(
  { plan, definitions }: CourseContext,
  parts: readonly Part[],
  compiled: readonly CompiledChapter[],
): GlossaryTerm[] {
  const users = new Map(compiled.map(({ chapter, terms }) => [chapter.id, terms]));
  const chapters = parts.flatMap((part) => part.chapters.map(({ id }) => id));
  const { compare } = new Intl.Collator(plan.lang);
  return plan.glossary.terms
    .toSorted((one, other) => compare(one.title, other.title))
    .map(({ id, title, aliases }) => ({
      id,
      title,
      aliases: [...aliases],
      html: definitions.get(id) ?? '',
      chapters: chapters.filter((chapter) => users.get(chapter)?.has(id) ?? false),
    }));
}
