/** YAML with the place of every value. */
import { isMap, isNode, isScalar, parseDocument, visit, type Alias, type Document } from 'yaml';
import type { z } from 'zod';
import type { Problems } from '../problem.ts';
import { cut, placeOf, type Excerpt, type Place } from './excerpt.ts';
import type { Located } from './read-json.ts';
import { reportIssues, type Path, type SchemaCode } from './schema-problems.ts';

export interface LocatedYaml<Value> extends Located<Value> {
  /** The string at `path`, each character with its place as long as it stands on one line. */
  readonly textOf: (path: Path) => Excerpt;
}

function nearestRange(document: Document, path: Path): readonly [number, number] {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return [node.range[0], node.range[1]];
  }
  return [document.contents?.range?.[0] ?? 0, document.contents?.range?.[1] ?? 0];
}

function keyStart(document: Document, path: Path, name: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(map) ? map.items.find(({ key }) => isScalar(key) && key.value === name) : undefined;
  return isScalar(pair?.key) && pair.key.range ? pair.key.range[0] : nearestRange(document, path)[0];
}

/** Nothing here needs an alias; where one stands, somebody began a text with `*`. */
function findAlias(document: Document): Alias | undefined {
  let found: Alias | undefined;
  visit(document, {
    Alias: (_key, alias) => {
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}

/** Undefined, with problems added, where the text is not YAML or does not fit the schema. */
export function readYaml<Value>(
  source: Excerpt,
  schema: z.ZodType<Value>,
  problems: Problems,
  code: SchemaCode,
): LocatedYaml<Value> | undefined {
  const document = parseDocument(source.text, { prettyErrors: false });
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) {
    problems.add('bad-yaml', placeOf(source, error.pos[0]), error.message.replace(/\.$/, ''), '');
    return undefined;
  }
  const alias = findAlias(document);
  if (alias !== undefined) {
    const hint = 'Put text that starts with * in quotation marks.';
    problems.add('bad-yaml', placeOf(source, alias.range?.[0] ?? 0), `*${alias.source} is an alias`, hint);
    return undefined;
  }
  const locate = (path: Path): Place => placeOf(source, nearestRange(document, path)[0]);
  const placeOfKey = (path: Path, key: string): Place => placeOf(source, keyStart(document, path, key));
  const result = schema.safeParse(document.toJS() ?? {});
  if (!result.success) {
    reportIssues(result.error.issues, { placeOf: locate, placeOfKey }, code, problems);
    return undefined;
  }
  const textOf = (path: Path): Excerpt => {
    const value = String(document.getIn(path));
    const [start, end] = nearestRange(document, path);
    const index = source.text.slice(start, end).indexOf(value);
    const exact =
      index < 0 ? cut(source, start, end) : cut(source, start + index, start + index + value.length);
    return { ...exact, text: value };
  };
  return { value: result.data, placeOf: locate, textOf };
}
