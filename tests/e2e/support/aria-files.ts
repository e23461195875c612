/**
 * What assistive technology is given, held against files beside the tests.
 *
 * After a change that was meant, `UPDATE_ARIA=1 npm test -- e2e aria` writes them anew; read the difference.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';

export interface Snapshot {
  readonly file: string;
  readonly text: string;
}

/** @param name the folder below tests/e2e that holds these and no others */
export function expectAsBefore(name: string, snapshots: readonly Snapshot[]): void {
  const folder = resolve(import.meta.dirname, '..', name);
  if (process.env['UPDATE_ARIA'] === '1') {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    for (const { file, text } of snapshots) writeFileSync(join(folder, file), text);
  }
  for (const { file, text } of snapshots) {
    const path = join(folder, file);
    const before = existsSync(path)
      ? readFileSync(path, 'utf8')
      : 'There is no snapshot: UPDATE_ARIA=1 npm test -- e2e aria writes it.';
    expect.soft(text, file).toBe(before);
  }
  expect(readdirSync(folder).toSorted()).toEqual(snapshots.map(({ file }) => file).toSorted());
}
