/** The course with a fifth question, in a chapter that nobody has to read: its package, and what it asks. */
import { execFile } from 'node:child_process';
import { appendFile, cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { compileCourse } from '../../../src/compiler/compile-course.ts';
import { readSources } from '../../../src/compiler/read-sources.ts';
import type { Chapter } from '../../../src/model/course.ts';
import { makePackages } from '../../../src/plugins/make-packages.ts';

const root = resolve(import.meta.dirname, '../../..');
const optional = { chapter: 'sharing', file: '02-role/01-sharing.md' };

export interface LongerCourse {
  readonly zip: string;
  readonly chapters: readonly Chapter[];
  /** The chapter with the fifth question. */
  readonly optional: Chapter;
  /** Holds everything; to be removed. */
  readonly folder: string;
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

async function writeSources(folder: string): Promise<void> {
  for (const name of ['content', 'quizzes'])
    await cp(join(root, name), join(folder, name), { recursive: true });
  await writeFile(join(folder, 'quizzes/en/one-more.json'), `${JSON.stringify(quiz, null, 2)}\n`);
  await appendFile(join(folder, 'content/en', optional.file), '\n::quiz{src=one-more}\n');
  const settings = join(folder, 'content/en/course.yaml');
  const text = await readFile(settings, 'utf8');
  await writeFile(settings, text.replace('\ncompletion:', `\ncompletion:${policy}`));
  await promisify(execFile)(process.execPath, ['src/cli/lock.ts', '--course', folder], { cwd: root });
}

export async function makeLongerCourse(): Promise<LongerCourse> {
  const folder = await mkdtemp(join(tmpdir(), 'alongside-longer-'));
  await writeSources(folder);
  const packages = await makePackages({ root, courseRoot: folder, out: join(folder, 'dist') });
  const zip = packages.find(({ file }) => file.endsWith('-scorm12.zip'))?.file;
  const { course } = compileCourse(readSources(folder), {
    lang: 'en',
    edition: 'complete',
    playerVersion: '0',
  });
  const chapters = course?.parts.flatMap((part) => part.chapters) ?? [];
  const found = chapters.find(({ id }) => id === optional.chapter);
  if (zip === undefined || !found) throw new Error('The longer course has no package.');
  return { zip, chapters, optional: found, folder };
}
