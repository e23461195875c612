/** Things on one side, each with a list of what may belong to it; below them, these as cards. */
import { renderLadder } from './ladder.ts';
import { controlId, mixCards, renderCard, renderSelect } from './placing.ts';
import { renderText, type Asked, type QuestionBody } from './question-body.ts';

export function renderMatch(asked: Asked<'match'>): QuestionBody {
  const { question, authored, t } = asked;
  const targets = question.targets ?? [];
  const mixed = mixCards(targets, question);
  const places = question.options.map((source, index) => {
    const id = controlId(question, source);
    return (
      `<li class="drop-place" data-number="${source.number}"><div class="place-head">` +
      `<label class="place-name" for="${id}">${renderText(asked, ['pairs', index, 'text'])}</label>` +
      `${renderSelect(id, t.chooseMatch, mixed)}</div></li>`
    );
  });
  const cards = mixed.map((target) => {
    const index = targets.indexOf(target);
    const extra = index - authored.pairs.length;
    const at = extra < 0 ? (['pairs', index] as const) : (['extras', extra] as const);
    const words = `<span class="card-text">${renderText(asked, [...at, 'match'])}</span>`;
    return renderCard(target.number, words, renderText(asked, [...at, 'feedback']));
  });
  const isLadder = authored.look === 'ladder';
  const html =
    `<div class="board${isLadder ? ' board-ladder' : ''}">${isLadder ? renderLadder(question) : ''}` +
    `<ul class="places">${places.join('')}</ul><div class="pool"><ul class="cards">${cards.join('')}</ul></div></div>`;
  return { tag: 'match-question', how: t.matchHow, html };
}
