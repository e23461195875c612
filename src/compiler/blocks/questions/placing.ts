/** What the questions that are answered by placing cards have in common. */
import type { Question } from '../../../model/course.ts';
import { escapeHtml } from '../../../model/escape-html.ts';
import { hash24 } from '../../../model/hash.ts';

interface Listed {
  readonly number: number;
  /** Words only. */
  readonly text: string;
}

/** Another order than the right one, the same at every build. */
export function mixCards<Item extends { readonly id: string }>(
  items: readonly Item[],
  { quiz, id }: Question,
): Item[] {
  const rank = (item: Item): number => hash24(`${quiz}/${id}/${item.id}`);
  const mixed = items.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  const [first] = mixed;
  const same = mixed.every((item, index) => item === items[index]);
  return same && first !== undefined ? [...mixed.slice(1), first] : mixed;
}

export const controlId = (question: Question, { number }: { readonly number: number }): string =>
  `q${question.number}-${number}`;

export function renderSelect(id: string, ask: string, choices: readonly Listed[]): string {
  const options = choices.map(({ number, text }) => `<option value="${number}">${escapeHtml(text)}</option>`);
  const name = `id="${id}" name="${id}"`;
  return `<select ${name} autocomplete="off"><option value="">${escapeHtml(ask)}</option>${options.join('')}</select>`;
}

/** A card with what it says and the reason that is shown where it was placed. */
export function renderCard(number: number, words: string, reason: string, kind = 'card'): string {
  return (
    `<li class="${kind}" data-number="${number}"><div class="card-body">${words}</div>` +
    `<div class="why" hidden><p>${reason}</p></div></li>`
  );
}
