/** A chapter: front matter, a heading and a paragraph to write over. */
import { stringify } from 'yaml';
import { filesIn } from '../../compiler/sources.ts';
import { askChoice, askText, faultOfLine } from './ask.ts';
import type { CourseThere } from './course-there.ts';
import type { Options } from './options.ts';
import { Refused } from './refused.ts';
import { freeName, safeName } from './safe-name.ts';
import type { NewFiles } from './write-files.ts';

export interface ChapterAnswers {
  /** Id of the part. */
  readonly part: string;
  readonly title: string;
  readonly summary: string;
  readonly sources: readonly string[];
}

/** After all that are there, in as many digits as they have. */
function nextNumber(names: readonly string[]): string {
  const numbers = names.flatMap((name) => /^\d+/.exec(name)?.[0] ?? []);
  const width = Math.max(2, ...numbers.map((digits) => digits.length));
  const next = String(Math.max(0, ...numbers.map(Number)) + 1).padStart(width, '0');
  if (next.length > width)
    throw new Refused(
      `After chapter ${Number(next) - 1} there is no number of ${width} digits. Rename the files first.`,
    );
  return next;
}

export function chapterText({ title, summary, sources }: Omit<ChapterAnswers, 'part'>): string {
  const head = stringify({ title, summary, sources }, { lineWidth: 0 });
  return `---\n${head}---\n\n## A first heading\n\nWrite the chapter here.\n`;
}

export function makeChapter({ lang, sources, plan }: CourseThere, answers: ChapterAnswers): NewFiles {
  const folder = plan.file.value.parts.find(({ id }) => id === answers.part)?.folder ?? '';
  const inFolder = `content/${lang}/${folder}`;
  const names = filesIn(sources, inFolder, '.md').map((path) => path.slice(inFolder.length + 1));
  const taken = new Set([...plan.chapters.values()].map(({ id }) => id));
  const id = freeName(safeName(answers.title, 'chapter'), (name) => taken.has(name));
  return { written: new Map([[`${inFolder}/${nextNumber(names)}-${id}.md`, chapterText(answers)]]) };
}

export async function askChapter({ plan }: CourseThere, options: Options): Promise<ChapterAnswers> {
  const { parts } = plan.file.value;
  const choices = parts.map(({ id, title }) => ({ value: id, label: title }));
  const last = parts.at(-1)?.id ?? '';
  return {
    part: await askChoice(
      { option: 'part', message: 'Which part?', given: options.part, fallback: last },
      choices,
    ),
    title: await askText(
      { option: 'title', message: 'Title of the chapter?', given: options.title },
      faultOfLine,
    ),
    summary: await askText(
      { option: 'summary', message: 'What is it about, in one sentence?', given: options.summary },
      faultOfLine,
    ),
    sources: await askSources(options),
  };
}

async function askSources({ source }: Options): Promise<string[]> {
  const message = 'Which sources does it rest on? Put a semicolon between; leave it empty if there is none.';
  const asked = { option: 'source', message, given: source?.join(';'), fallback: '' };
  const answer = await askText(asked, () => undefined);
  return answer
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
