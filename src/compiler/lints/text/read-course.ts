/** Every text of one language’s course, as passages. */
import type { ChapterFile } from '../../course/chapter-file.ts';
import type { CoursePlan } from '../../course/course-plan.ts';
import { createLexer } from '../../markdown/lexer.ts';
import { placeTokens } from '../../markdown/place-tokens.ts';
import type { Excerpt } from '../../source/excerpt.ts';
import { flattenInline } from './flatten-inline.ts';
import type { Passage, Picture, Setting } from './passage.ts';
import { readBlocks } from './read-blocks.ts';
import { readQuiz, type QuizTexts } from './read-quiz.ts';

export interface ChapterTexts {
  readonly chapter: ChapterFile;
  /** Of the front matter first, then in reading order. */
  readonly passages: readonly Passage[];
  readonly pictures: readonly Picture[];
}

export interface CourseTexts {
  readonly chapters: readonly ChapterTexts[];
  readonly quizzes: readonly QuizTexts[];
  readonly glossary: readonly Passage[];
  /** Titles in course.yaml. */
  readonly titles: readonly Passage[];
}

const plain = (file: string): Setting => ({ file, isQuote: false, isMore: false, isSourced: false });

function readLabel(source: Excerpt): Passage {
  const { words, spans } = flattenInline(source, createLexer());
  return { kind: 'label', words, spans, setting: plain(source.file.path), lead: '' };
}

function readHead({ head }: ChapterFile): Passage[] {
  if (head === undefined) return [];
  const { value, textOf } = head;
  const single = (['title', 'menu-title', 'summary', 'content-note'] as const).filter((key) => value[key]);
  const paths = [
    ...single.map((key) => [key]),
    ...(value.objectives ?? []).map((_, index) => ['objectives', index]),
  ];
  return paths.map((path) => readLabel(textOf(path)));
}

export function readChapter(chapter: ChapterFile): ChapterTexts {
  const { path, tokens, body, lexer } = chapter;
  const { passages, pictures } = readBlocks(placeTokens(tokens, body), lexer, plain(path));
  return { chapter, passages: [...readHead(chapter), ...passages], pictures };
}

function readGlossary({ glossary }: CoursePlan): Passage[] {
  const setting = plain(glossary.path);
  return glossary.terms.flatMap(({ heading, tokens }) => {
    const title = placeTokens(createLexer().blockTokens(heading.text), heading);
    return [...title, ...tokens].flatMap((token) => readBlocks([token], glossary.lexer, setting).passages);
  });
}

function readTitles({ file: { value, textOf } }: CoursePlan): Passage[] {
  const paths = [['title'], ['subtitle'], ...value.parts.map((_, index) => ['parts', index, 'title'])];
  return paths.map((path) => readLabel(textOf(path)));
}

export function readTexts(plan: CoursePlan): CourseTexts {
  return {
    chapters: [...plan.chapters.values()].map(readChapter),
    quizzes: [...plan.quizzes.values()].flatMap(({ id, quiz, path }) =>
      quiz === undefined ? [] : [readQuiz(id, path, quiz)],
    ),
    glossary: readGlossary(plan),
    titles: readTitles(plan),
  };
}
