/** A word or two that the learner types. */
import { escapeHtml } from '../../../model/escape-html.ts';
import { renderText, type Asked, type QuestionBody } from './question-body.ts';

export function renderFillIn(asked: Asked<'fill-in'>): QuestionBody {
  const { authored, question, t } = asked;
  const why = (when: 'right' | 'wrong'): string =>
    `<div class="why" data-when="${when}" hidden><p>${renderText(asked, [when])}</p></div>`;
  return {
    tag: 'fill-in-question',
    how: authored.caseMatters ? t.asks.typeWithCapitals : t.asks.type,
    html:
      `<div class="option fill-in"><label><span class="fill-in-label">${escapeHtml(t.asks.yourAnswer)}</span>` +
      `<input type="text" name="q${question.number}" autocomplete="off" autocapitalize="off" spellcheck="false"></label>` +
      `${why('right')}${why('wrong')}</div>`,
  };
}
