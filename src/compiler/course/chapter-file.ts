/** One chapter's file: its front matter, and its body as lexed Markdown. */
import type { Lexer, Token } from 'marked';
import { z } from 'zod';
import { authoredId } from '../../model/questions/common.ts';
import { createLexer } from '../markdown/lexer.ts';
import type { Problems } from '../problem.ts';
import { cut, excerptOf, placeOf, type Excerpt } from '../source/excerpt.ts';
import { readYaml, type LocatedYaml } from '../source/read-yaml.ts';

export const frontMatter = z.strictObject({
  title: z.string().min(1).describe('Title of the chapter.'),
  'menu-title': z.string().min(1).optional().describe('A shorter title for the menu.'),
  summary: z.string().min(1).describe('One sentence on what the chapter is about; contents pages show it.'),
  objectives: z
    .array(z.string().min(1))
    .optional()
    .describe('What a learner can do after the chapter: inline Markdown.'),
  sources: z.array(z.string().min(1)).meta({
    description: 'Where the text comes from, an entry a document; [] where it has none.',
    examples: [['employers-guide, lesson 8']],
  }),
  'review-by': z.iso
    .date('write a date as 2026-01-31')
    .optional()
    .meta({
      description: 'Day by which somebody should look at the chapter again.',
      examples: ['2027-01-31'],
    }),
  'content-note': z
    .string()
    .min(1)
    .optional()
    .describe('A word ahead where a chapter may be hard to read: inline Markdown.'),
  quotes: z
    .array(z.string().min(1))
    .optional()
    .describe('Words that the chapter speaks of on purpose: npm run check lets them pass.'),
  id: authoredId
    .optional()
    .describe('Permanent name of the chapter, where it is not to be that of the file, without its number.'),
  cover: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'File name of an SVG beside the chapter.', examples: ['walkers.svg'] }),
  'cover-alt': z
    .string()
    .min(1)
    .optional()
    .describe('What the cover shows, for who cannot see it. Left out where it only decorates.'),
});

export type FrontMatter = z.infer<typeof frontMatter>;

export interface ChapterFile {
  readonly part: string;
  readonly id: string;
  readonly path: string;
  /** What could be read of it; undefined where nothing could. */
  readonly head: LocatedYaml<Partial<FrontMatter>> | undefined;
  readonly body: Excerpt;
  readonly lexer: Lexer;
  readonly tokens: readonly Token[];
}

/** The chapter's title, or its id where the front matter is faulty. */
export function titleOf({ head, id }: ChapterFile): string {
  return head?.value.title ?? id;
}

interface Head {
  readonly yaml: Excerpt;
  readonly body: Excerpt;
}

/** A line of front matter: a name and a colon, or something that belongs to the line above it. */
const headLine = /^(?:[\w-]+:(?:\s|$)|\s+\S|- )/;

/** Where a line of --- is missing, front matter goes as far as its lines look like it. */
function splitHead(file: Excerpt, problems: Problems): Head | undefined {
  const indented = /^[ \t]+(?=---[ \t]*\n)/.exec(file.text)?.[0].length ?? 0;
  if (indented > 0) {
    problems.add('bad-front-matter', placeOf(file), 'The first line of --- stands too far right.');
    return splitHead(cut(file, indented), problems);
  }
  const whole = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/.exec(file.text);
  const lines = file.text.split('\n');
  const isOpen = /^---[ \t]*$/.test(lines[0] ?? '');
  const first = isOpen ? 1 : 0;
  const count = lines.slice(first).findIndex((line) => !headLine.test(line));
  const last = first + (count < 0 ? lines.length - first : count);
  const length = (upTo: number): number => lines.slice(0, upTo).join('\n').length + (upTo > 0 ? 1 : 0);
  const end = Math.min(length(last), file.text.length);
  const isClosed = /^---[ \t]*$/.test(lines[last] ?? '');
  const inside = whole?.[1] ?? '';
  if (whole !== null && !/\n[ \t]*\n/.test(inside)) {
    const start = whole[0].indexOf('\n') + 1;
    return { yaml: cut(file, start, start + inside.length), body: cut(file, whole[0].length) };
  }
  if (last === first || (!isOpen && !isClosed)) {
    problems.add('bad-front-matter', placeOf(file), 'The chapter has no front matter.');
    return undefined;
  }
  const what = isOpen
    ? 'The front matter has no line of --- after it.'
    : 'The front matter has no line of --- before it.';
  problems.add('bad-front-matter', placeOf(file, isOpen ? Math.max(0, end - 1) : 0), what);
  const bodyStart = isClosed ? Math.min(length(last + 1), file.text.length) : end;
  return { yaml: cut(file, length(first), end), body: cut(file, bodyStart) };
}

/** The chapter's own id, where nothing else can be read of its front matter. */
function findId({ yaml }: Head): string | undefined {
  return /^id:[ \t]+["']?([a-z][a-z0-9-]*)/m.exec(yaml.text)?.[1];
}

export function readChapterFile(part: string, path: string, text: string, problems: Problems): ChapterFile {
  const file = excerptOf(path, text);
  const split = splitHead(file, problems);
  const head = split && readYaml(split.yaml, frontMatter, problems, 'bad-front-matter');
  const body = split?.body ?? file;
  const name = path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/^\d+-/, '')
    .replace(/\.md$/, '');
  const id = head?.value.id ?? (split && findId(split)) ?? name;
  if (!authoredId.safeParse(id).success) problems.add('bad-id', placeOf(file), id);
  const lexer = createLexer();
  const tokens = lexer.blockTokens(body.text, lexer.tokens);
  return { part, id, path, head, body, lexer, tokens };
}
