/** What of a course plan holds learner state, as the lock lists it. */
import type { Token, Tokens } from 'marked';
import { hash32 } from '../../model/fingerprint.ts';
import { fingerprintOf, partsOf } from '../../model/question-parts.ts';
import type { AuthoredQuestion } from '../../model/quiz.ts';
import { itemHeadings } from '../blocks/items.ts';
import type { CourseEntry } from '../lock/entries.ts';
import type { Section } from '../lock/lock.ts';
import { splitAttributes } from '../markdown/attributes.ts';
import { directiveName, isDirective } from '../markdown/directive-token.ts';
import { excerptOf } from '../source/excerpt.ts';
import type { ChapterFile } from './chapter-file.ts';
import type { CoursePlan } from './course-plan.ts';
import { listKeeps } from './list-keeps.ts';

/** Blocks whose headings are items that a learner opens. */
const itemBlocks: ReadonlySet<string> = new Set(['accordion', 'hotspots']);

function entryOf(section: Section, key: string): CourseEntry {
  return { section, key, fingerprint: '', text: '' };
}

/** `<lang>:<hash>` of what a learner reads before answering, in an order that moving an option does not change. */
export function questionText(lang: string, question: AuthoredQuestion): string {
  const words = (text: string): string => text.trim().replace(/\s+/g, ' ');
  const parts = partsOf(question);
  const spell = (id: string, text: string): string => `${id}=${words(text)}`;
  const options = parts.options.map(({ id, text }) => spell(id, text));
  const targets = parts.targets.map(({ id, text }) => spell(`>${id}`, text));
  const read = [words(question.prompt), ...parts.words.map(words), ...[...options, ...targets].toSorted()];
  return `${lang}:${hash32(read.join('\n')).toString(16).padStart(8, '0')}`;
}

function questionEntries(lang: string, question: AuthoredQuestion): CourseEntry[] {
  const fingerprint = fingerprintOf(question).toString(16).padStart(4, '0');
  const { options, targets } = partsOf(question);
  return [
    { section: 'questions', key: question.id, fingerprint, text: questionText(lang, question) },
    ...[...options, ...targets].map(({ id }) => entryOf('options', `${question.id}/${id}`)),
  ];
}

function itemIds(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token: Tokens.Generic) => {
    const hasItems = isDirective(token) && itemBlocks.has(directiveName(excerptOf('', token.opener)));
    const own = hasItems ? itemHeadings(token.tokens) : [];
    const ids = own.flatMap(
      (heading) => splitAttributes(excerptOf('', heading.text))?.attributes.id?.value ?? [],
    );
    const items = token.type === 'list' ? (token as Tokens.List).items : [];
    return [...ids, ...itemIds(token.tokens ?? []), ...itemIds(items)];
  });
}

/** By chapter and by question: both stay as they were read, and looking through them takes longer than reading them. */
const ofChapters = new WeakMap<ChapterFile, readonly CourseEntry[]>();
const ofQuestions = new WeakMap<AuthoredQuestion, readonly CourseEntry[]>();

function remember<Key extends object>(
  known: WeakMap<Key, readonly CourseEntry[]>,
  key: Key,
  list: () => readonly CourseEntry[],
): readonly CourseEntry[] {
  const found = known.get(key) ?? list();
  known.set(key, found);
  return found;
}

function chapterEntries({ id: chapter, tokens }: ChapterFile): CourseEntry[] {
  return [
    entryOf('chapters', chapter),
    ...itemIds(tokens).map((id) => entryOf('items', `${chapter}/${id}`)),
    ...listKeeps(tokens).map(([id, kind]) => ({
      ...entryOf('kept', `${chapter}/${id}`),
      fingerprint: kind,
    })),
  ];
}

export function planEntries({ lang, parts, quizzes }: CoursePlan): CourseEntry[] {
  const entries = new Map<string, CourseEntry>();
  const add = (entry: CourseEntry): void => {
    const key = `${entry.section}/${entry.key}`;
    if (!entries.has(key)) entries.set(key, entry);
  };
  for (const part of parts) {
    add(entryOf('parts', part.id));
    for (const chapter of part.chapters)
      remember(ofChapters, chapter, () => chapterEntries(chapter)).forEach(add);
  }
  for (const { quiz } of quizzes.values()) {
    for (const question of quiz?.value.questions ?? [])
      remember(ofQuestions, question, () => questionEntries(lang, question)).forEach(add);
  }
  return [...entries.values()];
}
