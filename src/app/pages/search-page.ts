/** Searching the whole course. Its texts come when the page does, and stay. */
import { pageLanguage } from '../../components/events.ts';
import { searchStringsFor } from '../../strings/search-strings.ts';
import { stringsFor } from '../../strings/strings.ts';
import { searchDesk } from '../search/search-desk.ts';
import type { Found, Hit } from '../search/searches.ts';
import { moveInResults } from './result-keys.ts';
import { makeSearchForm } from './search-form.ts';
import { renderHits } from './search-results.ts';
import { describeFound, SearchState } from './search-state.ts';

/** Milliseconds until it is said that the search is loading; from the results in a part of the course to those in more. */
const lateAfter = 400;
const renewedAfter = 500;

const nothing: Found = { count: 0, hits: [] };

/** What is shown, kept for the way back from a result. `isWhole`: it was found in all of the course. */
const last = { query: '', chosen: '', found: nothing, isWhole: false };

class SearchPage {
  readonly root = document.createElement('div');
  #t = searchStringsFor(pageLanguage());
  #input: HTMLInputElement;
  #state = new SearchState();
  #results = document.createElement('div');
  /** Counts the questions: only the answer to the last one is shown. */
  #asked = 0;
  #shownAt = 0;
  #hasFailed = false;

  constructor() {
    this.root.className = 'search';
    const heading = document.createElement('h1');
    heading.textContent = this.#t.title;
    const look = (): void => this.#look();
    const { form, input } = makeSearchForm(this.#t.label, look, () => void this.#choose());
    this.#input = input;
    input.value = last.query;
    this.#results.className = 'search-results';
    this.root.append(heading, form, this.#state.line, this.#results);
    this.#results.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link) last.chosen = link.hash;
    });
    this.root.addEventListener('keydown', (event) => moveInResults(event, input, this.#results));
    if (last.query !== '' && last.isWhole) this.#restore();
  }

  async start(): Promise<void> {
    const late = setTimeout(() => this.#state.say(this.#t.loading), lateAfter);
    this.#hasFailed = false;
    searchDesk.onArrival = () => {
      clearTimeout(late);
      this.#renew();
    };
    try {
      await searchDesk.load();
      this.#renew();
    } catch {
      this.#hasFailed = true;
      this.#offerRetry();
    } finally {
      clearTimeout(late);
    }
  }

  /** More of the course can be searched, or all of it. */
  #renew(): void {
    const { here, of } = searchDesk.arrival;
    if (this.#input.value.trim() === '') {
      if (here === 1 || here === of) this.#state.say(this.#t.empty);
    } else if (here === of ? !last.isWhole : performance.now() - this.#shownAt > renewedAfter) this.#look();
  }

  #look(): void {
    this.#show().catch(() => this.#offerRetry());
  }

  async #choose(): Promise<void> {
    await this.#show().catch(() => this.#offerRetry());
    this.#results.querySelector('a')?.focus();
  }

  /** Answers what stands in the field, from what is here of the course. */
  async #show(): Promise<void> {
    const query = this.#input.value.trim();
    const asked = (this.#asked += 1);
    const { arrival } = searchDesk;
    const isNew = query !== last.query;
    if (isNew) Object.assign(last, { query, found: nothing, isWhole: false });
    this.#results.ariaBusy = 'true';
    // Asked again when something is here.
    if (query !== '' && arrival.here === 0) return;
    this.#shownAt = performance.now();
    const found = query === '' ? nothing : await searchDesk.ask(query);
    if (asked !== this.#asked) return;
    this.#results.ariaBusy = null;
    this.#state.say(describeFound(query, found.count, arrival, this.#t));
    if (this.#hasFailed) this.#offerRetry();
    // What somebody is about to choose must not move away.
    const isInUse = this.#results.contains(document.activeElement) || this.#results.matches(':hover');
    if (isInUse && !isNew && last.found.count > 0) return;
    last.isWhole = arrival.here === arrival.of;
    this.#list(found);
  }

  #list(found: Found): void {
    last.found = found;
    renderHits(this.#results, found, this.#t, (from) => this.#getMore(from));
  }

  async #getMore(from: number): Promise<readonly Hit[]> {
    try {
      const { hits } = await searchDesk.ask(last.query, from);
      last.found = { ...last.found, hits: [...last.found.hits, ...hits] };
      return hits;
    } catch {
      this.#offerRetry();
      return [];
    }
  }

  /** As it was left, at what was chosen. */
  #restore(): void {
    this.#state.say(describeFound(last.query, last.found.count, searchDesk.arrival, this.#t));
    this.#list(last.found);
    const chosen =
      last.chosen === '' ? null : this.#results.querySelector(`a[href="${CSS.escape(last.chosen)}"]`);
    if (!chosen) return;
    delete this.#input.dataset['first'];
    chosen.setAttribute('data-first', '');
  }

  #offerRetry(): void {
    this.#results.ariaBusy = null;
    const { tryAgain } = stringsFor(pageLanguage());
    this.#state.offer(this.#t.failed, tryAgain, () => {
      this.#input.focus();
      void this.start();
    });
  }
}

export function renderPage(): HTMLElement {
  const page = new SearchPage();
  void page.start();
  return page.root;
}
