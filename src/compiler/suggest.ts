/** Number of letters to put in, take out, change or swap with their neighbour to get from one word to the other. */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const isSwapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const swapped = isSwapped ? (before[j - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swapped));
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}

/** Of two letters, one change leaves nothing to recognise; long words bear three. */
function mostEdits(length: number): number {
  return length < 3 ? 0 : Math.min(3, Math.ceil(length / 4));
}

/** The known word that a mistyped one is nearest to, capitals aside; empty where none is near. */
export function suggest(word: string, known: readonly string[]): string {
  const spelt = word.toLowerCase();
  const [nearest] = known
    .filter((candidate) => candidate !== '' && candidate !== word)
    .map((candidate) => ({ candidate, edits: distance(spelt, candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= mostEdits(Math.min(candidate.length, spelt.length + 1)))
    .toSorted((one, other) => one.edits - other.edits);
  return nearest?.candidate ?? '';
}

/** For a problem with an unknown word: the one that it is nearest to, and all that are known. */
export function listKnown(word: string, known: readonly string[]): [similar: string, known: string] {
  return [suggest(word, known), known.join(', ')];
}
