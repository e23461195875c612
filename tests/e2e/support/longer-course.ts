/** The course with a fifth question, in a chapter that nobody has to read: its package, and that chapter. */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chapter } from '../../../src/model/course.ts';
import { makePackageOfEdited } from './package-of-edited.ts';

const optional = { chapter: 'sharing', file: '02-role/01-sharing.md' };

export interface LongerCourse {
  readonly zip: Uint8Array;
  /** The chapter with the fifth question. */
  readonly optional: Chapter;
}

const quiz = {
  title: 'One more',
  questions: [
    {
      id: 'one-more',
      type: 'single',
      prompt: 'Which of these two words comes first in a dictionary?',
      options: [
        {
          id: 'trail',
          text: 'Trail',
          right: true,
          feedback: 'The first letter is the same, and R comes before W.',
        },
        {
          id: 'twig',
          text: 'Twig',
          feedback: 'The first letter is the same, but W comes after R.',
        },
      ],
      source: { document: 'employers-guide', lesson: 8, question: 5 },
    },
  ],
};

const policy = `
  optional-chapters: [${optional.chapter}]
  scored-quizzes: [role-check]`;

function writeSources(folder: string): void {
  writeFileSync(join(folder, 'quizzes/en/one-more.json'), `${JSON.stringify(quiz, null, 2)}\n`);
  appendFileSync(join(folder, 'content/en', optional.file), '\n::quiz{src=one-more}\n');
  const settings = join(folder, 'content/en/course.yaml');
  const text = readFileSync(settings, 'utf8');
  writeFileSync(settings, text.replace('\ncompletion:', `\ncompletion:${policy}`));
}

export async function makeLongerCourse(): Promise<LongerCourse> {
  const { zip, course } = await makePackageOfEdited(writeSources);
  const chapters = course.parts.flatMap((part) => part.chapters);
  const found = chapters.find(({ id }) => id === optional.chapter);
  if (!found) throw new Error('The longer course lacks its chapter.');
  return { zip, optional: found };
}
