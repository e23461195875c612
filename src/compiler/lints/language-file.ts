/** content/language.yaml: words to avoid with the wording to prefer, and what is no task for a peer worker. */
import { z } from 'zod';
import type { Problems } from '../problem.ts';
import { excerptOf } from '../source/excerpt.ts';
import { readYaml } from '../source/read-yaml.ts';
import { textOf, type Sources } from '../sources.ts';

export const languagePath = 'content/language.yaml';

const words = z.string().min(1);

/** Words with / between them are alternatives; words in ( ) may be left out. Only whole words are found. */
const phrase = z
  .string()
  .regex(
    /^(?:\([^()\s]+\) |[^()\s]+ )*[^()\s]+$/,
    'write words with one space between them, the last without ( )',
  )
  .describe('Words to find. With / between them they are alternatives; a word in ( ) may be left out.');

/** The guidelines on language that languages choices rest on, too. */
const guideline = z.enum(['person-first', 'medical-nature', 'recovery', 'no-slang']);

const harmfulWords = z.strictObject({
  avoid: z
    .array(phrase)
    .min(1)
    .meta({
      description: 'Words that harm, in each form that is to be found.',
      examples: [['the mentally ill']],
    }),
  prefer: z
    .array(words)
    .min(1)
    .meta({
      description: 'What to write instead, the best first.',
      examples: [['people with a mental illness']],
    }),
  why: words.describe('One line: what the words do.'),
  guideline: guideline.describe('The guideline on language that the advice rests on.'),
  source: words.describe('Where the advice is from.'),
  unless: z.array(phrase).optional().describe('Phrases in which the words are meant otherwise.'),
});

const foreignTask = z.strictObject({
  words: z.array(phrase).min(1).describe('What a peer worker would be said to do.'),
  instead: words.describe('What to do about it, as a sentence.'),
  source: words.describe('Where it says so.'),
});

export const languageFile = z.strictObject({
  language: words.describe('Language that the words belong to, such as en.'),
  words: z.array(harmfulWords).describe('Words to avoid, with the wording to prefer.'),
  equality: z.array(words).optional().describe('Rules of retext-equality that apply; all others are off.'),
  'peer-role': z
    .strictObject({
      subjects: z.array(phrase).min(1).describe('Names for those who do peer work.'),
      tasks: z.array(foreignTask).min(1).describe('What is not asked of them.'),
    })
    .optional()
    .describe('What is no task for those whom the course is about.'),
});

export type LanguageFile = z.infer<typeof languageFile>;
export type HarmfulWords = z.infer<typeof harmfulWords>;

/** What of it can be read; undefined where there is none. */
export function readLanguageFile(sources: Sources, problems: Problems): Partial<LanguageFile> | undefined {
  const text = textOf(sources, languagePath);
  if (text === undefined) return undefined;
  return readYaml(excerptOf(languagePath, text), languageFile, problems, 'bad-language')?.value;
}

const escape = (text: string): string => text.replace(/[.*+?^${}|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]");

/** A phrase of the file as part of a regular expression. */
export function patternOf(text: string): string {
  return text
    .split(' ')
    .map((word, index, all) => {
      const isOptional = word.startsWith('(');
      const alternatives = escape(word.replace(/^\(|\)$/g, ''))
        .split('/')
        .join('|');
      const gap = index === all.length - 1 ? '' : '[\\s\\u00A0-]+';
      return isOptional ? `(?:(?:${alternatives})${gap})?` : `(?:${alternatives})${gap}`;
    })
    .join('');
}

/** Any of the phrases, as whole words. */
export function matcherOf(phrases: readonly string[]): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${phrases.map(patternOf).join('|')})(?![\\p{L}\\p{N}]|[’'-]\\p{L}{2})`,
    'giu',
  );
}
