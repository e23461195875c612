/** What became of the items of a list: kept, gone, or new. */
export interface Step {
  /** Place in the list before; left out where the item is new. */
  readonly before?: number;
  /** Place in the list after; left out where the item is gone. */
  readonly after?: number;
}

/** Lengths of the longest common subsequences of all ends of two lists. */
function measureEnds(one: readonly string[], other: readonly string[]): number[][] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  for (let row = one.length - 1; row >= 0; row -= 1)
    for (let column = other.length - 1; column >= 0; column -= 1) {
      const length =
        one[row] === other[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
      const line = lengths[row];
      if (line) line[column] = length;
    }
  return lengths;
}

/** Keeps as many items as can be, in order. */
export function align(one: readonly string[], other: readonly string[]): Step[] {
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const lengths = measureEnds(one.slice(start, one.length - end), other.slice(start, other.length - end));
  const steps: Step[] = Array.from({ length: start }, (_, at) => ({ before: at, after: at }));
  let [row, column] = [start, start];
  const at = (more: number, further: number): number =>
    lengths[row - start + more]?.[column - start + further] ?? 0;
  while (row < one.length - end || column < other.length - end) {
    if (row < one.length - end && column < other.length - end && one[row] === other[column])
      steps.push({ before: row++, after: column++ });
    else if (column >= other.length - end || (row < one.length - end && at(1, 0) >= at(0, 1)))
      steps.push({ before: row++ });
    else steps.push({ after: column++ });
  }
  for (let at = 0; at < end; at += 1) steps.push({ before: row + at, after: column + at });
  return steps;
}
