/** *What people get wrong*, each question with what was answered. */
import { html } from 'hono/html';
import { measureBars } from './charts/plot-library.ts';
import { renderBar } from './charts/render-bar.ts';
import type { FirstTry } from './first-tries.ts';
import type { Mistake, MistakesView, QuestionView } from './question-view.ts';
import { renderSuppressed } from './render-suppressed.ts';
import type { Suppressed } from './stops.ts';
import { sayPeople } from './wording.ts';

type Markup = ReturnType<typeof html>;

export const sayShare = ({ share }: QuestionView): string =>
  share === undefined ? '–' : `${Math.round(share * 100)}%`;

/** All questions, each with what was answered. */
export function renderMistakes(view: MistakesView | Suppressed): Markup {
  if (view === 'small') return html`<section class="card">${renderSuppressed()}</section>`;
  const widths = measureBars(
    view.questions.map(({ share = 0 }) => share),
    1,
  );
  return html`<p class="lead">
      Of ${sayPeople(view.people)} who opened the course: what they answered at the first try.
    </p>
    <ol class="questions">
      ${view.questions.map((question, at) => renderQuestion(question, widths[at] ?? 0))}
    </ol>
    <p class="note">
      Counts of fewer than five people are not shown by themselves: they stand together with others, or are
      left out. Where the first try came before this server could see it, it counts apart, as “not known”.
    </p>`;
}

function renderQuestion(view: QuestionView, width: number): Markup {
  return html`<li class="card question">
    <div>
      <h2>${view.question}</h2>
      <p class="note">${view.chapter === '' ? `Known by its id only: ${view.id}` : view.chapter}</p>
    </div>
    <p class="mistake-share">
      ${sayShare(view)}
      <span>${view.share === undefined ? 'not shown' : 'right at the first try'}</span>
    </p>
    ${view.share === undefined ? '' : renderBar(width)}
    <dl class="counts">
      ${listCounts(view).map(
        ([name, count]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${count}</dd>
          </div>`,
      )}
    </dl>
    ${view.mistakes.length > 0 ? renderAnswers(view.mistakes) : ''}
  </li>`;
}

const kindNames: Readonly<Record<FirstTry, string>> = {
  right: 'Right at the first try',
  wrong: 'Not right at the first try',
  unknown: 'First try not known',
  unanswered: 'Not answered yet',
};

/** Nobody's first try is unknown, as a rule: that is not worth a line. */
function listCounts({ counts }: QuestionView): [string, string][] {
  return counts
    .filter(({ kinds, people }) => people > 0 || kinds.join() !== 'unknown')
    .map(({ kinds, people }) => [nameKinds(kinds), sayPeople(people)]);
}

function nameKinds(kinds: readonly FirstTry[]): string {
  const [first = '', ...others] = kinds.map((kind) => kindNames[kind]);
  return [first, ...others.map((name) => name.toLowerCase())].join(', or ');
}

function renderAnswers(mistakes: readonly Mistake[]): Markup {
  return html`<table class="answers">
    <thead>
      <tr>
        <th scope="col">First answers that were not right</th>
        <th scope="col">People</th>
      </tr>
    </thead>
    <tbody>
      ${mistakes.map(
        ({ answer, people }) =>
          html`<tr>
            <td>${renderAnswer(answer)}</td>
            <td>${people}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function renderAnswer(answer: readonly string[] | undefined): Markup {
  if (answer === undefined) return html`Other answers`;
  if (answer.length === 0) return html`No answer`;
  return answer.length === 1
    ? html`${answer[0] ?? ''}`
    : html`<ul>
        ${answer.map((part) => html`<li>${part}</li>`)}
      </ul>`;
}
