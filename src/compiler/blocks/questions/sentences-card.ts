/** After several sentences in a row: one card with all of them, which their elements fill with what was found. */
import { escapeHtml } from '../../../model/escape-html.ts';
import type { AuthoredQuestion } from '../../../model/quiz.ts';
import { renderSaid, renderWould } from './language.ts';
import type { Asked } from './question-body.ts';

/** Indexes of questions, from 0, that a card follows: of each stretch of two sentences or more, all of them. */
export function findStretches(questions: readonly AuthoredQuestion[]): number[][] {
  const stretches: number[][] = [[]];
  for (const [index, { type }] of questions.entries()) {
    if (type === 'language') stretches.at(-1)?.push(index);
    else stretches.push([]);
  }
  return stretches.filter(({ length }) => length > 1);
}

export function renderSentencesCard(sentences: readonly Asked<'language'>[]): string {
  const asks = sentences[0]?.t.asks;
  if (asks === undefined) return '';
  const lines = sentences.map(
    (asked) =>
      `<li data-sentence="${asked.question.number}"><p class="said">${renderSaid(asked)}</p>` +
      `<p class="kept">${renderWould(asked)}</p></li>`,
  );
  return (
    `<sentences-card class="sentences-card" role="group" aria-label="${escapeHtml(asks.cardTitle)}">` +
    `<p class="card-title">${escapeHtml(asks.cardTitle)}</p><p class="card-how">${escapeHtml(asks.cardHow)}</p>` +
    `<ol>${lines.join('')}</ol></sentences-card>`
  );
}
