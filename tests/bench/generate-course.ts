/**
 * Courses of any size, made from a seed: chapters as long as real ones, and as in the real course a check of four
 * questions at the end of each part.
 */
import { exampleOf, turnOptions } from '../../src/compiler/editor/question-examples.ts';
import type { QuestionType } from '../../src/model/question-type.ts';
import { makeChapter } from './generate-chapter.ts';
import { Seeded } from './seeded.ts';

export interface GeneratedSize {
  readonly seed: number;
  readonly chapters: number;
  /** Default: four questions a part. */
  readonly quizzes?: boolean;
}

const chaptersAPart = 7;
const questionsACheck = 4;

/** How many of each type the real course asks. */
const realMix: Readonly<Record<QuestionType, number>> = {
  single: 18,
  multiple: 13,
  'yes-no': 4,
  scenario: 4,
  language: 4,
  match: 2,
  sort: 2,
  order: 1,
  'fill-in': 1,
  matrix: 1,
};

/** The types in such an order that any stretch of it is mixed like the whole. */
const mixed: readonly QuestionType[] = Object.entries(realMix)
  .flatMap(([type, count]) =>
    Array.from({ length: count }, (_, at) => ({ type: type as QuestionType, place: (at + 0.5) / count })),
  )
  .toSorted((one, other) => one.place - other.place)
  .map(({ type }) => type);

function makeCheck(part: number, start: number, id: string): string {
  const questions = Array.from({ length: questionsACheck }, (_, at) => {
    const type = mixed[(start + (part - 1) * questionsACheck + at) % mixed.length] ?? 'single';
    return { ...turnOptions(exampleOf(type), part), id: `${id}-${at + 1}` };
  });
  return JSON.stringify(
    { $schema: '../quiz.schema.json', title: `Questions to part ${part}`, questions },
    null,
    2,
  );
}

/** Path → text, without a lock. */
export function generateCourse({ seed, chapters, quizzes = true }: GeneratedSize): Map<string, string> {
  const random = new Seeded(seed);
  const files = new Map<string, string>();
  const start = random.between(0, mixed.length - 1);
  const parts = Array.from({ length: Math.ceil(chapters / chaptersAPart) }, (_, at) => {
    const number = String(at + 1).padStart(3, '0');
    return { id: `part-${number}`, title: `Part ${at + 1}`, folder: `${number}-part` };
  });
  for (let number = 1; number <= chapters; number += 1) {
    const part = Math.ceil(number / chaptersAPart);
    const folder = parts[part - 1]?.folder ?? '';
    const digits = String(number).padStart(4, '0');
    const isLast = number % chaptersAPart === 0 || number === chapters;
    const check = quizzes && isLast ? `check-${String(part).padStart(3, '0')}` : undefined;
    files.set(`content/en/${folder}/${digits}-chapter-${digits}.md`, makeChapter(random, number, check));
    if (check !== undefined) files.set(`quizzes/en/${check}.json`, `${makeCheck(part, start, check)}\n`);
  }
  const identifiers = {
    manifest: 'BENCH',
    organization: 'BENCH_ORG',
    item: 'BENCH_ITEM',
    resource: 'BENCH_SCO',
  };
  const editions = { complete: parts.map(({ id }) => id) };
  const yaml = {
    title: `Of ${chapters} chapters`,
    subtitle: '',
    version: '1.0.0',
    identifiers,
    parts,
    editions,
  };
  // JSON is YAML.
  return files.set('content/en/course.yaml', `${JSON.stringify(yaml, null, 2)}\n`);
}
