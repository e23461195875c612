/** JSON with the place of every value. Strict: no comments, no comma after the last entry. */
import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import type { z } from 'zod';
import type { ProblemCode } from '../problem-codes.ts';
import type { Problems } from '../problem.ts';
import { cut, excerptOf, offsetOf, placeOf, type Excerpt, type Place, type Run } from './excerpt.ts';
import { findSlips } from './json/find-slips.ts';
import { fitSchema, type Path, type Read, type SchemaCode } from './schema-problems.ts';

export interface Located<Value> {
  readonly value: Value;
  /** Place of the value at `path`, or of the nearest value around it. */
  readonly placeOf: (path: Path) => Place;
}

export interface LocatedJson<Value> extends Located<Value> {
  /** The decoded string at `path`, each character with its place. */
  readonly textOf: (path: Path) => Excerpt;
}

export interface JsonCodes {
  readonly syntax: Extract<ProblemCode, 'bad-json' | 'lock-damaged'>;
  readonly schema: SchemaCode;
}

function nearestNode(root: Node, path: Path): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node !== undefined) return node;
  }
  return root;
}

/** Inverts the escapes of a string literal, and gives each one a run of its own. */
function decodeString(literal: Excerpt): Excerpt {
  const runs: Run[] = [];
  let text = '';
  for (const match of literal.text.slice(1, -1).matchAll(/\\(?:u[\da-fA-F]{4}|.)|[^\\]+/g)) {
    const from = match.index + 1;
    const inner = cut(literal, from, from + match[0].length);
    if (match[0].startsWith('\\')) runs.push({ at: text.length, from: offsetOf(literal, from) });
    else runs.push(...inner.runs.map((run) => ({ at: run.at + text.length, from: run.from })));
    text += match[0].startsWith('\\') ? String(JSON.parse(`"${match[0]}"`)) : match[0];
  }
  return { file: literal.file, text, runs: runs.length > 0 ? runs : [{ at: 0, from: offsetOf(literal, 1) }] };
}

/** A key that is there twice: JSON readers silently keep one. */
function findRepeatedKeys(node: Node): Node[] {
  const seen = new Set<unknown>();
  return (node.children ?? []).flatMap((child) => {
    const key = child.type === 'property' ? child.children?.[0] : undefined;
    const repeated = key !== undefined && seen.has(key.value) ? [key] : [];
    if (key !== undefined) seen.add(key.value);
    return [...repeated, ...findRepeatedKeys(child)];
  });
}

function nodeValue(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(nodeValue);
  if (node.type !== 'object') return node.value;
  return Object.fromEntries(
    (node.children ?? []).map(({ children: [key, value] = [] }) => [key?.value, value && nodeValue(value)]),
  );
}

/** Reports every slip; the text without them, where there can be no doubt what it says. */
function withoutSlips(file: Excerpt, code: JsonCodes['syntax'], problems: Problems): Excerpt | undefined {
  const { slips, mended } = findSlips(file);
  for (const { place, reason } of slips) problems.add(code, place, reason);
  const fixes = slips.flatMap(({ fix }) => fix);
  for (const { start, end, text } of fixes) problems.fix(file.file.path, start, end, text);
  return mended;
}

/** What a file says, before any schema. */
export interface ReadJson extends Read, LocatedJson<unknown> {
  /** Problems were added, and the value is what the author must have meant. */
  readonly isMended: boolean;
}

/** Undefined, with problems added, where nothing can be read from the text. */
export function parseJson(
  path: string,
  original: string,
  problems: Problems,
  code: JsonCodes['syntax'],
): ReadJson | undefined {
  const file = withoutSlips(excerptOf(path, original), code, problems);
  const root = file && parseTree(file.text, [], { disallowComments: true, allowTrailingComma: false });
  if (file === undefined || root === undefined) return undefined;
  const repeated = findRepeatedKeys(root);
  for (const { offset, value } of repeated)
    problems.add(code, placeOf(file, offset), `“${String(value)}” is there twice`);
  return {
    isMended: repeated.length > 0 || file.text !== excerptOf(path, original).text,
    value: nodeValue(root),
    placeOf: (steps) => placeOf(file, nearestNode(root, steps).offset),
    placeOfKey: (steps, key) => {
      const value = findNodeAtLocation(root, [...steps, key]);
      return placeOf(file, value?.parent?.offset ?? nearestNode(root, steps).offset);
    },
    textOf: (steps) => {
      const { offset, length } = nearestNode(root, steps);
      return decodeString(cut(file, offset, offset + length));
    },
  };
}

/** Undefined, with problems added, where the text is not JSON or does not fit the schema. */
export function readJson<Value>(
  path: string,
  original: string,
  schema: z.ZodType<Value>,
  problems: Problems,
  codes: JsonCodes,
): LocatedJson<Value> | undefined {
  const read = parseJson(path, original, problems, codes.syntax);
  const value = read && fitSchema(read, schema, codes.schema, problems);
  return value === undefined || read?.isMended !== false ? undefined : { ...read, value };
}
