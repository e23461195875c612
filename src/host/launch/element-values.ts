/**
 * Kinds of values in the data models of SCORM, no stricter than the runtime in the browser: what that lets a course set
 * can be saved. Everything may be empty.
 */

export type Check = (value: string) => boolean;

/** @param most characters */
export const text =
  (most: number): Check =>
  (value) =>
    value.length <= most;

export const words = (...known: readonly string[]): Check => {
  const set = new Set(['', ...known]);
  return (value) => set.has(value);
};

const real = /^-?(?:\d{1,10}(?:\.\d{0,18})?|\.\d{1,18})$/;

export const decimal =
  (least = -Infinity, most = Infinity): Check =>
  (value) =>
    value === '' || (real.test(value) && Number(value) >= least && Number(value) <= most);

/** A point or span of time in the characters that both standards spell them with. */
export const time: Check = (value) => /^[\dPTYMDHSWZ:.+-]{0,64}$/.test(value);

export const anyOf =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));
