/** Spelling, by the Canadian dictionary of cspell and the course’s own words. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ITrie } from 'cspell-trie-lib';
import type { Problems } from '../problem.ts';
import { placeOf } from '../source/excerpt.ts';
import type { ListedWord } from './word-list.ts';
import { isInside, type Passage } from './text/passage.ts';

/** Languages that a dictionary is there for. */
export function hasDictionary(lang: string): boolean {
  return /^en(?:-|$)/.test(lang);
}

/** Finding near words takes its time: not for a text that is all in another language. */
const mostSuggestions = 60;

/** Beside the package’s main file, which alone it exports. */
const dictionaryPath = join(
  dirname(createRequire(import.meta.url).resolve('@cspell/dict-en-ca')),
  'en_CA.trie',
);

let loaded: Promise<ITrie> | undefined;

/** By the part of cspell that reads dictionaries: all of it would take a hundred megabytes more. */
async function loadDictionary(): Promise<ITrie> {
  const { decodeTrie } = await import('cspell-trie-lib');
  return decodeTrie(await readFile(dictionaryPath));
}

const wordPattern = /\p{L}[\p{L}\p{M}]*(?:[’']\p{L}+)*/gu;

interface FoundWord {
  readonly text: string;
  readonly index: number;
}

/** Words to look up: no abbreviations in capitals, no letters of a number, and no names in the middle of a sentence. */
function listWords({ words, spans }: Passage): FoundWord[] {
  return [...words.text.matchAll(wordPattern)].flatMap(({ 0: text, index }) => {
    const bare = text.replaceAll('’', "'").replace(/'s$/, '');
    const before = words.text.slice(0, index);
    const isAbbreviation = bare.length < 2 || /^\p{Lu}+s?$/u.test(bare);
    const isName = /^\p{Lu}/u.test(bare) && /[\p{L}\p{N},;)”’][\s“‘(]+$/u.test(before);
    const isPart = /[\p{N}_@./\\-]$/u.test(before) && /[\p{N}_@./\\]$/u.test(before);
    const isDomain = /^[.@]\p{L}/u.test(words.text.slice(index + text.length));
    const isPrefix = text.length < 5 && /^-\p{L}/u.test(words.text.slice(index + text.length));
    const isCode = isInside(spans, 'code', index, index + text.length);
    return isAbbreviation || isName || isPart || isPrefix || isDomain || isCode
      ? []
      : [{ text: bare, index }];
  });
}

export class Speller {
  readonly #dictionary: ITrie;
  readonly #listed: ReadonlyMap<string, ListedWord>;
  readonly #used = new Set<ListedWord>();
  readonly #suggestions = new Map<string, string>();
  /** A course says the same words over and over. */
  readonly #known = new Map<string, boolean>();

  constructor(dictionary: ITrie, listed: readonly ListedWord[]) {
    this.#dictionary = dictionary;
    this.#listed = new Map(listed.map((entry) => [entry.word.toLowerCase(), entry]));
  }

  static async load(listed: readonly ListedWord[]): Promise<Speller> {
    return new Speller(await (loaded ??= loadDictionary()), listed);
  }

  /** Whether it is spelt right, taken by itself. */
  knows(word: string): boolean {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const isKnown = this.#dictionary.hasWord(word.toLowerCase(), false);
    this.#known.set(word, isKnown);
    return isKnown;
  }

  /** In a note, titles of other people’s works keep the spelling of their country. */
  #isRight(word: string, isInNote: boolean): boolean {
    const listed = this.#listed.get(word.toLowerCase());
    if (listed === undefined) return this.knows(word);
    this.#used.add(listed);
    return listed.isWanted || (isInNote && this.knows(word));
  }

  /** The nearest words, empty where none is near. */
  #suggest(word: string): string {
    const known = this.#suggestions.get(word);
    if (known !== undefined || this.#suggestions.size >= mostSuggestions) return known ?? '';
    const near = this.#dictionary.suggest(word, { numSuggestions: 8, ignoreCase: false });
    // Taken by itself, no word belongs to anybody.
    const right = near.filter((one) => !one.endsWith("'s") && this.#listed.get(one)?.isWanted !== false);
    const found = right.slice(0, 3).map((one) => `“${one}”`);
    this.#suggestions.set(word, found.join(' or '));
    return found.join(' or ');
  }

  check(passage: Passage, problems: Problems): void {
    for (const { text, index } of listWords(passage)) {
      if (!this.#isRight(text, passage.kind === 'note'))
        problems.add('spelling', placeOf(passage.words, index), text, this.#suggest(text));
    }
  }

  /** Words of the list that no text needs. */
  reportStale(notices: Problems): void {
    for (const entry of this.#listed.values()) {
      const isNeeded = this.#used.has(entry) && !(entry.isWanted && this.knows(entry.word));
      if (entry.isWanted && !isNeeded) notices.add('stale-word', entry.place, entry.word);
    }
  }
}
