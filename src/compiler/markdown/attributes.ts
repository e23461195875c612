/** `{#id key=value key="a b" .flag}` with the place of everything in it. */
import type { Problems } from '../problem.ts';
import { cut, placeOf, type Excerpt } from '../source/excerpt.ts';

export interface AttributeValue {
  readonly value: string;
  /** Of the value, without quotation marks. */
  readonly source: Excerpt;
  /** Of the whole entry. */
  readonly entry: Excerpt;
}

export interface Attributes {
  readonly id: AttributeValue | undefined;
  readonly values: ReadonlyMap<string, AttributeValue>;
  readonly flags: ReadonlyMap<string, Excerpt>;
  /** What could not be read, or is there twice; words in a row are one of them. */
  readonly bad: readonly Excerpt[];
  /** A quotation mark is missing, so that nobody can tell what belongs to what. */
  readonly isTorn: boolean;
}

const entryPattern =
  /#([^\s#.="'{}]+)|\.([a-z][a-z0-9-]*)|([a-zA-Z][a-zA-Z0-9-]*)=(?:"([^"]*)"|'([^']*)'|([^\s"'{}]*))|\S+/g;

/** `source` is what stands between the braces. */
export function parseAttributes(source: Excerpt): Attributes {
  const values = new Map<string, AttributeValue>();
  const flags = new Map<string, Excerpt>();
  const bad: Excerpt[] = [];
  let id: AttributeValue | undefined;
  for (const match of source.text.matchAll(entryPattern)) {
    const [text, idText, flag, key, double, single, bare] = match;
    const entry = cut(source, match.index, match.index + text.length);
    const value = idText ?? double ?? single ?? bare ?? '';
    const valueEnd = text.length - (double !== undefined || single !== undefined ? 1 : 0);
    const attribute = { value, source: cut(entry, valueEnd - value.length, valueEnd), entry };
    if (idText !== undefined && id === undefined) id = attribute;
    else if (flag !== undefined && !flags.has(flag)) flags.set(flag, entry);
    else if (key !== undefined && !values.has(key)) values.set(key, attribute);
    else bad.push(entry);
  }
  const isTorn = source.text.replace(/='[^']*'/g, '').split('"').length % 2 === 0;
  return { id, values, flags, bad: joinRows(bad, source), isTorn };
}

/** Of excerpts that only white space parts, one. */
function joinRows(bad: readonly Excerpt[], source: Excerpt): Excerpt[] {
  const rows: { start: number; end: number }[] = [];
  let index = 0;
  for (const { text } of bad) {
    const start = source.text.indexOf(text, index);
    const last = rows.at(-1);
    index = start + text.length;
    if (last !== undefined && source.text.slice(last.end, start).trim() === '') last.end = index;
    else rows.push({ start, end: index });
  }
  return rows.map(({ start, end }) => cut(source, start, end));
}

/** Reports what cannot be read; true where more problems of the same braces would only be its echo. */
export function reportUnreadable({ bad, isTorn, values }: Attributes, problems: Problems): boolean {
  const [first] = bad;
  const place = first ?? [...values.values()].at(-1)?.entry;
  if (isTorn && place !== undefined) {
    problems.add('bad-attribute', placeOf(place), 'A quotation mark is missing between these braces.');
    return true;
  }
  for (const entry of bad) {
    const words = entry.text.length > 40 ? `${entry.text.slice(0, 40)}…` : entry.text;
    problems.add('bad-attribute', placeOf(entry), `“${words}” cannot be read here.`);
  }
  return bad.length > 0;
}

/** Splits `{…}` off the end of a text; undefined where there is none. */
export function splitAttributes(
  source: Excerpt,
): { text: Excerpt; attributes: Attributes; braces: Excerpt } | undefined {
  const match = /[ \t]*\{([^{}]*)\}[ \t]*$/.exec(source.text);
  if (match === null) return undefined;
  const open = match.index + match[0].indexOf('{');
  const inside = cut(source, open + 1, open + 1 + (match[1]?.length ?? 0));
  return {
    text: cut(source, 0, match.index),
    attributes: parseAttributes(inside),
    braces: cut(source, open, open + (match[1]?.length ?? 0) + 2),
  };
}
