/** A small course as its trainers have it on their desks: Markdown chapters, JSON quizzes and what course.yaml says. */
import { courseFilePath, type Sources } from '../../../src/compiler/sources.ts';
import { courseYaml, frontMatter } from '../compiler/sample-course.ts';

export interface DraftOption {
  readonly id: string;
  right: boolean;
}

export interface DraftQuestion {
  readonly id: string;
  type: 'single' | 'multiple';
  words: number;
  revision: number;
  reworded: boolean;
  options: DraftOption[];
}

export interface DraftChapter {
  readonly id: string;
  quizzes: { readonly id: string; questions: DraftQuestion[] }[];
}

export interface Draft {
  parts: [start: DraftChapter[], more: DraftChapter[]];
  edition: 'complete' | 'short';
  /** Questions that were taken out, and may be put back. */
  removed: DraftQuestion[];
}

export function makeQuestion(id: string, type: DraftQuestion['type'] = 'single'): DraftQuestion {
  const options = ['one', 'two', 'three'].map((name, place) => ({ id: name, right: place === 1 }));
  return { id, type, words: 0, revision: 1, reworded: false, options };
}

export function makeDraft(): Draft {
  const [a, b, c, d] = [
    makeQuestion('a'),
    makeQuestion('b', 'multiple'),
    makeQuestion('c'),
    makeQuestion('d'),
  ];
  return {
    parts: [
      [
        { id: 'welcome', quizzes: [] },
        { id: 'role', quizzes: [{ id: 'role-check', questions: [a, b] }] },
      ],
      [
        {
          id: 'hiring',
          quizzes: [
            { id: 'hiring-check', questions: [c] },
            { id: 'hiring-more', questions: [d] },
          ],
        },
      ],
    ],
    edition: 'complete',
    removed: [],
  };
}

export const chaptersOf = ({ parts }: Draft): DraftChapter[] => parts.flat();
export const quizzesOf = (draft: Draft) => chaptersOf(draft).flatMap(({ quizzes }) => quizzes);
export const questionsOf = (draft: Draft) => quizzesOf(draft).flatMap(({ questions }) => questions);

/** What an answer is an answer to, whatever the words and the order. */
export function meaningOf({ type, revision, options }: DraftQuestion): string {
  return JSON.stringify([type, revision, options.map(({ id, right }) => `${id} ${right}`).toSorted()]);
}

const folders = ['01-start', '02-more'];
const yaml = courseYaml
  .replace('editions:\n', '  - {id: more, title: More, folder: 02-more}\neditions:\n')
  .replace('complete: [start]', 'complete: [start, more]\n  short: [start]');

/** Without a lock. */
export function renderDraft(draft: Draft): Map<string, string> {
  const files = new Map([[courseFilePath('en'), yaml]]);
  for (const [part, chapters] of draft.parts.entries())
    for (const [place, { id, quizzes }] of chapters.entries()) {
      const body = quizzes.map((quiz) => `::quiz{src=${quiz.id}}`).join('\n\n');
      const path = `content/en/${folders[part] ?? ''}/${String(place + 1).padStart(2, '0')}-${id}.md`;
      files.set(path, `${frontMatter.replace('Main', id)}\nText of ${id}.\n\n${body}\n`);
    }
  for (const { id, questions } of quizzesOf(draft))
    files.set(
      `quizzes/en/${id}.json`,
      JSON.stringify({ title: id, questions: questions.map(renderQuestion) }),
    );
  return files satisfies Sources;
}

function renderQuestion({ id, type, words, revision, reworded, options }: DraftQuestion) {
  return {
    id,
    type,
    prompt: `What of ${id}, in wording ${words}?`,
    ...(revision > 1 && { revision }),
    ...(reworded && { reworded }),
    options: options.map((option) => ({
      id: option.id,
      text: `The ${option.id}`,
      ...(option.right && { right: true }),
      feedback: `This is what it is because of all that ${option.id} says.`,
    })),
    source: { document: 'guide' },
  };
}
