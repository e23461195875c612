/**
 * What assistive technology is given of every block and question in every state, held against files beside this one.
 *
 * After a change that was meant, `UPDATE_ARIA=1 npm test -- e2e gallery-aria` writes them anew; read the difference.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { useGallery } from './support/gallery-page.ts';

const stand = useGallery({ viewport: { width: 1280, height: 800 } });
const folder = join(import.meta.dirname, 'aria');
const updates = process.env['UPDATE_ARIA'] === '1';

interface Snapshot {
  readonly file: string;
  readonly text: string;
}

/** One file an example, its states under each other. */
async function takeSnapshots(): Promise<Snapshot[]> {
  const examples = await stand.page.locator('.example').evaluateAll((all) =>
    all.map((example) => ({
      id: example.id,
      states: [...example.querySelectorAll('.state')].map((state) => state.id),
    })),
  );
  const snapshots: Snapshot[] = [];
  for (const { id, states } of examples) {
    const parts: string[] = [];
    for (const state of states) parts.push(await stand.page.locator(`[id="${state}"]`).ariaSnapshot());
    snapshots.push({ file: `${id}.yaml`, text: `${parts.join('\n')}\n` });
  }
  return snapshots;
}

test('every state of every example gives assistive technology what it gave before', async () => {
  const snapshots = await takeSnapshots();
  if (updates) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    for (const { file, text } of snapshots) writeFileSync(join(folder, file), text);
  }
  for (const { file, text } of snapshots) {
    const path = join(folder, file);
    const before = existsSync(path)
      ? readFileSync(path, 'utf8')
      : 'There is no snapshot: see the head of this test.';
    expect.soft(text, file).toBe(before);
  }
  expect(readdirSync(folder).toSorted()).toEqual(snapshots.map(({ file }) => file).toSorted());
});
