/** The list of places that a search has found. */
import type { SearchStrings } from '../../strings/search-strings.ts';
import { excerptAround, markWords, type Hit } from './find-places.ts';

/** So many at a time: whoever sees more types another word. */
const most = 20;

function makeMarked<Name extends 'p' | 'b'>(
  tag: Name,
  text: string,
  words: ReadonlySet<string>,
): HTMLElement {
  const element = document.createElement(tag);
  for (const piece of markWords(text, words)) {
    if (!piece.isHit) {
      element.append(piece.text);
      continue;
    }
    const mark = document.createElement('mark');
    mark.textContent = piece.text;
    element.append(mark);
  }
  return element;
}

function makeResult({ place, words }: Hit, t: SearchStrings): HTMLElement {
  const link = document.createElement('a');
  link.href = place.href;
  link.append(makeMarked('b', place.heading || place.chapter, words));
  const where = place.chapter === '' ? t.glossary : place.heading === '' ? t.chapter : place.chapter;
  const eyebrow = document.createElement('span');
  eyebrow.textContent = where;
  link.append(eyebrow);
  const item = document.createElement('li');
  item.append(link);
  if (place.text !== '') item.append(makeMarked('p', excerptAround(place.text, words), words));
  return item;
}

/** Replaces what `root` shows by the first of `hits`, with a button for more. */
export function renderHits(root: HTMLElement, hits: readonly Hit[], t: SearchStrings): void {
  root.replaceChildren();
  if (hits.length === 0) return;
  const list = document.createElement('ol');
  root.append(list);
  const showMore = (): HTMLElement | undefined => {
    const start = list.children.length;
    const items = hits.slice(start, start + most).map((hit) => makeResult(hit, t));
    list.append(...items);
    return items[0];
  };
  showMore();
  if (hits.length <= most) return;
  const more = document.createElement('button');
  more.type = 'button';
  more.className = 'notice-button';
  more.textContent = t.more;
  more.addEventListener('click', () => {
    const first = showMore();
    if (list.children.length >= hits.length) more.remove();
    first?.querySelector('a')?.focus();
  });
  root.append(more);
}
