/** What a match and sorting into groups have in common: pairs, and cards that wait to be placed. */
import { grade } from '../../model/grading.ts';
import type { PlayablePairs } from '../../model/outline.ts';
import { settleResponse, type Response } from '../../model/response.ts';
import { shuffle } from '../../model/shuffle.ts';
import type { Mark } from './mark-reason.ts';
import { equipPool, moveInto, numberOf, wordsOf } from './placing-parts.ts';
import { PlacingQuestion } from './placing-question.ts';

type Pairs = readonly (readonly [source: number, target: number])[];

export abstract class PairsQuestion extends PlacingQuestion<PlayablePairs> {
  /** Number of the card of a pair. */
  protected abstract cardOf(pair: readonly [source: number, target: number]): number;
  /** Where a card lies by the lists. */
  protected abstract placeOf(card: HTMLElement): HTMLElement | undefined;

  /** The list of each source, in authored order. */
  protected get lists(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  /** A list stands in what it belongs to. */
  protected sourceOf(list: HTMLSelectElement): number {
    return numberOf(list.closest<HTMLElement>('[data-number]') ?? this);
  }

  get #pairs(): Pairs {
    return this.lists
      .filter(({ value }) => value !== '')
      .map((list) => [this.sourceOf(list), Number(list.value)] as const);
  }

  protected override readResponse({ sources }: PlayablePairs): Response | undefined {
    const pairs = this.#pairs;
    return pairs.length < sources.length ? undefined : settleResponse({ kind: 'pairs', pairs });
  }

  protected override askForAnswer(): string {
    return this.words.placeAll(this.question?.sources.length ?? 0);
  }

  protected override putResponse(_question: PlayablePairs, response: Response | undefined): void {
    const given = new Map(response?.kind === 'pairs' ? response.pairs : []);
    for (const list of this.lists) list.value = String(given.get(this.sourceOf(list)) ?? '');
    this.arrange();
  }

  protected override markFeedback({ sources }: PlayablePairs, response: Response | undefined): void {
    const right = new Map(sources.map(({ number, target }) => [number, target]));
    const marks = new Map<number, Mark>();
    for (const pair of response?.kind === 'pairs' ? response.pairs : [])
      marks.set(this.cardOf(pair), right.get(pair[0]) === pair[1] ? 'right' : 'wrong');
    this.markCards(marks);
  }

  protected override findSolution({ sources }: PlayablePairs): Response {
    return settleResponse({
      kind: 'pairs',
      pairs: sources.map(({ number, target }) => [number, target] as const),
    });
  }

  protected override describeResult(question: PlayablePairs, response: Response): string {
    const result = grade(question, response);
    if (result.right) return this.words.allRight(result.maximum);
    return this.words.partlyRight(result.points, result.maximum) + this.advise(result);
  }

  protected override whereIs(card: HTMLElement): string {
    return this.placeOf(card)?.dataset['number'] ?? '';
  }

  protected override describePlace(card: HTMLElement): string {
    const place = this.placeOf(card);
    if (!place) return this.words.putBack(wordsOf(card));
    return this.words.placed(wordsOf(card), wordsOf(place), this.#pairs.length, this.lists.length);
  }

  /** Cards that lie together keep their first order. */
  protected override arrange(): void {
    const pool = this.querySelector<HTMLElement>('.pool');
    const waiting = pool?.querySelector('.cards');
    const { question } = this;
    if (!pool || !waiting || !question) return;
    this.#layCards(waiting);
    const open = question.sources.length - this.#pairs.length;
    const title = equipPool(pool, this.words.ways[question.type]);
    title.textContent = open === 0 ? this.words.allPlaced : this.words.stillToPlace(open);
    pool.classList.toggle('empty', open === 0);
  }

  #order: readonly HTMLElement[] = [];

  protected override shuffleItems(seed: string): void {
    this.#order = shuffle(this.#order, seed);
    this.arrange();
  }

  #layCards(waiting: Element): void {
    if (this.#order.length === 0) this.#order = this.cards;
    const next = new Map<Element, Element>();
    for (const card of this.#order.toReversed()) {
      const there = this.placeOf(card)?.querySelector('.place-cards') ?? waiting;
      moveInto(there, card, next.get(there));
      next.set(there, card);
    }
  }
}
