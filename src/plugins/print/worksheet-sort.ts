/** Groups with letters, and things with a box for the letter. */
import { findAll, insideOf } from './tree.ts';
import { letterOf, list, name, space, type WorksheetRule } from './worksheet.ts';

export const sortSheet: WorksheetRule = (form, question, { paper: t }) => {
  const groups = findAll(form, '.places > .drop-place').map((place, index) => ({
    number: Number(place.getAttribute('data-number')),
    words: name(letterOf(index)) + `<span>${insideOf(place, '.place-name')}</span>`,
  }));
  const cards = findAll(form, '.cards > .card').map((card) => {
    const number = Number(card.getAttribute('data-number'));
    const target = question.options.find((option) => option.number === number)?.target;
    return {
      words: `<span>${insideOf(card, '.card-text')}</span>`,
      why: insideOf(card, '.why'),
      group: groups.find((group) => group.number === target)?.words ?? '',
    };
  });
  const names = groups.map(({ words }) => `<div class="pen-line-up">${words}</div>`);
  const boxes = cards.map(({ words }) => `<div class="pen-line-up">${space('box')}${words}</div>`);
  const solution = cards.map(
    ({ words, why, group }) =>
      `<div class="pen-line-up">${words}</div><p class="pen-right">${group}</p><div class="pen-why">${why}</div>`,
  );
  return {
    how: t.sortHow,
    sheet: list('pen-names', names) + list('pen-boxes', boxes),
    solution: list('pen-solution', solution),
  };
};
