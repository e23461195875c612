/** Searching the whole course. The index comes when the page does, and stays. */
import { pageLanguage, tell } from '../../components/events.ts';
import type { SearchData } from '../../model/search.ts';
import { searchStringsFor } from '../../strings/search-strings.ts';
import { stringsFor } from '../../strings/strings.ts';
import { loadData } from '../load-chapter.ts';
import { createFinder, type FindPlaces } from './find-places.ts';
import { moveInResults } from './result-keys.ts';
import { renderHits } from './search-results.ts';

/** Milliseconds: after the last key until the search, and until the count is said. */
const rest = 120;
const saidAfter = 900;

let finding: Promise<FindPlaces> | undefined;

function loadFinder(): Promise<FindPlaces> {
  finding ??= loadData('search').then((json) => createFinder(JSON.parse(json) as SearchData));
  finding.catch(() => (finding = undefined));
  return finding;
}

/** Kept for the way back from a result. */
const last = { query: '', chosen: '' };

class SearchPage {
  readonly root = document.createElement('div');
  #t = searchStringsFor(pageLanguage());
  #input = document.createElement('input');
  #state = document.createElement('p');
  #results = document.createElement('div');
  #find: FindPlaces | undefined;
  #resting = 0;
  #saying = 0;

  constructor() {
    this.root.className = 'search';
    const heading = document.createElement('h1');
    heading.textContent = this.#t.title;
    this.#state.className = 'search-state';
    this.#results.className = 'search-results';
    this.root.append(heading, this.#makeForm(), this.#state, this.#results);
    this.#results.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link) last.chosen = link.hash;
    });
    this.root.addEventListener('keydown', (event) => moveInResults(event, this.#input, this.#results));
  }

  async start(): Promise<void> {
    const late = setTimeout(() => this.#say(this.#t.loading), 400);
    try {
      this.#find = await loadFinder();
      this.#show();
    } catch {
      this.#offerRetry();
    } finally {
      clearTimeout(late);
    }
  }

  #makeForm(): HTMLElement {
    const form = document.createElement('form');
    form.setAttribute('role', 'search');
    const label = document.createElement('label');
    label.textContent = this.#t.label;
    this.#input.type = 'search';
    this.#input.autocomplete = 'off';
    this.#input.spellcheck = false;
    this.#input.enterKeyHint = 'search';
    this.#input.value = last.query;
    this.#input.dataset['first'] = '';
    label.append(this.#input);
    form.append(label);
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#resting);
      this.#resting = window.setTimeout(() => this.#show(), rest);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#resting);
      this.#show();
      this.#results.querySelector('a')?.focus();
    });
    return form;
  }

  #say(words: string): void {
    this.#state.textContent = words;
    clearTimeout(this.#saying);
    // Not at every key: it would talk over what is typed.
    this.#saying = window.setTimeout(() => {
      if (this.root.isConnected) tell(this.root, 'announce', words);
    }, saidAfter);
  }

  #show(): void {
    const find = this.#find;
    if (!find) return;
    const query = this.#input.value.trim();
    last.query = query;
    const hits = query === '' ? [] : find(query);
    const words =
      query === '' ? this.#t.empty : hits.length === 0 ? this.#t.none(query) : this.#t.found(hits.length);
    this.#say(words);
    renderHits(this.#results, hits, this.#t);
    const chosen =
      last.chosen === '' ? null : this.#results.querySelector(`a[href="${CSS.escape(last.chosen)}"]`);
    if (!this.root.isConnected && chosen) {
      delete this.#input.dataset['first'];
      chosen.setAttribute('data-first', '');
    }
  }

  #offerRetry(): void {
    this.#say(this.#t.failed);
    const again = document.createElement('button');
    again.type = 'button';
    again.className = 'notice-button';
    again.textContent = stringsFor(pageLanguage()).tryAgain;
    again.addEventListener('click', () => {
      this.#state.replaceChildren();
      this.#input.focus();
      void this.start();
    });
    this.#state.append(' ', again);
  }
}

export async function renderPage(): Promise<HTMLElement> {
  const page = new SearchPage();
  const started = page.start();
  // Where the index is there already, the page comes with the results of before.
  await Promise.race([started, new Promise((resolve) => setTimeout(resolve))]);
  return page.root;
}
