/** JSON with the place of every value. Strict: no comments, no comma after the last entry. */
import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { z } from 'zod';
import type { ProblemCode } from '../problem-codes.ts';
import type { Problems } from '../problem.ts';
import { cut, excerptOf, offsetOf, placeOf, type Excerpt, type Place, type Run } from './excerpt.ts';
import { reportIssues, type Path, type SchemaCode } from './schema-problems.ts';

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

function words(error: ParseError): string {
  return printParseErrorCode(error.error).replace(/(?<=.)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
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

/** Undefined, with problems added, where the text is not JSON or does not fit the schema. */
export function readJson<Value>(
  path: string,
  original: string,
  schema: z.ZodType<Value>,
  problems: Problems,
  codes: JsonCodes,
): LocatedJson<Value> | undefined {
  const file = excerptOf(path, original);
  const errors: ParseError[] = [];
  const root = parseTree(file.text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error !== undefined || root === undefined) {
    problems.add(
      codes.syntax,
      placeOf(file, error?.offset ?? 0),
      error === undefined ? 'it is empty' : words(error),
    );
    return undefined;
  }
  const [repeated] = findRepeatedKeys(root);
  if (repeated !== undefined) {
    problems.add(codes.syntax, placeOf(file, repeated.offset), `“${String(repeated.value)}” is there twice`);
    return undefined;
  }
  const locate = (steps: Path): Place => placeOf(file, nearestNode(root, steps).offset);
  const locateKey = (steps: Path, key: string): Place => {
    const value = findNodeAtLocation(root, [...steps, key]);
    return placeOf(file, value?.parent?.offset ?? nearestNode(root, steps).offset);
  };
  const result = schema.safeParse(nodeValue(root));
  if (!result.success) {
    reportIssues(result.error.issues, { placeOf: locate, placeOfKey: locateKey }, codes.schema, problems);
    return undefined;
  }
  const textOf = (steps: Path): Excerpt => {
    const node = nearestNode(root, steps);
    return decodeString(cut(file, node.offset, node.offset + node.length));
  };
  return { value: result.data, placeOf: locate, textOf };
}
