/** The inventory as a table from the course back to its sources. */
import type { CoursePlace } from './list-places.ts';
import type { Inventory, InventoryItem } from './read-inventory.ts';

export interface TracedPlace extends CoursePlace {
  /** Items that name it, or something in it, as `document, section (1, 2)`, each section once. */
  readonly items: readonly string[];
  /** Why it comes from no document; empty where it does. */
  readonly ours: string;
}

export interface LostItem extends InventoryItem {
  readonly document: string;
}

export interface Trace {
  /** Chapters, questions, rows, items of checklists and charts, in reading order. */
  readonly places: readonly TracedPlace[];
  /** Places that come from nowhere, as far as anybody has said. */
  readonly untraced: readonly TracedPlace[];
  /** Items that have no place, and no reason for it. */
  readonly lost: readonly LostItem[];
}

/** A place, and what holds it. */
function holdersOf(key: string): string[] {
  const holder = key.replace(/[#^].*/, '');
  return holder === key ? [key] : [key, holder];
}

function nameSection([section, numbers]: readonly [string, ReadonlySet<string>]): string {
  const named = [...numbers].filter((n) => n !== '');
  return named.length === 0 ? section : `${section} (${named.join(', ')})`;
}

export function traceCourse({ documents, ours, places }: Inventory): Trace {
  const found = new Map<string, Map<string, Set<string>>>();
  for (const { id, items } of documents) {
    for (const { at, n, in: keys } of items) {
      for (const key of keys.flatMap(holdersOf)) {
        const sections = found.get(key) ?? new Map<string, Set<string>>();
        const section = `${id}, ${at}`;
        sections.set(section, (sections.get(section) ?? new Set()).add(n));
        found.set(key, sections);
      }
    }
  }
  const whys = new Map(ours.map(({ key, why }) => [key, why]));
  const traced = places
    .filter(({ kind }) => kind !== 'other')
    .map((place) => ({
      ...place,
      items: [...(found.get(place.key) ?? [])].map(nameSection),
      ours: whys.get(place.key) ?? '',
    }));
  return {
    places: traced,
    untraced: traced.filter(
      ({ items, sources, ours: why }) => items.length + sources.length === 0 && why === '',
    ),
    lost: documents.flatMap(({ id, items }) =>
      items
        .filter((item) => item.in.length === 0 && item.leftOut === '')
        .map((item) => ({ document: id, ...item })),
    ),
  };
}
