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
  id: authoredId
    .optional()
    .describe('Permanent name of the chapter, where it is not to be that of the file, without its number.'),
  cover: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'File name of an SVG beside the chapter.', examples: ['walkers.svg'] }),
});

export type FrontMatter = z.infer<typeof frontMatter>;

export interface ChapterFile {
  readonly part: string;
  readonly id: string;
  readonly path: string;
  /** Undefined where it is faulty; the body is checked all the same. */
  readonly head: LocatedYaml<FrontMatter> | undefined;
  readonly body: Excerpt;
  readonly lexer: Lexer;
  readonly tokens: readonly Token[];
}

/** The chapter's title, or its id where the front matter is faulty. */
export function titleOf({ head, id }: ChapterFile): string {
  return head?.value.title ?? id;
}

function readHead(
  file: Excerpt,
  problems: Problems,
): { head: LocatedYaml<FrontMatter> | undefined; body: Excerpt } {
  const match = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/.exec(file.text);
  if (match === null) {
    problems.add('bad-front-matter', placeOf(file), 'The chapter has no front matter.');
    return { head: undefined, body: file };
  }
  const start = match[0].indexOf('\n') + 1;
  const yaml = cut(file, start, start + (match[1]?.length ?? 0));
  return {
    head: readYaml(yaml, frontMatter, problems, 'bad-front-matter'),
    body: cut(file, match[0].length),
  };
}

export function readChapterFile(part: string, path: string, text: string, problems: Problems): ChapterFile {
  const file = excerptOf(path, text);
  const { head, body } = readHead(file, problems);
  const name = path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/^\d+-/, '')
    .replace(/\.md$/, '');
  const id = head?.value.id ?? name;
  if (!authoredId.safeParse(id).success) problems.add('bad-id', placeOf(file), id);
  const lexer = createLexer();
  const tokens = lexer.blockTokens(body.text, lexer.tokens);
  return { part, id, path, head, body, lexer, tokens };
}
