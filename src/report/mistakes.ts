/** What people get wrong: of everybody who opened the course, the first try at each question. */
import type { CodebookRow } from '../model/codebook.ts';
import { countFirstTries, type FirstTry } from './first-tries.ts';
import type { Mistake, MistakesView, QuestionView } from './question-view.ts';
import { isRight, sayResponse } from './response-words.ts';
import type { Suppressed } from './stops.ts';
import { type Block, type CountTable, publishCounts, type PublishedTable } from './suppress.ts';

/** What a tally reads of an answer. */
export interface CountedAnswer {
  readonly group: string;
  readonly interaction: string;
  /** Whether the first try is known to have been the first. */
  readonly firstKnown: boolean;
  readonly firstResult: string;
  readonly firstResponse: string;
  /** How many people have answered just so. */
  readonly people: number;
}

/** Wrong answers of one question that are told apart. */
const mostAnswers = 8;

/** How much it matters to tell right from wrong, wrong from not known, and that from not answered. */
const apart = { wrong: 1000, unknown: 200, unanswered: 50 };

interface Tallied {
  readonly right: Map<string, number>;
  readonly unknown: Map<string, number>;
  /** By response, then by group. */
  readonly wrong: Map<string, Map<string, number>>;
}

interface PublishedQuestion {
  readonly responses: readonly string[];
  readonly table: PublishedTable;
}

export class MistakesTally {
  readonly #codebook: ReadonlyMap<string, CodebookRow> | undefined;
  readonly #opened: ReadonlyMap<string, number>;
  readonly #questions = new Map<string, Tallied>();
  readonly #published = new Map<string, PublishedQuestion>();

  /**
   * @param codebook `undefined` where the package brings none: questions then go by their ids
   * @param opened by group: who opened the course
   */
  constructor(codebook: readonly CodebookRow[] | undefined, opened: ReadonlyMap<string, number>) {
    const scored = codebook?.filter((row) => row.scored);
    this.#codebook = scored && new Map(scored.map((row) => [row.id, row]));
    this.#opened = opened;
    for (const { id } of scored ?? []) this.#question(id);
  }

  #question(id: string): Tallied {
    const known = this.#questions.get(id) ?? { right: new Map(), unknown: new Map(), wrong: new Map() };
    this.#questions.set(id, known);
    return known;
  }

  add({ group, interaction, firstKnown, firstResult, firstResponse, people }: CountedAnswer): void {
    if (this.#codebook && !this.#codebook.has(interaction)) return;
    const { right, unknown, wrong } = this.#question(interaction);
    if (!firstKnown) return addTo(unknown, group, people);
    if (isRight(firstResult)) return addTo(right, group, people);
    const given = wrong.get(firstResponse) ?? new Map<string, number>();
    addTo(given, group, people);
    wrong.set(firstResponse, given);
  }

  view(group: string | undefined): MistakesView | Suppressed {
    const published = [...this.#questions].map(([id, tallied]) => [id, this.#publish(id, tallied)] as const);
    const questions = published.flatMap(([id, { responses, table }]) => {
      const blocks = group === undefined ? table.whole : table.groups.get(group);
      return blocks ? [this.#describe(id, responses, blocks)] : [];
    });
    const people = group === undefined ? sum(this.#opened) : (this.#opened.get(group) ?? 0);
    if (questions.length === 0) return 'small';
    return { people, questions: questions.sort((a, b) => (a.share ?? 2) - (b.share ?? 2)) };
  }

  #publish(id: string, { right, unknown, wrong }: Tallied): PublishedQuestion {
    const known = this.#published.get(id);
    if (known) return known;
    const given = [...wrong].sort(([a, one], [b, other]) => sum(other) - sum(one) || (a < b ? -1 : 1));
    const responses = given.slice(0, mostAnswers).map(([response]) => response);
    const groups = [...this.#opened].map(([group, opened]): [string, number[]] => {
      const counts = given.map(([, people]) => people.get(group) ?? 0);
      const others = counts.slice(mostAnswers).reduce((all, count) => all + count, 0);
      const row = [right.get(group) ?? 0, ...counts.slice(0, mostAnswers), others, unknown.get(group) ?? 0];
      return [group, [...row, opened - row.reduce((all, count) => all + count, 0)]];
    });
    const between = [1, apart.wrong, ...responses.map(() => 1), apart.unknown, apart.unanswered];
    const table: CountTable = { apart: between, groups: new Map(groups) };
    const made = { responses, table: publishCounts(table) };
    this.#published.set(id, made);
    return made;
  }

  #describe(id: string, responses: readonly string[], blocks: readonly Block[]): QuestionView {
    const row = this.#codebook?.get(id);
    // Right, each wrong answer, the others, not known, not answered.
    const after = responses.length + 2;
    const counts = countFirstTries(blocks, {
      right: 1,
      wrong: after,
      unknown: after + 1,
      unanswered: after + 2,
    });
    const countOf = (kind: FirstTry): number | undefined =>
      counts.find(({ kinds }) => kinds.length === 1 && kinds[0] === kind)?.people;
    const [right, wrong] = [countOf('right'), countOf('wrong')];
    const mistakes = blocks
      .filter(({ from, to, people }) => from >= 1 && to <= after && people > 0)
      .map(({ from, to, people }): Mistake => {
        const response = to === from + 1 ? responses[from - 1] : undefined;
        return { answer: response === undefined ? undefined : sayResponse(row, response), people };
      });
    return {
      id,
      question: row?.question ?? id,
      chapter: row?.chapter ?? '',
      counts,
      mistakes,
      share:
        right === undefined || wrong === undefined || right + wrong === 0
          ? undefined
          : right / (right + wrong),
    };
  }
}

function addTo(counts: Map<string, number>, group: string, people: number): void {
  counts.set(group, (counts.get(group) ?? 0) + people);
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, count) => all + count, 0);
}
