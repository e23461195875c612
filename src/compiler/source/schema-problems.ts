/** Turns zod's issues into problems at their place in the file. */
import type { z } from 'zod';
import type { ProblemCode } from '../problem-codes.ts';
import type { Problems } from '../problem.ts';
import type { Place } from './excerpt.ts';

export type Path = readonly (string | number)[];

export type SchemaCode = Extract<
  ProblemCode,
  'bad-course' | 'bad-language' | 'bad-front-matter' | 'bad-profile' | 'bad-quiz' | 'lock-damaged'
>;

export interface Locator {
  /** Place of the value at `path`, or of the nearest value around it. */
  readonly placeOf: (path: Path) => Place;
  /** Place of a key in the map at `path`. */
  readonly placeOfKey: (path: Path, key: string) => Place;
}

function describe(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? `[${step + 1}]` : step)).join(' › ') || 'The file';
}

export function reportIssues(
  issues: readonly z.core.$ZodIssue[],
  locator: Locator,
  code: SchemaCode,
  problems: Problems,
): void {
  for (const issue of issues) {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys)
        problems.add(code, locator.placeOfKey(path, key), `“${key}” does not belong here.`);
    } else if (issue.message.includes('received undefined')) {
      problems.add(code, locator.placeOf(path), `${describe(path)} is missing.`);
    } else {
      problems.add(
        code,
        locator.placeOf(path),
        `${describe(path)}: ${issue.message.replace(/^Invalid input: /, '')}.`,
      );
    }
  }
}
