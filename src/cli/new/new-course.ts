/** A course of its own in a folder of its own: one part, one chapter, one quiz, and what an editor needs. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { projectRoot, resolveTyped } from '../course/find-course.ts';
import { askText, faultOfLine } from './ask.ts';
import { chapterText } from './new-chapter.ts';
import { quizText } from './new-quiz.ts';
import type { Options } from './options.ts';
import { safeName } from './safe-name.ts';
import type { NewFiles } from './write-files.ts';

export interface CourseAnswers {
  /** Absolute. */
  readonly folder: string;
  readonly title: string;
  readonly subtitle: string;
  /** BCP 47. */
  readonly lang: string;
}

/** The same in every course; git and editors read them. */
const copied = ['.gitattributes', '.vscode/settings.json', '.vscode/extensions.json'];

function courseYaml({ title, subtitle }: CourseAnswers): string {
  const name = safeName(title, 'course').toUpperCase().replaceAll('-', '_');
  const head = '# yaml-language-server: $schema=../course.schema.json\n';
  return (
    head +
    stringify(
      {
        title,
        subtitle,
        version: '0.1.0',
        completion: { 'pass-mark': 80 },
        identifiers: {
          manifest: name,
          organization: `${name}_ORG`,
          item: `${name}_ITEM`,
          resource: `${name}_SCO`,
        },
        parts: [{ id: 'start', title: 'Start', folder: '01-start' }],
        editions: { complete: ['start'] },
      },
      { lineWidth: 0 },
    )
  );
}

export function makeCourse(answers: CourseAnswers): NewFiles {
  const { lang } = answers;
  const chapter = chapterText({ title: 'Welcome', summary: 'What this course is about', sources: [] });
  const quiz = quizText({
    id: 'welcome-check',
    title: 'A first question',
    types: ['single'],
    chapter: 'welcome',
  });
  return {
    written: new Map([
      [`content/${lang}/course.yaml`, courseYaml(answers)],
      [`content/${lang}/01-start/01-welcome.md`, `${chapter}\n::quiz{src=welcome-check}\n`],
      [`quizzes/${lang}/welcome-check.json`, quiz],
      ['.gitignore', 'dist/\n'],
      ...copied.map((path) => [path, readFileSync(join(projectRoot, path), 'utf8')] as const),
    ]),
  };
}

function faultOfFolder(typed: string): string | undefined {
  if (typed === '') return 'Name a folder.';
  const folder = resolveTyped(typed);
  const name = basename(folder);
  if (safeName(name.toLowerCase(), 'course') === `${name.toLowerCase()}-course`)
    return 'Windows has no folder of that name. Take another one.';
  if (!existsSync(folder)) return undefined;
  try {
    return readdirSync(folder).length > 0 ? 'There is something in it already. Take another one.' : undefined;
  } catch {
    return 'That is a file. Take another name.';
  }
}

function faultOfLanguage(typed: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(typed)[0] === typed
      ? undefined
      : `Write it as ${Intl.getCanonicalLocales(typed)[0] ?? 'en'}.`;
  } catch {
    return 'Write the code of a language, such as en, fr or pt-BR.';
  }
}

export async function askCourse(options: Options): Promise<CourseAnswers> {
  const title = await askText(
    { option: 'title', message: 'Title of the course?', given: options.title },
    faultOfLine,
  );
  const beside = join(dirname(projectRoot), safeName(title, 'course'));
  const folder = await askText(
    { option: 'folder', message: 'In which new folder?', given: options.folder, fallback: beside },
    faultOfFolder,
  );
  return {
    title,
    folder: resolveTyped(folder),
    subtitle: await askText(
      { option: 'subtitle', message: 'A line below the title?', given: options.subtitle, fallback: '' },
      () => undefined,
    ),
    lang: await askText(
      { option: 'lang', message: 'Language?', given: options.lang, fallback: 'en' },
      faultOfLanguage,
    ),
  };
}
