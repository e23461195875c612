/** A situation, and what one could do in it: each approach with its benefits and risks. */
import { escapeHtml } from '../../../model/escape-html.ts';
import { renderOption } from './options.ts';
import { renderText, type Asked, type QuestionBody } from './question-body.ts';

type Side = 'benefits' | 'risks';

function renderSide(asked: Asked<'scenario'>, index: number, side: Side): string {
  const items = asked.authored.approaches[index]?.[side] ?? [];
  const lines = items.map((_, at) => `<li>${renderText(asked, ['approaches', index, side, at])}</li>`);
  return `<p class="weigh-${side}">${escapeHtml(asked.t.asks[side])}</p><ul>${lines.join('')}</ul>`;
}

/** Where nothing is right, all approaches are weighed after the first answer; else only what was chosen. */
export function renderScenario(asked: Asked<'scenario'>): QuestionBody {
  const { question, t } = asked;
  const approaches = question.options.map(({ number }, index) =>
    renderOption({
      control: 'radio',
      question: question.number,
      number,
      text: renderText(asked, ['approaches', index, 'text']),
      why: `<p>${renderText(asked, ['approaches', index, 'feedback'])}</p>`,
      more:
        `<div class="weigh" hidden>${renderSide(asked, index, 'benefits')}` +
        `${renderSide(asked, index, 'risks')}</div>`,
    }),
  );
  return { tag: 'scenario-question', how: t.asks.chooseApproach, html: approaches.join('') };
}
