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
import { readingSection } from './reading-section.ts';

/** Names in a manifest. */
const identifier = z
  .string()
  .regex(safeIdentifier, 'start with a letter; then letters, digits and _, at most 100 in all');

export const courseFile = z.strictObject({
  title: z.string().min(1),
  subtitle: z.string(),
  version: z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, 'write three numbers, such as 1.0.0'),
  dir: z.enum(['ltr', 'rtl']).optional(),
  completion: completionSection.optional(),
  questions: questionsSection.optional(),
  look: lookSection.optional(),
  print: printSection.optional(),
  reading: readingSection.optional(),
  identifiers: z.strictObject({
    manifest: identifier,
    organization: identifier,
    item: identifier,
    resource: identifier,
  }),
  parts: z
    .array(
      z.strictObject({ id: authoredId, title: z.string().min(1), folder: z.string().regex(/^[^/\\]+$/) }),
    )
    .min(1),
  /** Ids of the parts that each edition holds; their order is that of `parts`. */
  editions: z.record(authoredId, z.array(authoredId).min(1)),
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
