/** What assistive technology is given of every block and question in every state. */
import { test } from 'vitest';
import { expectAsBefore, type Snapshot } from './support/aria-files.ts';
import { useGallery } from './support/gallery-page.ts';

const stand = useGallery({ viewport: { width: 1280, height: 800 } });

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
  expectAsBefore('aria', await takeSnapshots());
});
