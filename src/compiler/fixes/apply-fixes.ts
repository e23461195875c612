import type { Fix } from '../problem.ts';

export interface Mended {
  readonly text: string;
  /** What was put in or taken out, in the order of the text. */
  readonly applied: readonly Fix[];
}

/** Makes the fixes of one file. Of two that touch the same stretch, the later waits for the next round. */
export function applyFixes(text: string, fixes: readonly Fix[]): Mended {
  const applied: Fix[] = [];
  let mended = '';
  let index = 0;
  for (const fix of fixes.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    const last = applied.at(-1);
    if (last !== undefined && (fix.start < last.end || fix.start === last.start)) continue;
    mended += text.slice(index, fix.start) + fix.text;
    index = fix.end;
    applied.push(fix);
  }
  return { text: mended + text.slice(index), applied };
}
