/** Steps in a mixed order, each with a box for its number. */
import { findAll, insideOf } from './tree.ts';
import { list, name, space, type WorksheetRule } from './worksheet.ts';

export const orderSheet: WorksheetRule = (form, question, { paper: t }) => {
  const cards = findAll(form, '.cards > .card').map((card) => ({
    number: Number(card.getAttribute('data-number')),
    words: `<span>${insideOf(card, '.card-text')}</span>`,
    why: insideOf(card, '.why'),
  }));
  const boxes = cards.map(({ words }) => `<div class="pen-line-up">${space('box')}${words}</div>`);
  const solution = question.options.map(({ number }, index) => {
    const card = cards.find((candidate) => candidate.number === number);
    return (
      `<div class="pen-line-up">${name(String(index + 1))}${card?.words ?? ''}</div>` +
      `<div class="pen-why">${card?.why ?? ''}</div>`
    );
  });
  return {
    how: t.orderHow(cards.length),
    sheet: list('pen-boxes', boxes),
    solution: list('pen-solution', solution),
  };
};
