/** The inventory as text: from the sources to the course, back again, and what is lost between them. */
import type { Inventory, InventoryItem } from '../../compiler/inventory/read-inventory.ts';
import type { Trace, TracedPlace } from '../../compiler/inventory/trace.ts';

const numberWidth = 4;
const labelWidth = 52;
const keyWidth = 58;

function drawItem({ n, label, in: keys, leftOut, merged }: InventoryItem): string {
  const where = leftOut === '' ? keys.join(' · ') || 'NO PLACE' : `left out: ${leftOut}`;
  const same = merged === '' ? '' : ` (${merged})`;
  return `    ${n.padStart(numberWidth)}  ${label.padEnd(labelWidth)} ${where}${same}`;
}

function drawDocument({ id, title, items }: Inventory['documents'][number]): string[] {
  const sections = [...new Set(items.map(({ at }) => at))];
  const lines = sections.flatMap((at) => [
    `  ${at}`,
    ...items.filter((item) => item.at === at).map(drawItem),
  ]);
  return [`${title} (${id}), ${items.length} items`, ...lines, ''];
}

function drawPlace({ key, items, sources, ours }: TracedPlace): string {
  const own = ours === '' ? [] : [`ours: ${ours}`];
  // What the course says itself is often the same, in other words.
  const from = items.length > 0 ? items : sources;
  return `  ${key.padEnd(keyWidth)} ${[...own, ...from].join(' · ') || 'NO SOURCE'}`;
}

function countItems({ documents }: Inventory): string {
  const items = documents.flatMap((document) => document.items);
  const placed = items.filter((item) => item.in.length > 0).length;
  const leftOut = items.filter((item) => item.leftOut !== '').length;
  return `${items.length} items: ${placed} have a place, ${leftOut} are left out for a reason, ${items.length - placed - leftOut} have no place.`;
}

export function drawTable(inventory: Inventory, { places, untraced, lost }: Trace): string {
  const lines = [
    'FROM THE SOURCES TO THE COURSE',
    '',
    ...inventory.documents.flatMap(drawDocument),
    'FROM THE COURSE TO THE SOURCES',
    '',
    ...places.map(drawPlace),
    '',
    'WHAT HAS NO PLACE',
    '',
    ...lost.map(
      ({ document, at, n, label }) => `  ${[document, at, n].filter(Boolean).join(', ')}: ${label}`,
    ),
    ...untraced.map(({ key, kind }) => `  ${key} (${kind}) comes from no document`),
    ...(lost.length + untraced.length === 0 ? ['  Nothing.'] : []),
    '',
    countItems(inventory),
  ];
  return `${lines.join('\n')}\n`;
}
