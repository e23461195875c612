/** The line that says what the search does. */
import { tell } from '../../components/events.ts';

/** Milliseconds after the last change until it is said aloud: at every key it would talk over what is typed. */
const saidAfter = 900;

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
