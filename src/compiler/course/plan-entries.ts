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
import { titleOf, type ChapterFile } from './chapter-file.ts';
import type { CoursePlan } from './course-plan.ts';
import { listKeeps } from './list-keeps.ts';

/** Blocks whose headings are items that a learner opens. */
const itemBlocks: ReadonlySet<string> = new Set(['accordion', 'hotspots']);

/** `<lang>:<hash>` of words. */
function textHash(lang: string, words: string): string {
  return `${lang}:${hash32(words).toString(16).padStart(8, '0')}`;
}

const collapse = (words: string): string => words.trim().replace(/\s+/g, ' ');

function entryOf(section: Section, key: string, lang: string, words: string): CourseEntry {
  return { section, key, fingerprint: '', text: textHash(lang, collapse(words)) };
}

/** `<lang>:<hash>` of what a learner reads before answering, in an order that moving an option does not change. */
export function questionText(lang: string, question: AuthoredQuestion): string {
  const parts = partsOf(question);
  const spell = (id: string, text: string): string => `${id}=${collapse(text)}`;
  const options = parts.options.map(({ id, text }) => spell(id, text));
  const targets = parts.targets.map(({ id, text }) => spell(`>${id}`, text));
  const read = [
    collapse(question.prompt),
    ...parts.words.map(collapse),
    ...[...options, ...targets].toSorted(),
  ];
  return textHash(lang, read.join('\n'));
}

const spellFingerprint = (question: AuthoredQuestion): string =>
  fingerprintOf(question).toString(16).padStart(4, '0');

function questionEntries(lang: string, question: AuthoredQuestion): CourseEntry[] {
  const fingerprint = spellFingerprint(question);
  const { revision = 0, ...first } = question;
  const earlier = Array.from({ length: Math.min(revision, 100) }, (_, before) =>
    spellFingerprint(before === 0 ? first : { ...question, revision: before }),
  );
  const { options, targets } = partsOf(question);
  // A pair has one id for both its sides.
  const words = new Map<string, string[]>();
  for (const { id, text } of [...options, ...targets]) words.set(id, [...(words.get(id) ?? []), text]);
  return [
    { section: 'questions', key: question.id, fingerprint, earlier, text: questionText(lang, question) },
    ...[...words].map(([id, texts]) => entryOf('options', `${question.id}/${id}`, lang, texts.join('\n'))),
  ];
}

function itemIds(tokens: readonly Token[]): [id: string, words: string][] {
  return tokens.flatMap((token: Tokens.Generic) => {
    const hasItems = isDirective(token) && itemBlocks.has(directiveName(excerptOf('', token.opener)));
    const own = hasItems ? itemHeadings(token.tokens) : [];
    const ids = own.flatMap((heading): [string, string][] => {
      const { text, attributes } = splitAttributes(excerptOf('', heading.text)) ?? {};
      return text === undefined || attributes?.id === undefined ? [] : [[attributes.id.value, text.text]];
    });
    const items = token.type === 'list' ? (token as Tokens.List).items : [];
    return [...ids, ...itemIds(token.tokens ?? []), ...itemIds(items)];
  });
}

/**
 * By chapter and by question, each of which is of one language: both stay as they were read, and looking through them
 * takes longer than reading them.
 */
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

function chapterEntries(lang: string, chapter: ChapterFile): CourseEntry[] {
  const { id, tokens } = chapter;
  return [
    entryOf('chapters', id, lang, titleOf(chapter)),
    ...itemIds(tokens).map(([item, words]) => entryOf('items', `${id}/${item}`, lang, words)),
    ...listKeeps(tokens).map(([keep, kind, words]) => ({
      ...entryOf('kept', `${id}/${keep}`, lang, words),
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
    add(entryOf('parts', part.id, lang, part.title));
    for (const chapter of part.chapters)
      remember(ofChapters, chapter, () => chapterEntries(lang, chapter)).forEach(add);
  }
  for (const { quiz } of quizzes.values()) {
    for (const question of quiz?.value.questions ?? [])
      remember(ofQuestions, question, () => questionEntries(lang, question)).forEach(add);
  }
  return [...entries.values()];
}
