/** Searches the course in the thread that it runs in: gets the texts shard by shard, and indexes them in slices. */
import { placeHref, shardFile, type SearchChapter, type SearchShard } from '../../model/search.ts';
import { excerptAround, markWords } from './mark-words.ts';
import { PlaceIndex } from './place-index.ts';
import { hitsAtOnce, type Arrival, type Found, type Hit, type Searches } from './searches.ts';

/** Milliseconds of work until the thread may do something else. */
const slice = 8;

/**
 * Lets the thread do something else. A timer would wait four milliseconds each time, and a second in a hidden page. Not
 * shared with the player: what is shared lies in its file, and the worker would run all of it.
 */
function yieldThread(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage('');
  });
}

interface Place {
  readonly href: string;
  readonly chapter: string;
  readonly heading: string;
  readonly text: string;
}

function* listPlaces([id, chapter, sections]: SearchChapter): Iterable<Place> {
  for (const [anchor, heading, text] of sections)
    yield { href: placeHref(id, anchor), chapter, heading, text };
}

function describe({ href, chapter, heading, text }: Place, words: ReadonlySet<string>): Hit {
  const title = markWords(heading || chapter, words);
  return { href, chapter, heading, title, excerpt: markWords(excerptAround(text, words), words) };
}

export class CourseSearch implements Searches {
  readonly #base: string;
  readonly #index = new PlaceIndex();
  readonly #places: Place[] = [];
  #tries: number;
  #here = 0;
  #of = 1;

  /**
   * @param base address of the package's folder
   * @param tries how often getting the texts has failed: browsers remember it, another address asks anew
   */
  constructor(base: string, tries: number) {
    this.#base = base;
    this.#tries = tries;
  }

  async load(told: (arrival: Arrival) => void): Promise<void> {
    try {
      let coming = this.#get(this.#here);
      while (this.#here < this.#of) {
        const { of, chapters } = await coming;
        this.#of = of;
        // Beside what is done with this one.
        if (this.#here + 1 < of) coming = this.#get(this.#here + 1);
        coming.catch(() => undefined);
        await this.#add(chapters);
        this.#here += 1;
        told({ here: this.#here, of });
      }
    } catch (error) {
      this.#tries += 1;
      throw error;
    }
  }

  async #get(shard: number): Promise<SearchShard> {
    const again = this.#tries > 0 ? `?again=${this.#tries}` : '';
    const address = new URL(shardFile(shard) + again, this.#base).href;
    const module = (await import(/* @vite-ignore */ address)) as { readonly default: string };
    return JSON.parse(module.default) as SearchShard;
  }

  async #add(chapters: readonly SearchChapter[]): Promise<void> {
    let started = performance.now();
    for (const place of chapters.flatMap((chapter) => [...listPlaces(chapter)])) {
      this.#places.push(place);
      this.#index.add([place.heading, place.chapter, place.text]);
      if (performance.now() - started < slice) continue;
      await yieldThread();
      started = performance.now();
    }
  }

  ask(query: string, from: number): Promise<Found> {
    const { count, places, words } = this.#index.find(query, from + hitsAtOnce);
    const hits = places.slice(from).flatMap((number) => {
      const place = this.#places[number];
      return place ? [describe(place, words)] : [];
    });
    return Promise.resolve({ count, hits });
  }
}
