/** Problems of files, their formats and the names in them. */
import { suggestion, type Explanation } from './explanation.ts';

export const fileProblems = {
  'no-course': (path: string): Explanation => [
    `There is no ${path}.`,
    'Write it: title, version, parts and editions.',
  ],
  'bad-yaml': (reason: string, hint: string): Explanation => [
    `This is not valid YAML: ${reason}.`,
    hint === '' ? 'Mend the line; text with a colon or a # in it needs quotation marks.' : hint,
  ],
  'bad-json': (reason: string): Explanation => [
    `This is not valid JSON: ${reason}.`,
    'Mend the line; JSON has no comments and no comma after the last entry.',
  ],
  'bad-course': (what: string): Explanation => [what, 'Change it in course.yaml.'],
  'bad-front-matter': (what: string): Explanation => [
    what,
    'Front matter stands between two lines of --- at the top; title, summary and sources must be there.',
  ],
  'bad-profile': (what: string): Explanation => [
    what,
    'Each fact is {"value": …, "source": "where it was found"}; "unknown" is a value too.',
  ],
  'bad-quiz': (what: string): Explanation => [
    what,
    'The editor shows what belongs here if the file names its "$schema".',
  ],
  'unknown-edition': (edition: string, similar: string, known: string): Explanation => [
    `There is no edition “${edition}”.`,
    `${suggestion(similar)}course.yaml knows these: ${known}.`,
  ],
  'unknown-part': (id: string, similar: string, known: string): Explanation => [
    `There is no part “${id}”.`,
    `${suggestion(similar)}These parts exist: ${known}.`,
  ],
  'unknown-chapter': (id: string, similar: string, known: string): Explanation => [
    `There is no chapter “${id}”.`,
    `${suggestion(similar)}These chapters exist: ${known}.`,
  ],
  'unknown-quiz': (id: string, similar: string, known: string): Explanation => [
    `There is no quiz “${id}”.`,
    `${suggestion(similar)}These quizzes exist: ${known}.`,
  ],
  'empty-part': (folder: string): Explanation => [
    `There is no chapter in ${folder}.`,
    'Put a .md file there, or take the part out.',
  ],
  'stray-chapter': (): Explanation => [
    'This chapter lies in no part’s folder, so nobody would see it.',
    'Move it into the folder of a part, or add its folder to parts in course.yaml.',
  ],
  'bad-id': (id: string): Explanation => [
    `“${id}” cannot be an id.`,
    'Use lower-case words joined by hyphens, at most 60 characters; note-1 and the like are taken by footnotes.',
  ],
  'missing-id': (what: string, id: string): Explanation => [
    `${what} needs an id: what a learner can open is remembered by it.`,
    `Write {#${id}} after the heading, or run: npm run check -- --fix`,
  ],
  'duplicate-id': (id: string, where: string): Explanation => [
    `The id “${id}” is already taken (${where}).`,
    'Give this one another id. Do not change an id that has been released.',
  ],
} as const;
