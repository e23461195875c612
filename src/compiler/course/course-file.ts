/** content/<lang>/course.yaml: title, parts and their order, editions, and what an LMS knows the course by. */
import { z } from 'zod';
import { safeIdentifier } from '../../model/identifier.ts';
import { authoredId } from '../../model/questions/common.ts';
import { wordsAsId } from '../ids.ts';
import { ownValue } from '../own-value.ts';
import type { Problems } from '../problem.ts';
import { excerptOf, placeOf, type Excerpt, type Place } from '../source/excerpt.ts';
import { readYaml, type LocatedYaml } from '../source/read-yaml.ts';
import { listKnown, suggest } from '../suggest.ts';
import { courseFilePath, textOf, transcriptEnding, type Sources } from '../sources.ts';
import { completionSection } from './completion.ts';
import { lookSection } from './look.ts';
import { printSection } from './print-section.ts';
import { questionsSection } from './question-policy.ts';
import { readingSection } from './reading-section.ts';

/** Names in a manifest. */
const identifier = z
  .string()
  .regex(safeIdentifier, 'start with a letter; then letters, digits and _, at most 100 in all');

const part = z.strictObject({
  id: authoredId.describe('Permanent name of the part: lower-case words joined by hyphens.'),
  title: z.string().min(1).describe('Title of the part, as the menu shows it.'),
  folder: z
    .string()
    .regex(/^[^/\\]+$/, 'name a folder beside course.yaml')
    .meta({
      description: 'Folder of its chapters, beside course.yaml.',
      examples: ['01-introduction'],
    }),
});

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
  reading: readingSection.optional().describe('How hard to read, and how long, a chapter may be.'),
  identifiers: z
    .strictObject({
      manifest: identifier.describe('Of the package: the first part of its file name.'),
      organization: identifier.describe('Of the course’s outline in the package.'),
      item: identifier.describe('Of its only entry.'),
      resource: identifier.describe('Of what that entry opens.'),
    })
    .describe('What an LMS knows the course by. Never change them after the first release.'),
  parts: z.array(part).min(1).describe('The parts of the course, in their order.'),
  editions: z.record(authoredId, z.array(authoredId).min(1)).meta({
    description:
      'Ids of the parts that each edition holds; their order is that of parts. One is named complete.',
    examples: [{ complete: ['introduction', 'role'] }],
  }),
});

export type CourseFile = z.infer<typeof courseFile>;

export interface ReadCourseFile extends LocatedYaml<CourseFile> {
  /** False where `parts` is faulty: each folder counts as a part then, so that its chapters are checked all the same. */
  readonly hasParts: boolean;
}

/** Each folder that holds chapters, as a part. */
export function partsByFolder(sources: Sources, lang: string): CourseFile['parts'] {
  const found = [...sources.keys()].flatMap((path) => {
    const [top, language, folder, ...rest] = path.split('/');
    const isBelow = top === 'content' && language === lang && rest.length === 1;
    const isChapter = isBelow && path.endsWith('.md') && !path.endsWith(transcriptEnding);
    return isChapter && folder !== undefined ? [folder] : [];
  });
  const folders = [...new Set(found)].toSorted();
  return folders.map((folder) => ({ id: wordsAsId(folder), title: folder, folder }));
}

const madeUp = { manifest: 'COURSE', organization: 'COURSE', item: 'COURSE', resource: 'COURSE' };

/** What course.yaml says; in the place of what is faulty or missing in it, something is made up and a problem added. */
export function readCourseFile(sources: Sources, lang: string, problems: Problems): ReadCourseFile {
  const path = courseFilePath(lang);
  const text = textOf(sources, path);
  const source = excerptOf(path, text ?? '');
  if (text === undefined) problems.add('no-course', placeOf(source), path);
  const read = text === undefined ? undefined : readYaml(source, courseFile, problems, 'bad-course');
  const { parts = partsByFolder(sources, lang), ...given } = read?.value ?? {};
  const value = {
    title: '',
    subtitle: '',
    version: '0.0.0',
    identifiers: madeUp,
    editions: {},
    ...given,
    parts,
  };
  const file = {
    placeOf: (): Place => placeOf(source),
    textOf: (): Excerpt => source,
    ...read,
    value,
    hasParts: read?.value.parts !== undefined,
  };
  if (file.hasParts) checkParts(file, problems);
  return file;
}

function checkParts({ value, placeOf }: LocatedYaml<CourseFile>, problems: Problems): void {
  const seen = new Set<string>();
  for (const [index, { id }] of value.parts.entries()) {
    if (seen.has(id)) problems.add('duplicate-id', placeOf(['parts', index, 'id']), id, 'another part');
    seen.add(id);
  }
  const known = [...seen];
  for (const [edition, ids] of Object.entries(value.editions)) {
    for (const [index, id] of ids.entries()) {
      if (!seen.has(id))
        problems.add('unknown-part', placeOf(['editions', edition, index]), id, ...listKnown(id, known));
    }
  }
}

/** Ids of the parts in an edition; of all parts, with a problem added, where there is no such edition. */
export function partsOfEdition(
  { value, placeOf, hasParts }: ReadCourseFile,
  edition: string,
  problems: Problems,
): ReadonlySet<string> {
  const ids = ownValue(value.editions, edition);
  const parts = value.parts.map(({ id }) => id);
  // One that does not exist has been told; the part that it must mean belongs to the edition.
  if (ids !== undefined && hasParts)
    return new Set(ids.map((id) => (parts.includes(id) ? id : suggest(id, parts) || id)));
  const known = Object.keys(value.editions);
  // Where none could be read, that has been told already.
  if (ids === undefined && known.length > 0)
    problems.add('unknown-edition', placeOf(['editions']), edition, ...listKnown(edition, known));
  return new Set(parts);
}
