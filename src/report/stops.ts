/** Where people stop: everybody who opened the course is at the first required chapter that they have not finished. */
import type { Outline, OutlineChapter } from '../model/outline.ts';
import { type Block, type CountTable, publishCounts, type PublishedTable } from './suppress.ts';

/** What a tally reads of somebody's attempt. */
export interface CountedAttempt {
  /** Number of the group, or `none`. */
  readonly group: string;
  readonly status: 'in-progress' | 'complete' | 'passed' | 'failed';
  /** `1,4,2,` */
  readonly chaptersDone: string;
  /** Whether the saved state could be read. */
  readonly known: boolean;
}

export interface Stop {
  /** Chapters, or parts, that are counted together. */
  readonly names: readonly string[];
  /** People who have not finished this, but all before. */
  readonly here: number;
  /** People who have finished this and all before. */
  readonly past: number;
}

export interface StopsView {
  /** Who opened the course. */
  readonly people: number;
  /** A chapter each, or several together. */
  readonly stops: readonly Stop[];
  /** The same by part. */
  readonly parts: readonly Stop[];
  readonly finished: number | undefined;
  /** Whose saved state cannot be read: nobody knows where they are; `undefined` where it is counted with a chapter. */
  readonly unknown: number | undefined;
}

/** `small`: too few people, of these or of the others. */
export type Suppressed = 'small';

/** To know who finished matters more than to know a part from the next, and that more than a chapter. */
const apart = { finished: 1000, part: 5, chapter: 1 };

interface PlacedChapter extends OutlineChapter {
  readonly part: string;
}

export class StopsTally {
  readonly #chapters: readonly PlacedChapter[];
  readonly #groups = new Map<string, number[]>();
  #published: PublishedTable | undefined;

  constructor(outline: Outline) {
    const all = outline.parts.flatMap(({ title, chapters }) =>
      chapters.map((chapter) => ({ ...chapter, part: title })),
    );
    const required = all.filter((chapter) => chapter.required);
    this.#chapters = required.length > 0 ? required : all;
  }

  /** Cells: not known, then a chapter each, then all finished. */
  add(attempt: CountedAttempt): void {
    const cells = this.#chapters.length + 2;
    const row = this.#groups.get(attempt.group) ?? Array.from({ length: cells }, () => 0);
    const at = this.#place(attempt);
    row[at] = (row[at] ?? 0) + 1;
    this.#groups.set(attempt.group, row);
  }

  #place({ status, chaptersDone, known }: CountedAttempt): number {
    if (status !== 'in-progress') return this.#chapters.length + 1;
    if (!known) return 0;
    const done = new Set(chaptersDone.split(','));
    const open = this.#chapters.findIndex(({ number }) => !done.has(String(number)));
    return open < 0 ? this.#chapters.length + 1 : open + 1;
  }

  view(group: string | undefined): StopsView | Suppressed {
    this.#published ??= publishCounts(this.#table());
    const blocks = group === undefined ? this.#published.whole : this.#published.groups.get(group);
    return blocks ? this.#describe(blocks) : 'small';
  }

  #table(): CountTable {
    const between = this.#chapters.map((_, at) => (this.#beginsPart(at) ? apart.part : apart.chapter));
    return { apart: [apart.chapter, ...between, apart.finished], groups: this.#groups };
  }

  #beginsPart(at: number): boolean {
    return at === 0 || this.#chapters[at]?.part !== this.#chapters[at - 1]?.part;
  }

  #describe(blocks: readonly Block[]): StopsView {
    const last = this.#chapters.length + 1;
    const people = blocks.reduce((sum, block) => sum + block.people, 0);
    const find = (cell: number): number | undefined =>
      blocks.find(({ from, to }) => from === cell && to === cell + 1)?.people;
    return {
      people,
      stops: this.#listStops(
        blocks,
        people,
        () => true,
        ({ menuTitle }) => menuTitle,
      ),
      parts: this.#listStops(
        blocks,
        people,
        (to) => to === last || this.#beginsPart(to - 1),
        ({ part }) => part,
      ),
      finished: find(last),
      unknown: find(0),
    };
  }

  /** Blocks added up until one of them ends where a stop may. */
  #listStops(
    blocks: readonly Block[],
    people: number,
    mayEnd: (to: number) => boolean,
    nameOf: (chapter: PlacedChapter) => string,
  ): Stop[] {
    const stops: Stop[] = [];
    let [left, here, from] = [people, 0, 0];
    for (const block of blocks) {
      here += block.people;
      left -= block.people;
      if (!mayEnd(block.to) || block.to > this.#chapters.length + 1) continue;
      const chapters = this.#chapters.slice(Math.max(0, from - 1), block.to - 1);
      const names = [...new Set(chapters.map(nameOf))];
      if (names.length > 0) stops.push({ names, here, past: left });
      [here, from] = [0, block.to];
    }
    return stops;
  }
}
