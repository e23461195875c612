/** content/<lang>/course.yaml: title, parts and their order, editions, and what an LMS knows the course by. */
import { z } from 'zod';
import { safeIdentifier } from '../../model/identifier.ts';
import { authoredId } from '../../model/questions/common.ts';
import { ownValue } from '../own-value.ts';
import type { Problems } from '../problem.ts';
import { excerptOf } from '../source/excerpt.ts';
import { readYaml, type LocatedYaml } from '../source/read-yaml.ts';
import { courseFilePath, textOf, type Sources } from '../sources.ts';
import { completionSection } from './completion.ts';
import { lookSection } from './look.ts';
import { printSection } from './print-section.ts';
import { questionsSection } from './question-policy.ts';

/** Names in a manifest. */
const identifier = z
  .string()
  .regex(safeIdentifier, 'start with a letter; then letters, digits and _, at most 100 in all');

export const courseFile = z.strictObject({
  title: z.string().min(1).describe('Title of the course, as learners and the LMS see it.'),
  subtitle: z.string().describe('A line below the title: who it is for, or what it is about.'),
  version: z
    .string()
    .regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, 'write three numbers, such as 1.0.0')
    .meta({ description: 'Version of the course; raise it for each release.', examples: ['1.0.0'] }),
  dir: z
    .enum(['ltr', 'rtl'])
    .optional()
    .describe('Which way the text runs; the language decides where it is left out.'),
  completion: completionSection
    .optional()
    .describe('What a learner has to do, what counts towards the score, and what is reported.'),
  questions: questionsSection.optional().describe('How often a learner may try, and what help there is.'),
  look: lookSection.optional().describe('Colours of your own in place of the course’s.'),
  print: printSection.optional().describe('What the print edition holds besides the course.'),
  identifiers: z
    .strictObject({
      manifest: identifier.describe('Of the package: the first part of its file name.'),
      organization: identifier.describe('Of the course’s outline in the package.'),
      item: identifier.describe('Of its only entry.'),
      resource: identifier.describe('Of what that entry opens.'),
    })
    .describe('What an LMS knows the course by. Never change them after the first release.'),
  parts: z
    .array(
      z.strictObject({
        id: authoredId.describe('Permanent name of the part: lower-case words joined by hyphens.'),
        title: z.string().min(1).describe('Title of the part, as the menu shows it.'),
        folder: z
          .string()
          .regex(/^[^/\\]+$/)
          .meta({
            description: 'Folder of its chapters, beside course.yaml.',
            examples: ['01-introduction'],
          }),
      }),
    )
    .min(1)
    .describe('The parts of the course, in their order.'),
  editions: z.record(authoredId, z.array(authoredId).min(1)).meta({
    description:
      'Ids of the parts that each edition holds; their order is that of parts. One is named complete.',
    examples: [{ complete: ['introduction', 'role'] }],
  }),
});

export type CourseFile = z.infer<typeof courseFile>;

export function readCourseFile(
  sources: Sources,
  lang: string,
  problems: Problems,
): LocatedYaml<CourseFile> | undefined {
  const path = courseFilePath(lang);
  const text = textOf(sources, path);
  if (text === undefined) {
    problems.add('no-course', { file: path, line: 1, column: 1 }, path);
    return undefined;
  }
  const file = readYaml(excerptOf(path, text), courseFile, problems, 'bad-course');
  if (file !== undefined) checkParts(file, problems);
  return file;
}

function checkParts({ value, placeOf }: LocatedYaml<CourseFile>, problems: Problems): void {
  const seen = new Set<string>();
  for (const [index, { id }] of value.parts.entries()) {
    if (seen.has(id)) problems.add('duplicate-id', placeOf(['parts', index, 'id']), id, 'another part');
    seen.add(id);
  }
  const known = [...seen].join(', ');
  for (const [edition, ids] of Object.entries(value.editions)) {
    for (const [index, id] of ids.entries()) {
      if (!seen.has(id)) problems.add('unknown-part', placeOf(['editions', edition, index]), id, known);
    }
  }
}

/** Ids of the parts in an edition; reports an edition that does not exist. */
export function partsOfEdition(
  { value, placeOf }: LocatedYaml<CourseFile>,
  edition: string,
  problems: Problems,
): ReadonlySet<string> | undefined {
  const ids = ownValue(value.editions, edition);
  if (ids !== undefined) return new Set(ids);
  problems.add('unknown-edition', placeOf(['editions']), edition, Object.keys(value.editions).join(', '));
  return undefined;
}
