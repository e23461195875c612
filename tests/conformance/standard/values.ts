/** Kinds of values that both standards know. */
import type { Takes } from './standard.ts';

export const oneOf =
  (...words: readonly string[]): Takes =>
  (value) =>
    words.includes(value);

export const isText =
  (longest: number): Takes =>
  (value) =>
    value.length <= longest;

/** Without line breaks: Moodle refuses them. */
export const isLine =
  (longest: number): Takes =>
  (value) =>
    value.length <= longest && !/[\n\r]/.test(value);

export const isWhole =
  (least: number, most: number): Takes =>
  (value) =>
    /^-?\d+$/.test(value) && Number(value) >= least && Number(value) <= most;

/** Parts, each of which passes, from `least` to `most` of them. */
export function isList(value: string, separator: string, takes: (part: string) => boolean, most: number) {
  const parts = value.split(separator);
  return parts.length <= most && parts.every(takes);
}

export function areDifferent(parts: readonly string[]): boolean {
  return new Set(parts).size === parts.length;
}
