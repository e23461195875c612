/** A record as the runtime nests it → one level, by the elements' full names. */

/** `cmi.interactions.0.id` and the like. Collections come as arrays or as objects by index; both give the same. */
export type FlatRecord = Record<string, string>;

/**
 * Texts and numbers stay as text; `null`, functions and what is not set are left out.
 *
 * @example flattenRecord({ cmi: { core: { lesson_status: 'passed' } } }) // { 'cmi.core.lesson_status': 'passed' }
 */
export function flattenRecord(nested: unknown, path = ''): FlatRecord {
  if (typeof nested === 'string' || typeof nested === 'number') return { [path]: String(nested) };
  if (typeof nested !== 'object' || nested === null) return {};
  const flat: FlatRecord = {};
  for (const [name, value] of Object.entries(nested)) {
    Object.assign(flat, flattenRecord(value, path === '' ? name : `${path}.${name}`));
  }
  return flat;
}
