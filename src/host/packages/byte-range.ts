/** One range of a file's bytes (RFC 9110, section 14): players jump to a place in a recording by it. */

export interface ByteRange {
  readonly start: number;
  /** The last byte. */
  readonly end: number;
}

/** Undefined where the whole file is to be sent: no range, several, or one in a form that may be passed over. */
export function readRange(header: string | null, length: number): ByteRange | 'outside' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (match === null) return undefined;
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(0, length - Number(last)) : Number(first);
  const end = first === '' || last === '' ? length - 1 : Math.min(Number(last), length - 1);
  if (first !== '' && last !== '' && Number(last) < start) return undefined;
  return start >= length || (first === '' && Number(last) === 0) ? 'outside' : { start, end };
}
