/** JSON as tokens, and the first of them that cannot stand where it stands. */
type Mark = '{' | '}' | '[' | ']' | ':' | ',';

export interface JsonToken {
  /** `odd` is all that JSON does not know: bare words, comments, other quotation marks, strings without an end. */
  readonly kind: Mark | 'string' | 'literal' | 'odd';
  readonly start: number;
  readonly end: number;
}

/** What may come next. */
type Want = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'end' | 'nothing';

export interface Fault {
  /** Index of the token; after the last one where the text ends too early. */
  readonly at: number;
  readonly want: Want;
  /** Indexes of the brackets that are open there. */
  readonly open: readonly number[];
}

const pattern =
  /[ \t\r\n]+|([{}[\]:,])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|("[^\n]*)|(\/\/[^\n]*|\/\*[^]*?\*\/)|((?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))|([\w.+-]+)|([^])/g;

export function tokenize(text: string): JsonToken[] {
  return [...text.matchAll(pattern)].flatMap((match): JsonToken[] => {
    const [whole, mark, string, , , literal] = match;
    if (/^[ \t\r\n]/.test(whole)) return [];
    const place = { start: match.index, end: match.index + whole.length };
    if (mark !== undefined) return [{ kind: mark as Mark, ...place }];
    if (string !== undefined) return [{ kind: 'string', ...place }];
    return [{ kind: literal === undefined ? 'odd' : 'literal', ...place }];
  });
}

/** The state after `token`; undefined where it cannot stand. Keeps `open`. */
function step(tokens: readonly JsonToken[], at: number, want: Want, open: number[]): Want | undefined {
  const kind = tokens[at]?.kind;
  const around = tokens[open.at(-1) ?? -1]?.kind;
  const after = (): Want => (open.length === 0 ? 'nothing' : 'end');
  const close = (): Want => {
    open.pop();
    return after();
  };
  if (want === 'colon') return kind === ':' ? 'value' : undefined;
  if (want === 'key' || want === 'first-key') {
    if (kind === 'string') return 'colon';
    return kind === '}' && want === 'first-key' ? close() : undefined;
  }
  if (want === 'end') {
    if (kind === ',') return around === '{' ? 'key' : 'value';
    return (kind === '}' && around === '{') || (kind === ']' && around === '[') ? close() : undefined;
  }
  if (want === 'nothing') return undefined;
  if (kind === ']' && want === 'first-value') return close();
  if (kind === 'string' || kind === 'literal') return after();
  if (kind !== '{' && kind !== '[') return undefined;
  open.push(at);
  return kind === '{' ? 'first-key' : 'first-value';
}

/** Is told of each pair of brackets, and of each token that begins an entry in a bracket. */
export interface JsonListener {
  readonly onClose: (opener: number, closer: number) => void;
  readonly onEntry: (opener: number, at: number) => void;
}

/** Undefined where the tokens are a JSON text. */
export function findFault(tokens: readonly JsonToken[], listener?: JsonListener): Fault | undefined {
  const open: number[] = [];
  let want: Want = 'value';
  for (const at of tokens.keys()) {
    const opener = open.at(-1);
    const depth = open.length;
    const next = step(tokens, at, want, open);
    if (next === undefined) return { at, want, open };
    if (open.length < depth && opener !== undefined) listener?.onClose(opener, at);
    else if (opener !== undefined && /key|value/.test(want)) listener?.onEntry(opener, at);
    want = next;
  }
  return want === 'nothing' ? undefined : { at: tokens.length, want, open };
}
