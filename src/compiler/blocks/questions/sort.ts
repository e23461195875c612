/** Groups, and things to sort into them, each with a list of the groups. */
import { controlId, renderCard, renderSelect } from './placing.ts';
import { renderText, type Asked, type QuestionBody } from './question-body.ts';

export function renderSort(asked: Asked<'sort'>): QuestionBody {
  const { question, t } = asked;
  const groups = question.targets ?? [];
  const places = groups.map(
    ({ number }, index) =>
      `<li class="drop-place" data-number="${number}"><div class="place-head">` +
      `<span class="place-name">${renderText(asked, ['groups', index, 'text'])}</span></div></li>`,
  );
  const cards = question.options.map((item, index) => {
    const id = controlId(question, item);
    const words =
      `<label class="card-text" for="${id}">${renderText(asked, ['items', index, 'text'])}</label>` +
      renderSelect(id, t.chooseGroup, groups);
    return renderCard(item.number, words, renderText(asked, ['items', index, 'feedback']));
  });
  const html =
    `<div class="board board-groups"><ul class="places">${places.join('')}</ul>` +
    `<div class="pool"><ul class="cards">${cards.join('')}</ul></div></div>`;
  return { tag: 'sort-question', how: t.sortHow, html };
}
