/** Brings together what the LMS holds and what this device kept, without clocks (decision 5). */
import type { KeptValue } from './kept.ts';
import { earlierCompletion } from './completion.ts';
import type { Answer, ChapterState, Progress } from './progress.ts';
import { hasRow } from './response.ts';

/** One copy of a learner's progress. */
export interface Copy {
  /** Saves up to this copy. */
  readonly counter: number;
  readonly progress: Progress;
}

export interface Kept extends Copy {
  /** Save counter of the LMS's copy that it went on from. */
  readonly base: number;
}

export interface Merged {
  readonly progress: Progress;
  /** Numbers of the questions whose answer came from this device. */
  readonly taken: ReadonlySet<number>;
  /** Answers that another one stands for, by question; to be kept, not shown. */
  readonly setAside: ReadonlyMap<number, Answer>;
  /** Texts that another one stands for, by number. */
  readonly textsAside: ReadonlyMap<number, string>;
}

/**
 * Where the LMS has not moved on from `kept.base`, or fell back behind it, the device's answers count; where another
 * device has saved since, the LMS's. Chapters are OR-ed and a right try counts in both cases. An answer keeps the
 * index of its row in the LMS; one that has none yet comes after all others. The earlier completion counts.
 */
export function mergeProgress(lms: Copy, kept: Kept): Merged {
  const keptFirst = lms.counter <= kept.base;
  const [first, second] = keptFirst ? [kept.progress, lms.progress] : [lms.progress, kept.progress];
  const rows = listRows(lms.progress, kept.progress);
  const answers = new Map<number, Answer>();
  const setAside = new Map<number, Answer>();
  // In the order of their rows: the LMS takes none before those below it.
  for (const number of new Set([...rows.keys(), ...first.answers.keys(), ...second.answers.keys()])) {
    const index = rows.get(number) ?? 0;
    const [answer, other] = [first.answers.get(number), second.answers.get(number)];
    const counted = answer ?? other;
    if (!counted) continue;
    answers.set(number, { ...counted, index, ...(other && bestOf(counted, other)) });
    if (answer && other && !isSame(answer, other)) setAside.set(number, other);
  }
  const { kept: own, textsAside } = mergeKept(first, second);
  const completion = earlierCompletion(lms.progress.completion, kept.progress.completion);
  const isTaken = (number: number): boolean => {
    const [here, there] = [kept.progress.answers.get(number), lms.progress.answers.get(number)];
    return here !== undefined && (there === undefined || (keptFirst && !isSame(here, there)));
  };
  return {
    progress: {
      at: first.at || second.at,
      chapters: mergeChapters(lms.progress, kept.progress),
      answers,
      known: {
        chapter: Math.max(first.known.chapter, second.known.chapter),
        question: Math.max(first.known.question, second.known.question),
      },
      ...(own && { kept: own }),
      ...(completion && { completion }),
    },
    taken: new Set([...answers.keys()].filter(isTaken)),
    setAside,
    textsAside,
  };
}

/** As answers are merged: where both copies say something of an item, the first counts. */
function mergeKept(
  first: Progress,
  second: Progress,
): { kept?: Map<number, KeptValue>; textsAside: Map<number, string> } {
  const textsAside = new Map<number, string>();
  if (!first.kept && !second.kept) return { textsAside };
  const kept = new Map([...(second.kept ?? []), ...(first.kept ?? [])]);
  for (const [number, value] of second.kept ?? [])
    if (typeof value === 'string' && value !== '' && kept.get(number) !== value)
      textsAside.set(number, value);
  return { kept, textsAside };
}

/** Index by question: those of the LMS as they are, then the device's, in their order, where they find room. */
function listRows(lms: Progress, kept: Progress): Map<number, number> {
  const rows = new Map(listRowed(lms).map(([number, { index }]) => [number, index]));
  const more = listRowed(kept)
    .filter(([number]) => !rows.has(number))
    .sort(([, a], [, b]) => a.index - b.index);
  let next = Math.max(-1, ...rows.values()) + 1;
  for (const [number] of more) rows.set(number, next++);
  return rows;
}

const listRowed = ({ answers }: Progress): [number, Answer][] =>
  [...answers].filter(([, { response }]) => hasRow(response));

/** A right try is never taken back, as long as it was a try at the same question. */
function bestOf(counted: Answer, other: Answer): Pick<Answer, 'everRight'> | undefined {
  if (counted.fingerprint !== other.fingerprint) return undefined;
  return { everRight: counted.everRight || other.everRight };
}

/** Its index says where it stands, not what it is. */
function isSame(a: Answer, b: Answer): boolean {
  return JSON.stringify({ ...a, index: 0 }) === JSON.stringify({ ...b, index: 0 });
}

const ranks: readonly ChapterState[] = ['visited', 'read', 'complete'];

function mergeChapters(...copies: readonly Progress[]): Map<number, ChapterState> {
  const merged = new Map<number, ChapterState>();
  for (const [number, state] of copies.flatMap(({ chapters }) => [...chapters])) {
    const known = merged.get(number);
    if (!known || ranks.indexOf(state) > ranks.indexOf(known)) merged.set(number, state);
  }
  return merged;
}
