/** Courses of any size, made from a seed: chapters as long as real ones, each with a quiz of the usual types. */
import { exampleOf, turnOptions } from '../../src/compiler/editor/question-examples.ts';
import type { QuestionType } from '../../src/model/question-type.ts';
import { makeChapter } from './generate-chapter.ts';
import { Seeded } from './seeded.ts';

export interface GeneratedSize {
  readonly seed: number;
  readonly chapters: number;
  /** Default: four questions a chapter. */
  readonly quizzes?: boolean;
}

const chaptersAPart = 7;
const usual: readonly QuestionType[] = [
  'single',
  'multiple',
  'yes-no',
  'match',
  'sort',
  'order',
  'fill-in',
  'scenario',
];

function makeQuiz(random: Seeded, number: number, id: string): string {
  const first = random.between(0, usual.length - 1);
  const types = [0, 1, 2, 3].map((step) => usual[(first + step) % usual.length] ?? 'single');
  const questions = types.map((type, at) => ({
    ...turnOptions(exampleOf(type), number),
    id: `${id}-${at + 1}`,
  }));
  return JSON.stringify(
    { $schema: '../quiz.schema.json', title: `Questions to chapter ${number}`, questions },
    null,
    2,
  );
}

/** Path → text, without a lock. */
export function generateCourse({ seed, chapters, quizzes = true }: GeneratedSize): Map<string, string> {
  const random = new Seeded(seed);
  const files = new Map<string, string>();
  const parts = Array.from({ length: Math.ceil(chapters / chaptersAPart) }, (_, at) => {
    const number = String(at + 1).padStart(3, '0');
    return { id: `part-${number}`, title: `Part ${at + 1}`, folder: `${number}-part` };
  });
  for (let number = 1; number <= chapters; number += 1) {
    const folder = parts[Math.floor((number - 1) / chaptersAPart)]?.folder ?? '';
    const digits = String(number).padStart(4, '0');
    const quiz = `quiz-${digits}`;
    files.set(
      `content/en/${folder}/${digits}-chapter-${digits}.md`,
      makeChapter(random, number, quizzes ? quiz : undefined),
    );
    if (quizzes) files.set(`quizzes/en/${quiz}.json`, `${makeQuiz(random, number, quiz)}\n`);
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
