/** One side with numbers, the other with a box for the number; a ladder where the match has one. */
import { escapeHtml } from '../../model/escape-html.ts';
import { findAll, insideOf, type TreeElement } from './tree.ts';
import { list, name, space, type WorksheetRule } from './worksheet.ts';

interface Place {
  readonly number: string;
  readonly label: string;
  readonly words: string;
}

function readPlaces(form: TreeElement, counts: 'up' | 'down'): Place[] {
  const places = findAll(form, '.places > .drop-place');
  return places.map((place, index) => ({
    number: place.getAttribute('data-number') ?? '',
    label: String(counts === 'up' ? index + 1 : places.length - index),
    words: insideOf(place, '.place-name'),
  }));
}

/** The ladder keeps its rows: a rung for each of what is beside it. */
function renderPlaces(places: readonly Place[], ladder: TreeElement | null): string {
  const items = places.map(
    ({ label, words }) => `<div class="pen-line-up">${name(label)}<span>${words}</span></div>`,
  );
  if (ladder === null) return list('pen-names', items);
  const rows = items.map((item) => `<li class="drop-place">${item}</li>`);
  return `<div class="board board-ladder">${ladder.outerHTML}<ul class="places" role="list">${rows.join('')}</ul></div>`;
}

export const matchSheet: WorksheetRule = (form, _question, { paper: t }) => {
  const ladder = form.querySelector('.ladder');
  // The lowest rung of a ladder is its first.
  const places = readPlaces(form, ladder === null ? 'up' : 'down');
  const cards = findAll(form, '.cards > .card').map((card) => ({
    words: `<span>${insideOf(card, '.card-text')}</span>`,
    why: insideOf(card, '.why'),
    place: places.find(({ number }) => number === card.getAttribute('data-number')),
  }));
  const boxes = cards.map(({ words }) => `<div class="pen-line-up">${space('box')}${words}</div>`);
  const solution = cards.map(({ words, why, place }) => {
    const belongs =
      place === undefined ? `<b>${escapeHtml(t.belongsToNone)}</b>` : name(place.label) + place.words;
    return `<p>${belongs}</p><div class="pen-line-up">${words}</div><div class="pen-why">${why}</div>`;
  });
  return {
    how: cards.length > places.length ? `${t.matchHow} ${t.someStayEmpty}` : t.matchHow,
    sheet: renderPlaces(places, ladder) + list('pen-boxes', boxes),
    solution: list('pen-solution', solution),
  };
};
