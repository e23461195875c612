/** Several items written as one: numbers or letters, and their ranges. */

const one = /^(?:[a-z]+|[a-z]*\d+)$/;
const range = /^(\d+|[a-z])\s*[–-]\s*(\d+|[a-z])$/;

const isNumber = (text: string): boolean => /^\d+$/.test(text);

/** Undefined where it is no range, or runs backwards. */
function expandRange(text: string): string[] | undefined {
  const [, first = '', last = ''] = range.exec(text) ?? [];
  if (first === '' || isNumber(first) !== isNumber(last)) return undefined;
  const [from, to] = isNumber(first)
    ? [Number(first), Number(last)]
    : [first.charCodeAt(0), last.charCodeAt(0)];
  if (from > to) return undefined;
  return Array.from({ length: to - from + 1 }, (_, index) =>
    isNumber(first) ? String(from + index) : String.fromCharCode(from + index),
  );
}

function expandEntry(text: string): string[] {
  return expandRange(text) ?? (one.test(text) ? [text] : []);
}

const entriesOf = (text: string): string[] => text.split(',').map((entry) => entry.trim());

export function isSeveral(text: string): boolean {
  return entriesOf(text).every((entry) => expandEntry(entry).length > 0);
}

/** `ex1, 1–3` as ex1, 1, 2, 3. */
export function expandSeveral(text: string): string[] {
  return entriesOf(text).flatMap(expandEntry);
}
