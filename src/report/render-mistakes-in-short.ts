/** *What people get wrong* in short, beside the funnel. */
import { html } from 'hono/html';
import { measureBars } from './charts/plot-library.ts';
import { renderBar } from './charts/render-bar.ts';
import type { Mistake, MistakesView, QuestionView } from './question-view.ts';
import { sayShare } from './render-mistakes.ts';
import { renderSuppressed } from './render-suppressed.ts';
import type { Suppressed } from './stops.ts';

type Markup = ReturnType<typeof html>;

/** Questions in the short form. */
const inShort = 3;

/** @param all address of the page with all questions */
export function renderMistakesInShort(view: MistakesView | Suppressed, all: string): Markup {
  return html`<section class="card insight" aria-labelledby="mistakes">
    <h2 id="mistakes">What people get wrong</h2>
    ${view === 'small' ? renderSuppressed() : renderShort(view, all)}
  </section>`;
}

function renderShort({ questions }: MistakesView, all: string): Markup {
  const first = questions.filter(({ share }) => share !== undefined).slice(0, inShort);
  return html`${
    first.length === 0
      ? html`<p>Too few people have answered any question to say how they did.</p>`
      : html`<p class="note">Right at the first try, lowest first</p>
          <ol class="mistakes">
            ${renderLines(first)}
          </ol>`
  }
  ${
    questions.length > 0
      ? html`<p>
          <a class="more" href="${all}"
            >${questions.length === 1 ? 'The question in full' : `All ${questions.length} questions`}</a
          >
        </p>`
      : ''
  }`;
}

function renderLines(questions: readonly QuestionView[]): Markup[] {
  const widths = measureBars(
    questions.map(({ share = 0 }) => share),
    1,
  );
  return questions.map((view, at) => {
    const [most] = view.mistakes;
    return html`<li>
      <p class="mistake-question">${view.question}</p>
      <p class="mistake-share">${sayShare(view)}</p>
      <p class="note">${view.chapter}${most ? html`. ${sayMistake(most)}` : ''}</p>
      ${renderBar(widths[at] ?? 0)}
    </li>`;
  });
}

function sayMistake({ answer, people }: Mistake): Markup {
  if (answer === undefined) return html`${people} gave other answers`;
  if (answer.length === 0) return html`${people} gave no answer`;
  return html`${people} answered “${answer.join('; ')}”`;
}
