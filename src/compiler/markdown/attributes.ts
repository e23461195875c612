/** `{#id key=value key="a b" .flag}` with the place of everything in it. */
import { cut, type Excerpt } from '../source/excerpt.ts';

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
  /** What could not be read, or is there twice. */
  readonly bad: readonly Excerpt[];
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
  return { id, values, flags, bad };
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
