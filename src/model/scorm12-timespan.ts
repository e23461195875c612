/** `HHHH:MM:SS.cc`, cut to hundredths, from 0 to 9999:59:59.99; `span` is in milliseconds. */
export function encodeTimespan(span: number): string {
  const centiseconds = Number.isNaN(span) ? 0 : Math.min(Math.max(Math.floor(span / 10), 0), longestSpan);
  const seconds = Math.floor(centiseconds / 100);
  const hours = String(Math.floor(seconds / 3600)).padStart(4, '0');
  const rest = [Math.floor(seconds / 60) % 60, seconds % 60].map(twoDigits).join(':');
  return `${hours}:${rest}.${twoDigits(centiseconds % 100)}`;
}

const longestSpan = 9999 * 360_000 + 359_999;

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
