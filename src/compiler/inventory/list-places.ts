/**
 * The places of a course that an item of a source can go to, each with the name that content/sources.yaml has for it:
 * `chapter`, `chapter#id`, `chapter^note`, `quiz/question`, `quiz/question#option`, `glossary`, `glossary#term`. A row
 * of a matrix goes by its number in the source, a factor by its letter.
 */
import type { Token, Tokens } from 'marked';
import type { Chapter, Course, Question } from '../../model/course.ts';
import type { AuthoredQuestion } from '../../model/quiz.ts';
import type { ChapterFile } from '../course/chapter-file.ts';
import { readCoursePlan } from '../course/course-plan.ts';
import { listKeeps } from '../course/list-keeps.ts';
import { htmlId } from '../ids.ts';
import { splitAttributes } from '../markdown/attributes.ts';
import { directiveName, isDirective } from '../markdown/directive-token.ts';
import { Problems } from '../problem.ts';
import { excerptOf } from '../source/excerpt.ts';
import type { Sources } from '../sources.ts';

/** All but `other` have to come from somewhere. */
export type PlaceKind = 'chapter' | 'question' | 'row' | 'tick' | 'chart' | 'other';

export interface CoursePlace {
  readonly key: string;
  readonly kind: PlaceKind;
  /** Words only; empty where its key says enough. */
  readonly title: string;
  /** What the course itself says of where it comes from. */
  readonly sources: readonly string[];
}

function placeOf(kind: PlaceKind, key: string, title = '', sources: readonly string[] = []): CoursePlace {
  return { key, kind, title, sources };
}

function describeSource({ document, lesson, section, question }: Question['source']): string {
  const parts = [lesson === undefined ? section : `lesson ${lesson}`, question && `question ${question}`];
  return [document, ...parts.filter((part) => part !== undefined && part !== 0)].join(', ');
}

/** A chart that has no id is named by its title, which no item can name. */
function listCharts(chapter: string, tokens: readonly Token[]): CoursePlace[] {
  return tokens.flatMap((token: Tokens.Generic) => {
    const own = isDirective(token) && directiveName(excerptOf('', token.opener)) === 'chart';
    const { id, values } =
      (own ? splitAttributes(excerptOf('', token.opener.trim()))?.attributes : undefined) ?? {};
    const title = values?.get('title')?.value ?? '';
    const charts = own ? [placeOf('chart', `${chapter}#${id?.value ?? title}`, title)] : [];
    return [...charts, ...listCharts(chapter, token.tokens ?? [])];
  });
}

function listInChapter(chapter: Chapter, file: ChapterFile | undefined): CoursePlace[] {
  const prefix = htmlId(chapter.id, '');
  const ids = [...chapter.html.matchAll(/ id="([^"]+)"/g)].flatMap(([, id = '']) =>
    id.startsWith(prefix) ? [placeOf('other', `${chapter.id}#${id.slice(prefix.length)}`)] : [],
  );
  const tokens = file?.tokens ?? [];
  const notes = [...(file?.body.text ?? '').matchAll(/^\[\^([^\]]+)\]:/gm)];
  const ticks = listKeeps(tokens).filter(([, kind]) => kind === 'tick');
  return [
    placeOf('chapter', chapter.id, chapter.title, chapter.sources),
    ...listCharts(chapter.id, tokens),
    ...ticks.map(([id]) => placeOf('tick', `${chapter.id}#${id}`)),
    ...ids,
    ...notes.map(([, label = '']) => placeOf('other', `${chapter.id}^${label}`)),
  ];
}

function listInQuestion(question: Question, authored: AuthoredQuestion | undefined): CoursePlace[] {
  const key = `${question.quiz}/${question.id}`;
  const sources = [describeSource(question.source)];
  const own = placeOf('question', key, question.text, sources);
  if (authored?.type === 'matrix') {
    const rows = authored.tasks.map(({ source, text }) =>
      placeOf('row', `${key}#${source.item}`, text, [`${sources.join()}, item ${source.item}`]),
    );
    return [
      own,
      ...rows,
      ...Object.keys(authored.factors).map((letter) => placeOf('other', `${key}#${letter}`)),
    ];
  }
  const parts = [...question.options, ...(question.targets ?? [])];
  return [own, ...parts.map(({ id }) => placeOf('other', `${key}#${id}`))];
}

/** Each once, in reading order. */
export function listPlaces(sources: Sources, course: Course): CoursePlace[] {
  const plan = readCoursePlan(sources, course.lang, new Problems());
  const files = new Map([...plan.chapters.values()].map((file) => [file.id, file]));
  const authored = new Map(
    [...plan.quizzes.values()]
      .flatMap(({ quiz }) => quiz?.value.questions ?? [])
      .map((question) => [question.id, question]),
  );
  const inChapters = course.parts
    .flatMap(({ chapters }) => chapters)
    .flatMap((chapter) => [
      ...listInChapter(chapter, files.get(chapter.id)),
      ...chapter.questions.flatMap((question) => listInQuestion(question, authored.get(question.id))),
    ]);
  const terms = course.glossary.map(({ id, title }) => placeOf('other', `glossary#${id}`, title));
  const places = [...inChapters, placeOf('other', 'glossary'), ...terms];
  const seen = new Set<string>();
  // What has a kind of its own comes before its id in the HTML.
  return places.filter(({ key }) => !seen.has(key) && seen.add(key));
}
