/** Problems of content/sources.yaml, which says where everything in the sources went. */
import { suggestion, type Explanation } from './explanation.ts';

export const inventoryProblems = {
  'bad-inventory': (what: string): Explanation => [
    what,
    'An item is { label: our own words, in: a-chapter }, or has left-out: and the reason in place of in.',
  ],
  'unknown-place': (key: string, similar: string): Explanation => [
    `The course has no place “${key}”.`,
    `${suggestion(similar)}A place is a chapter, chapter#id, chapter^note, quiz/question, quiz/question#option or glossary#term.`,
  ],
} as const;
