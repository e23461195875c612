/**
 * tests/fixtures/problems/words.json: what each problem code says of its fixture, message and hint.
 *
 * `UPDATE_WORDS=1 npm test -- unit catalogue` writes it anew; the difference is then read like any other text.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const path = new URL('../../../fixtures/problems/words.json', import.meta.url);

export interface Words {
  readonly message: string;
  readonly hint: string;
}

export const isUpdating = (process.env['UPDATE_WORDS'] ?? '') !== '';

export function readWords(): Readonly<Record<string, Words>> {
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, Words>;
}

export function writeWords(words: ReadonlyMap<string, Words>): void {
  const sorted = [...words].toSorted(([one], [other]) => (one < other ? -1 : 1));
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}
