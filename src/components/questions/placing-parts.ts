/** What an element adds to the cards and places that the compiler wrote. */
import type { PlacingStrings } from '../../strings/placing-strings.ts';

const dots =
  '<svg viewBox="0 0 12 20" aria-hidden="true" focusable="false"><path d="M3 3h.01M9 3h.01M3 10h.01M9 10h.01M3 17h.01M9 17h.01"/></svg>';
const cross =
  '<svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d="M4 4l12 12M16 4L4 16"/></svg>';

export const numberOf = (element: HTMLElement): number => Number(element.dataset['number']);

/** The words of a card or a place, without its controls. */
export function wordsOf(element: Element): string {
  const words = element.querySelector('.card-text, .place-name')?.textContent ?? '';
  return words.replace(/\s+/g, ' ').trim();
}

function makeButton(name: string, label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = name;
  button.setAttribute('aria-label', label);
  return button;
}

/** A handle to drag or pick the card up by, the words that say it is, and a button to take it back. */
export function equipCard(card: HTMLElement, t: PlacingStrings): void {
  const body = card.querySelector('.card-body');
  if (!body || body.querySelector('.grip')) return;
  const grip = makeButton('grip', `${t.pickUp}: ${wordsOf(card)}`);
  grip.innerHTML = dots;
  grip.setAttribute('aria-pressed', 'false');
  const tag = document.createElement('span');
  tag.className = 'picked-up';
  tag.textContent = t.pickedUp;
  body.prepend(grip);
  body.append(tag);
  if (card.matches('.drop-place')) return;
  const back = makeButton('take-back', `${t.takeBack}: ${wordsOf(card)}`);
  back.innerHTML = cross;
  body.append(back);
}

/** A button that puts what is picked up here, and room for cards. */
export function equipPlace(place: HTMLElement, t: PlacingStrings): void {
  if (place.querySelector('.put')) return;
  const put = makeButton('put', `${t.placeHere}: ${wordsOf(place)}`);
  put.textContent = t.placeHere;
  (place.querySelector('.place-head, .card-body') ?? place).append(put);
  if (place.matches('.card')) return;
  const cards = document.createElement('ul');
  cards.className = 'place-cards';
  place.append(cards);
}

/** The lines above and below the cards that wait: how many they are, and the ways to place them. */
export function equipPool(pool: HTMLElement, ways: string): HTMLElement {
  const found = pool.querySelector<HTMLElement>('.pool-title');
  if (found) return found;
  const title = document.createElement('p');
  title.className = 'pool-title';
  const how = document.createElement('p');
  how.className = 'ways';
  how.textContent = ways;
  pool.prepend(title);
  pool.append(how);
  return title;
}

/** Moves an element; what had the focus in it keeps it. */
export function moveInto(parent: Element, element: Element, before?: Element): void {
  if (element.parentElement === parent && element.nextElementSibling === (before ?? null)) return;
  const focused = element.querySelector<HTMLElement>(':focus');
  parent.insertBefore(element, before ?? null);
  focused?.focus({ preventScroll: true });
}
