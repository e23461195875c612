/**
 * What was made of a course's files the time before, for a compiler that runs again and again: a file that has not
 * changed is not read anew. A result is taken again only where all that it followed from is the same; the problems
 * found in making it are reported again with it.
 */
import { Problems } from '../problem.ts';
import { ChapterCache } from './cached-chapter.ts';

interface Entry {
  readonly key: readonly unknown[];
  readonly made: unknown;
  readonly problems: Problems;
  round: number;
}

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at]);

export class CompileCache {
  readonly chapters = new ChapterCache();
  readonly #entries = new Map<string, Entry>();
  #round = 0;

  /** Before each compilation. What the last one did not need goes. */
  begin(): void {
    for (const [slot, { round }] of this.#entries) if (round < this.#round) this.#entries.delete(slot);
    this.#round += 1;
  }

  /**
   * @param slot names the result: another one under this name takes its place
   * @param key what the result follows from, compared by identity
   * @param make adds what it finds wrong to the problems that it is given
   */
  take<Made>(
    slot: string,
    key: readonly unknown[],
    problems: Problems,
    make: (problems: Problems) => Made,
  ): Made {
    const known = this.#entries.get(slot);
    const entry = known && isSame(known.key, key) ? known : this.#make(key, make);
    entry.round = this.#round;
    this.#entries.set(slot, entry);
    problems.addAll(entry.problems);
    return entry.made as Made;
  }

  #make(key: readonly unknown[], make: (problems: Problems) => unknown): Entry {
    const problems = new Problems();
    return { key, made: make(problems), problems, round: this.#round };
  }
}

/** As `cache.take`; without a cache it is made anew. */
export function takeCached<Made>(
  cache: CompileCache | undefined,
  slot: string,
  key: readonly unknown[],
  problems: Problems,
  make: (problems: Problems) => Made,
): Made {
  return cache ? cache.take(slot, key, problems, make) : make(problems);
}
