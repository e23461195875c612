/** YAML with the place of every value. */
import { isMap, isNode, isScalar, parseDocument, type Document } from 'yaml';
import type { Problems } from '../problem.ts';
import { cut, offsetOf, placeOf, spliced, type Excerpt, type Place } from './excerpt.ts';
import {
  fitSchema,
  fittingKeys,
  type ObjectSchema,
  type Path,
  type Read,
  type SchemaCode,
} from './schema-problems.ts';
import { reportYamlSlips } from './yaml/yaml-slips.ts';
import type { Located } from './read-json.ts';

export interface LocatedYaml<Value> extends Located<Value> {
  /** The string at `path`, each character with its place as long as it stands on one line. */
  readonly textOf: (path: Path) => Excerpt;
}

/** What a file says, before any schema. */
export type ReadYaml = Read & Pick<LocatedYaml<unknown>, 'textOf'>;

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

/** The text with spaces for the tabs that it is indented with; a fix puts them into the file. */
function withoutTabs(source: Excerpt, problems: Problems): Excerpt {
  const edits = [...source.text.matchAll(/^[ \t]*\t[ \t]*(?=\S)/gm)].map(({ 0: indent, index }) => ({
    start: index,
    end: index + indent.length,
    text: indent.replaceAll('\t', '  '),
  }));
  const mended = spliced(source, edits);
  if (edits.length === 0 || parseDocument(mended.text, { prettyErrors: false }).errors.length > 0)
    return source;
  for (const { start, end, text } of edits) {
    problems.add(
      'bad-yaml',
      placeOf(source, start),
      'a tab stands at the start of this line',
      'Indent with spaces, or run: npm run check -- --fix',
    );
    problems.fix(source.file.path, offsetOf(source, start), offsetOf(source, end), text);
  }
  return mended;
}

/** Undefined, with problems added, where nothing can be read from the text. */
export function parseYaml(given: Excerpt, problems: Problems): ReadYaml | undefined {
  const source = withoutTabs(given, problems);
  const document = parseDocument(source.text, { prettyErrors: false });
  if (reportYamlSlips(document, source, problems)) return undefined;
  return {
    value: document.toJS() ?? {},
    placeOf: (path: Path): Place => placeOf(source, nearestRange(document, path)[0]),
    placeOfKey: (path: Path, key: string): Place => placeOf(source, keyStart(document, path, key)),
    textOf: (path: Path): Excerpt => {
      const value = String(document.getIn(path));
      const [start, end] = nearestRange(document, path);
      const index = source.text.slice(start, end).indexOf(value);
      const exact =
        index < 0 ? cut(source, start, end) : cut(source, start + index, start + index + value.length);
      return { ...exact, text: value };
    },
  };
}

/** Each key of the file that fits the schema. Undefined, with problems added, where nothing can be read. */
export function readYaml<Value extends object>(
  source: Excerpt,
  schema: ObjectSchema<Value>,
  problems: Problems,
  code: SchemaCode,
): LocatedYaml<Partial<Value>> | undefined {
  const read = parseYaml(source, problems);
  return (
    read && { ...read, value: fitSchema(read, schema, code, problems) ?? fittingKeys(read.value, schema) }
  );
}
