/** Problems of files, their formats and the names in them. */
import { suggestion, type Explanation } from './explanation.ts';

export const fileProblems = {
  'no-course': (path: string): Explanation => [
    `There is no ${path}.`,
    'A course begins with this file. Check that this is the right folder, or name another: npm run check -- --course FOLDER',
  ],
  'bad-yaml': (reason: string, hint: string): Explanation => [
    `This is not valid YAML: ${reason}.`,
    hint === '' ? 'Mend the line; text with a colon or a # in it needs quotation marks.' : hint,
  ],
  'bad-json': (reason: string): Explanation => [
    `This is not valid JSON: ${reason}.`,
    'Mend the line; JSON has no comments and no comma after the last entry.',
  ],
  'bad-course': (what: string): Explanation => [
    what,
    'Change it here; content/README.md says what each entry of course.yaml means.',
  ],
  'bad-front-matter': (what: string): Explanation => [
    what,
    'The lines between the two --- at the top need title, summary and sources; content/README.md says what else may stand there.',
  ],
  'bad-profile': (what: string): Explanation => [
    what,
    'Each fact is {"value": …, "source": "where it was found"}; "unknown" is a value too.',
  ],
  'bad-quiz': (what: string): Explanation => [
    what,
    'Compare it with a question of the same type that has no problem; an editor such as Visual Studio Code shows what belongs here.',
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
  'empty-part': (folder: string, similar: string): Explanation => [
    `There is no chapter in ${folder}.`,
    `${suggestion(similar)}Put a .md file there, or take the part out.`,
  ],
  'stray-chapter': (): Explanation => [
    'This chapter lies in no part’s folder, so nobody would see it.',
    'Move it into the folder of a part, or add its folder to parts in course.yaml.',
  ],
  'bad-id': (id: string): Explanation => [
    `“${id}” cannot be an id.`,
    'Write lower-case words joined by hyphens, such as first-week, at most 60 characters; note-1 and the like belong to footnotes.',
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
