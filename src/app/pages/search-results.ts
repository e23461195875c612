/** The list of places that a search has found. */
import type { SearchStrings } from '../../strings/search-strings.ts';
import type { Piece } from '../search/mark-words.ts';
import type { Found, Hit } from '../search/searches.ts';

function makeMarked(tag: 'p' | 'b', pieces: readonly Piece[]): HTMLElement {
  const element = document.createElement(tag);
  for (const { text, isHit } of pieces) {
    if (!isHit) {
      element.append(text);
      continue;
    }
    const mark = document.createElement('mark');
    mark.textContent = text;
    element.append(mark);
  }
  return element;
}

function makeResult({ href, chapter, heading, title, excerpt }: Hit, t: SearchStrings): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.append(makeMarked('b', title));
  const where = chapter === '' ? t.glossary : heading === '' ? t.chapter : chapter;
  const eyebrow = document.createElement('span');
  eyebrow.textContent = where;
  link.append(eyebrow);
  const item = document.createElement('li');
  item.append(link);
  if (excerpt.length > 0) item.append(makeMarked('p', excerpt));
  return item;
}

/**
 * Replaces what `root` shows by what was found, with a button where there is more.
 *
 * @param getMore gives what comes after so many
 */
export function renderHits(
  root: HTMLElement,
  { count, hits }: Found,
  t: SearchStrings,
  getMore: (from: number) => Promise<readonly Hit[]>,
): void {
  root.replaceChildren();
  if (hits.length === 0) return;
  const list = document.createElement('ol');
  list.append(...hits.map((hit) => makeResult(hit, t)));
  root.append(list);
  if (count <= hits.length) return;
  const more = document.createElement('button');
  more.type = 'button';
  more.className = 'notice-button';
  more.textContent = t.more;
  const showMore = async (): Promise<void> => {
    const items = (await getMore(list.children.length)).map((hit) => makeResult(hit, t));
    list.append(...items);
    if (list.children.length >= count) more.remove();
    items[0]?.querySelector('a')?.focus();
  };
  more.addEventListener('click', () => void showMore());
  root.append(more);
}
