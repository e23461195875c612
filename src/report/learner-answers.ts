/** One attempt's answers: the first, and the last where it is another. */
import { html } from 'hono/html';
import type { GivenAnswer, LearnerAnswer, LearnerAttempt } from './learner-page.ts';
import { sayCount, sayShortMoment } from './wording.ts';

type Markup = ReturnType<typeof html>;

export function renderAnswers({ number, answers, otherVersion }: LearnerAttempt): Markup {
  if (answers.length === 0) return html`<p class="note">No scored question has been answered yet.</p>`;
  const label = `Answers of attempt ${number}`;
  return html`<h3>${sayCount(answers.length, 'answer', 'answers')} to scored questions</h3>
    ${
      otherVersion
        ? html`<p class="note">
            These answers may have been given to another version of the course; their words are those of the
            version that is served now.
          </p>`
        : ''
    }
    <table role="table" class="given" aria-label="${label}">
      <thead role="rowgroup">
        <tr role="row">
          ${['Question', 'First answer', 'Last answer', 'When'].map(
            (text) => html`<th scope="col" role="columnheader">${text}</th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${answers.map((answer) => renderAnswer(answer))}
      </tbody>
    </table>`;
}

function renderAnswer({ question, chapter, first, last }: LearnerAnswer): Markup {
  return html`<tr role="row">
    <th scope="row" role="rowheader">${question} <span class="note">${chapter}</span></th>
    <td role="cell" data-label="First answer">
      ${first ? renderGiven(first) : html`<span class="note">Not known</span>`}
    </td>
    <td role="cell" data-label="Last answer">
      ${first && isSame(first, last) ? html`<span class="note">The same</span>` : renderGiven(last)}
    </td>
    <td role="cell" data-label="When"><time datetime="${last.at}">${sayShortMoment(last.at)}</time></td>
  </tr>`;
}

function renderGiven({ words, right }: GivenAnswer): Markup {
  const chip = right
    ? html`<span class="chip chip-right">Right</span>`
    : html`<span class="chip chip-wrong">Not right</span>`;
  if (words.length === 0) return html`<span class="note">No answer</span> ${chip}`;
  const [only = ''] = words;
  return html`${
    words.length === 1
      ? html`<span>${only}</span>`
      : html`<ul>
          ${words.map((word) => html`<li>${word}</li>`)}
        </ul>`
  }
  ${chip}`;
}

function isSame(one: GivenAnswer, other: GivenAnswer): boolean {
  return one.right === other.right && one.words.join('\n') === other.words.join('\n');
}
