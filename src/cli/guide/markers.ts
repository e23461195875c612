/**
 * The places in the guide that a command fills:
 *
 *     <!-- npm run guide: block accordion before-the-first-day--open -->
 *     …
 *     <!-- end -->
 *
 * `block` and `question` take a name and the examples to show, `text` only examples, the others (render-place.ts)
 * nothing. An example is named by the anchor of its state in the gallery.
 */

export interface Place {
  readonly kind: string;
  readonly words: readonly string[];
}

const place = /(<!-- npm run guide: ([^\n]*?) -->\n)([\s\S]*?)(<!-- end -->)/g;

function readPlace(words: string): Place {
  const [kind = '', ...rest] = words.split(' ');
  return { kind, words: rest };
}

export function findPlaces(text: string): Place[] {
  return [...text.matchAll(place)].map(([, , words = '']) => readPlace(words));
}

/** Puts in each place what `render` gives for it. */
export function fillPlaces(text: string, render: (place: Place) => string): string {
  return text.replace(
    place,
    (_all, open: string, words: string, _old: string, close: string) =>
      `${open}\n${render(readPlace(words)).trim()}\n\n${close}`,
  );
}

export interface NamedExample {
  /** Of the state, in the gallery; also the name of its picture. */
  readonly anchor: string;
  readonly id: string;
  readonly state: string;
}

/** @throws where `anchor` names no state */
export function readExample(anchor: string): NamedExample {
  const [id = '', state] = anchor.split('--');
  if (state === undefined) throw new Error(`“${anchor}” is written as example--state, as in the gallery.`);
  return { anchor, id, state };
}

/** Every example that a place shows. */
export function examplesIn({ words }: Place): NamedExample[] {
  return words.filter((word) => word.includes('--')).map(readExample);
}
