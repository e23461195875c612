/** Steps in a mixed order, each with a list of positions. */
import { controlId, mixCards, renderCard, renderSelect } from './placing.ts';
import { renderText, type Asked, type QuestionBody } from './question-body.ts';

export function renderOrder(asked: Asked<'order'>): QuestionBody {
  const { question, t } = asked;
  const { options } = question;
  const positions = options.map((_, index) => ({ number: index + 1, text: String(index + 1) }));
  const cards = mixCards(options, question).map((item) => {
    const index = options.indexOf(item);
    const id = controlId(question, item);
    const words =
      renderSelect(id, t.noPosition, positions) +
      `<label class="card-text" for="${id}">${renderText(asked, ['items', index, 'text'])}</label>`;
    return renderCard(item.number, words, renderText(asked, ['items', index, 'feedback']), 'card drop-place');
  });
  const html = `<div class="board board-order"><ul class="cards">${cards.join('')}</ul></div>`;
  return { tag: 'order-question', how: t.orderHow, html };
}
