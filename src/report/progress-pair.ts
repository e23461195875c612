/** Progress as the pair of lines: above, chapters; below, questions. Never without its words. */
import { html } from 'hono/html';
import type { Progress, RowStatus } from './rows.ts';
import { statusLabels } from './rows.ts';
import { sayCount } from './wording.ts';

type Markup = ReturnType<typeof html>;

/** Widths are attributes of SVG, because the page's policy allows no inline style. */
export function renderPair(progress: Progress): Markup {
  const { chaptersComplete, chaptersTotal, questionsAnswered, questionsTotal } = progress;
  return html`<div class="pair">
    <svg class="pair-lines" width="100%" height="13" aria-hidden="true" focusable="false">
      ${renderLine(0, 'read', chaptersComplete, chaptersTotal)}
      ${renderLine(8, 'answered', questionsAnswered, questionsTotal)}
    </svg>
    <span class="pair-words"
      ><span>${chaptersComplete} of ${sayCount(chaptersTotal, 'chapter', 'chapters')}</span>
      <span>${questionsAnswered} of ${sayCount(questionsTotal, 'question', 'questions')}</span></span
    >
  </div>`;
}

function renderLine(y: number, name: string, done: number, total: number): Markup {
  const width = total === 0 ? 0 : (100 * done) / total;
  return html`<rect class="pair-rest" y="${y}" width="100%" height="5" rx="2.5" /><rect
      class="pair-${name}"
      y="${y}"
      width="${width}%"
      height="5"
      rx="2.5"
    />`;
}

export function renderStatus(status: RowStatus): Markup {
  return html`<span class="chip chip-${status}">${statusLabels[status]}</span>`;
}
