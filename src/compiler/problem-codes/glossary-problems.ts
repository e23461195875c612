/** Problems of the glossary and of the terms that refer to it. */
import { suggestion, type Explanation } from './explanation.ts';

export const glossaryProblems = {
  'unknown-term': (term: string, similar: string): Explanation => [
    `The glossary has no term “${term}”.`,
    `${suggestion(similar)}Write “## ${term}” and its meaning into glossary.md beside course.yaml, or name another term: :term[words]{of=its-id}.`,
  ],
  'bad-term': (): Explanation => [
    'A term is written as :term[words] or :term[words]{of=its-id}.',
    'The words stand in square brackets; of= is the only attribute.',
  ],
  'duplicate-term': (name: string, line: string): Explanation => [
    `The glossary explains “${name}” twice (before: line ${line}).`,
    'Keep one of them; other words for it go into aliases="one, another".',
  ],
  'empty-term': (name: string): Explanation => [
    `“${name}” has no explanation.`,
    'Write one below its heading: one or two sentences.',
  ],
  'bad-glossary': (what: string): Explanation => [
    `${what} cannot stand in the glossary.`,
    'The glossary is a list of terms: “## Term {#id}”, and below each a paragraph or a list that explains it.',
  ],
} as const;
