/** Where a learner says who they are. */
import { html, raw } from 'hono/html';
import type { Learner } from './learners.ts';
import { type Markup, renderPage } from '../pages/page-layout.ts';
import { longestName } from './read-name.ts';

export interface StartPage {
  readonly courseTitle: string;
  readonly learners: readonly Learner[];
  /** The start page's picture; its markup is this project's own. */
  readonly gate: string;
  /** Why the name that was given could not be taken. */
  readonly problem?: string;
}

export function renderStart({ courseTitle, learners, gate, problem }: StartPage): Markup {
  return renderPage({
    title: problem ? `Problem: ${problem}` : 'Welcome',
    here: 'learn',
    wide: true,
    main: html`<div class="start">
      <div class="start-text">
        <p class="eyebrow">${courseTitle}</p>
        <h1>Good to have you here</h1>
        <p class="lead">Say who you are, and the course remembers where you were.</p>
        ${renderForm(problem)} ${learners.length > 0 ? renderLearners(learners) : ''}
        <p class="note">
          This runs on your computer only. Anyone who uses this computer can open every name on this page.
        </p>
      </div>
      <div class="start-picture">${raw(gate)}</div>
    </div>`,
  });
}

function renderForm(problem: string | undefined): Markup {
  return html`<form class="who" method="post" action="/learners">
    <label for="name">Your name</label>
    <p class="hint" id="name-hint">Your employer sees it in the report.</p>
    ${problem ? html`<p class="problem" id="name-problem">${problem}</p>` : ''}
    <div class="who-line">
      <input
        id="name"
        name="name"
        autocomplete="name"
        required
        maxlength="${longestName}"
        aria-describedby="name-hint${problem ? ' name-problem' : ''}"
        ${problem ? html`aria-invalid="true" autofocus` : ''}
      />
      <button class="button" type="submit">Begin</button>
    </div>
  </form>`;
}

function renderLearners(learners: readonly Learner[]): Markup {
  return html`<section class="known" aria-labelledby="known">
    <h2 id="known">Been here before?</h2>
    <ul>
      ${learners.map(
        ({ name, token, sample }) =>
          html`<li>
            <a href="/learn/${token}">${name}</a>${
              sample ? html` <span class="chip chip-sample">Sample</span>` : ''
            }
          </li>`,
      )}
    </ul>
  </section>`;
}
