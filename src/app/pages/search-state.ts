/** The line that says what the search does. */
import { tell } from '../../components/events.ts';
import type { SearchStrings } from '../../strings/search-strings.ts';
import type { Arrival } from '../search/searches.ts';

/** Milliseconds after the last change until it is said aloud: at every key it would talk over what is typed. */
const saidAfter = 900;

/** @param count of the places found, in what is here of the course */
export function describeFound(query: string, count: number, { here, of }: Arrival, t: SearchStrings): string {
  if (query === '') return t.empty;
  if (here < of) return t.foundSoFar(count, Math.floor((100 * here) / of));
  return count === 0 ? t.none(query) : t.found(count);
}

export class SearchState {
  readonly line = document.createElement('p');
  #saying = 0;

  constructor() {
    this.line.className = 'search-state';
  }

  say(words: string): void {
    this.line.textContent = words;
    clearTimeout(this.#saying);
    this.#saying = window.setTimeout(() => {
      if (this.line.isConnected) tell(this.line, 'announce', words);
    }, saidAfter);
  }

  offer(words: string, action: string, act: () => void): void {
    this.say(words);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'notice-button';
    button.textContent = action;
    button.addEventListener('click', () => {
      this.line.replaceChildren();
      act();
    });
    this.line.append(' ', button);
  }
}
