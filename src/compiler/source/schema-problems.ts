/** Turns zod's issues into problems at their place in the file. */
import type { z } from 'zod';
import type { ProblemCode } from '../problem-codes.ts';
import { suggestion } from '../problem-codes/explanation.ts';
import type { Problems } from '../problem.ts';
import { suggest } from '../suggest.ts';
import type { Place } from './excerpt.ts';
import { nameValue, wordChoices, wordIssue } from './schema/issue-words.ts';
import { knownKeys, knownKinds, valueAtPath } from './schema/known-keys.ts';

export type Path = readonly (string | number)[];

export type SchemaCode = Extract<
  ProblemCode,
  | 'bad-course'
  | 'bad-inventory'
  | 'bad-language'
  | 'bad-front-matter'
  | 'bad-profile'
  | 'bad-quiz'
  | 'lock-damaged'
>;

/** What a file says, before any schema. */
export interface Read {
  readonly value: unknown;
  /** Place of the value at `path`, or of the nearest value around it. */
  readonly placeOf: (path: Path) => Place;
  /** Place of a key in the map at `path`. */
  readonly placeOfKey: (path: Path, key: string) => Place;
}

const pathOf = (issue: z.core.$ZodIssue): Path => issue.path.filter((step) => typeof step !== 'symbol');

/** With a space before it; empty where nothing known is near. */
function similar(word: unknown, known: readonly string[]): string {
  return typeof word === 'string' ? ` ${suggestion(suggest(word, known))}`.trimEnd() : '';
}

/** What is known where an issue says that a value is none of it. */
function choicesOf(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' ? knownKinds(schema, pathOf(issue), value) : [];
}

function messageOf(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): string {
  const choices = choicesOf(issue, schema, value);
  const given = valueAtPath(value, pathOf(issue));
  const words = choices.length > 0 ? wordChoices(choices, given) : wordIssue(issue, given);
  return `${nameValue(pathOf(issue))}${words}.${similar(given, choices)}`;
}

/** The value as the schema has it. Undefined, with a problem added for each issue, where it does not fit. */
export function fitSchema<Value>(
  { value, placeOf, placeOfKey }: Read,
  schema: z.ZodType<Value>,
  code: SchemaCode,
  problems: Problems,
): Value | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const misspelt = new Set<string>();
  for (const issue of result.error.issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const path = pathOf(issue);
    const known = knownKeys(schema, path, value);
    for (const key of issue.keys) {
      misspelt.add(nameValue([...path, suggest(key, known)]));
      problems.add(code, placeOfKey(path, key), `“${key}” does not belong here.${similar(key, known)}`);
    }
  }
  for (const issue of result.error.issues) {
    const path = pathOf(issue);
    if (issue.code === 'unrecognized_keys') continue;
    const isMissing = valueAtPath(value, path) === undefined && path.length > 0;
    // What stands there under a misspelt name is not missing.
    if (isMissing && misspelt.has(nameValue(path))) continue;
    const what = isMissing ? `${nameValue(path)} is missing.` : messageOf(issue, schema, value);
    problems.add(code, placeOf(path), what);
  }
  return undefined;
}

export type ObjectSchema<Value> = z.ZodType<Value> & {
  readonly shape: Readonly<Record<keyof Value, z.ZodType>>;
};

/** Of a value that does not fit as a whole, each key that does. */
export function fittingKeys<Value>(value: unknown, { shape }: ObjectSchema<Value>): Partial<Value> {
  const fitting = Object.entries<z.ZodType>(shape).flatMap(([key, schema]) => {
    const result = schema.safeParse(valueAtPath(value, [key]));
    return result.success && result.data !== undefined ? [[key, result.data]] : [];
  });
  return Object.fromEntries(fitting) as Partial<Value>;
}

/** A path into a list of which faulty entries were left out; `kept` are the indexes of the others in the file. */
export function inFile(path: Path, list: string, kept: readonly number[]): Path {
  const [first, index, ...rest] = path;
  return first === list && typeof index === 'number' ? [list, kept[index] ?? index, ...rest] : path;
}
