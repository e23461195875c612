/** Words that a text speaks of on purpose: `:quoted[…]`, `quotes:` of a chapter or quiz, phrases of a language choice. */
import { placeOf } from '../source/excerpt.ts';
import type { Problems } from '../problem.ts';
import type { Place } from '../source/excerpt.ts';
import type { CourseTexts } from './text/read-course.ts';
import type { QuizPassage } from './text/read-quiz.ts';
import type { Passage, Span } from './text/passage.ts';

const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ').replaceAll('’', "'").toLowerCase();

interface Quote {
  readonly words: string;
  readonly place: Place;
}

/** What a language choice marks as harmful: its sentence, and the wordings that are not right. */
function isOfLanguageChoice({ question, path, kind }: QuizPassage, found: string): boolean {
  if (question?.type !== 'language') return false;
  if (path[2] === 'sentence' || kind === 'wrong') return true;
  const harmful = [
    question.phrase,
    ...question.wordings.filter(({ right }) => right !== true).map(({ text }) => text),
  ];
  return kind !== 'right' && harmful.some((words) => tidy(words).includes(found));
}

export class Exemptions {
  readonly #quotes = new Map<string, readonly Quote[]>();
  readonly #spans: Span[] = [];
  readonly #used = new Set<Quote | Span>();

  constructor({ chapters, quizzes, glossary }: CourseTexts) {
    for (const { chapter } of chapters) {
      const { head } = chapter;
      const quotes = (head?.value.quotes ?? []).map((words, index) => ({
        words: tidy(words),
        place: head?.placeOf(['quotes', index]) ?? placeOf(chapter.body),
      }));
      this.#quotes.set(chapter.path, quotes);
    }
    for (const { quiz, passages } of quizzes) {
      const file = passages[0]?.setting.file ?? '';
      const quotes = (quiz.value.quotes ?? []).map((words, index) => ({
        words: tidy(words),
        place: quiz.placeOf(['quotes', index]),
      }));
      this.#quotes.set(file, quotes);
    }
    const passages = [...chapters, ...quizzes].flatMap((texts): readonly Passage[] => texts.passages);
    for (const { spans } of [...passages, ...glossary])
      this.#spans.push(...spans.filter(({ kind }) => kind === 'quoted'));
  }

  /** Whether the words from `start` up to `end` are let pass. What lets them pass counts as needed. */
  lets(passage: Passage | QuizPassage, start: number, end: number): boolean {
    const found = tidy(passage.words.text.slice(start, end));
    const quotes = this.#quotes.get(passage.setting.file) ?? [];
    const reasons = [
      ...passage.spans.filter((span) => span.kind === 'quoted' && span.start <= start && end <= span.end),
      ...quotes.filter(({ words }) => words === found || words.includes(found) || found.includes(words)),
    ];
    for (const reason of reasons) this.#used.add(reason);
    return reasons.length > 0 || ('question' in passage && isOfLanguageChoice(passage, found));
  }

  /** Reports what lets nothing pass. Call it last. */
  reportUnused(problems: Problems): void {
    for (const span of this.#spans)
      if (!this.#used.has(span)) problems.add('unused-quotes', placeOf(span.source), span.source.text);
    for (const quote of [...this.#quotes.values()].flat())
      if (!this.#used.has(quote)) problems.add('unused-quotes', quote.place, quote.words);
  }
}
