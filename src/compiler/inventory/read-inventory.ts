/** Reads content/sources.yaml and finds each place that it names in the course. */
import type { Course } from '../../model/course.ts';
import type { Problems } from '../problem.ts';
import { excerptOf } from '../source/excerpt.ts';
import { readYaml } from '../source/read-yaml.ts';
import type { Path } from '../source/schema-problems.ts';
import { textOf, type Sources } from '../sources.ts';
import { suggest } from '../suggest.ts';
import { inventoryFile, inventoryPath, type InventoryFile } from './inventory-file.ts';
import { listPlaces, type CoursePlace } from './list-places.ts';
import { expandSeveral } from './several.ts';

export interface InventoryItem {
  readonly at: string;
  /** Its number there; empty where it has none. */
  readonly n: string;
  readonly label: string;
  /** Keys of places. */
  readonly in: readonly string[];
  /** Why it has no place; empty where it has one, or where nobody has said. */
  readonly leftOut: string;
  /** What says the same; empty where nothing does. */
  readonly merged: string;
}

export interface Inventory {
  readonly documents: readonly {
    readonly id: string;
    readonly title: string;
    readonly items: readonly InventoryItem[];
  }[];
  /** What the course has from no document: key of the place, and why. */
  readonly ours: readonly { readonly key: string; readonly why: string }[];
  readonly places: readonly CoursePlace[];
}

type FileItem = InventoryFile['documents'][number]['sections'][number]['items'][number];

/** Notes the key of each place with its path in the file. */
type Name = (key: string, path: Path) => string;

type InFile = string | readonly string[] | undefined;

const listNamed = (named: InFile, path: Path): (readonly [key: string, path: Path])[] =>
  typeof named === 'string'
    ? [[named, [...path, 'in']]]
    : (named ?? []).map((key, index) => [key, [...path, 'in', index]]);

function expandItem(item: FileItem, at: string, path: Path, name: Name, matrices: ReadonlySet<string>) {
  const { n, each, label, merged = '', 'left-out': leftOut = '' } = item;
  const numbers = each === undefined ? [n === undefined ? '' : String(n)] : expandSeveral(each);
  return numbers.map((number): InventoryItem => {
    const keys = listNamed(item.in, path).map(([key, keyPath]) =>
      name(each !== undefined && matrices.has(key) ? `${key}#${number}` : key, keyPath),
    );
    return { at, n: number, label, in: keys, leftOut, merged };
  });
}

/** Undefined where there is no such file, or where it cannot be read; then problems say why. */
export function readInventory(sources: Sources, course: Course, problems: Problems): Inventory | undefined {
  const text = textOf(sources, inventoryPath);
  if (text === undefined) return undefined;
  const file = readYaml(excerptOf(inventoryPath, text), inventoryFile, problems, 'bad-inventory');
  if (file?.value.documents === undefined) return undefined;
  const places = listPlaces(sources, course);
  const keys = places.map(({ key }) => key);
  const known = new Set(keys);
  const matrices = new Set(
    places.filter(({ kind }) => kind === 'row').map(({ key }) => key.replace(/#.*/, '')),
  );
  const name: Name = (key, path) => {
    if (!known.has(key)) problems.add('unknown-place', file.placeOf(path), key, suggest(key, keys));
    return key;
  };
  const documents = file.value.documents.map(({ id, title, sections }, document) => {
    const items = sections.flatMap(({ at, items: own }, section) =>
      own.flatMap((item, index) => {
        const path = ['documents', document, 'sections', section, 'items', index];
        return expandItem(item, at, path, name, matrices);
      }),
    );
    return { id, title, items };
  });
  const ours = (file.value.ours ?? []).flatMap((own, index) =>
    listNamed(own.in, ['ours', index]).map(([key, path]) => ({ key: name(key, path), why: own.why })),
  );
  return { documents, ours, places };
}
