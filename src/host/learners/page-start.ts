/** Where somebody who tries the preview says who they are. */
import { html } from 'hono/html';
import { type ReportRow, statusLabels } from '../../report/rows.ts';
import { sayCount } from '../../report/wording.ts';
import type { Learner } from './learners.ts';
import type { Markup } from '../pages/page-layout.ts';
import { renderWelcome } from '../pages/welcome-layout.ts';
import { longestName } from './read-name.ts';

export interface SampleRow {
  readonly learner: Learner;
  /** Of the course that is offered first. */
  readonly row: ReportRow;
}

export interface StartPage {
  readonly courseTitle: string;
  readonly people: readonly Learner[];
  readonly samples: readonly SampleRow[];
  /** The start page's picture; its markup is this project's own. */
  readonly gate: string;
  /** Why the name that was given could not be taken. */
  readonly problem?: string;
}

export function renderStart({ courseTitle, people, samples, gate, problem }: StartPage): Markup {
  return renderWelcome({
    title: problem ? `Problem: ${problem}` : 'Welcome',
    here: 'learn',
    gate,
    text: html` <p class="eyebrow">${courseTitle}</p>
      <h1>Good to have you here</h1>
      <p class="lead">Say who you are, and the course remembers where you were.</p>
      ${renderForm(problem)} ${people.length > 0 ? renderLearners(people) : ''}
      ${samples.length > 0 ? renderSamples(samples) : ''}
      <p class="note">
        This runs on your computer only. Anyone who uses this computer can open every name on this page.
      </p>`,
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
      ${learners.map(({ name, token }) => html`<li><a href="/learn/${token}">${name}</a></li>`)}
    </ul>
  </section>`;
}

/** A click opens the course as it is for them. */
function renderSamples(samples: readonly SampleRow[]): Markup {
  return html`<section class="known" aria-labelledby="samples">
    <h2 id="samples">Or look through a sample learner’s eyes</h2>
    <p class="hint">Made to try things out. The report marks them, and never counts them as people.</p>
    <ul class="samples">
      ${samples.map(
        ({ learner, row }) =>
          html`<li>
            <form method="post" action="/samples/${learner.id}">
              <button class="link" type="submit" aria-describedby="sample-${learner.id}">
                ${learner.name}
              </button>
              <span class="chip chip-sample">Sample</span>
              <span class="hint" id="sample-${learner.id}">${sayStand(row)}</span>
            </form>
          </li>`,
      )}
    </ul>
  </section>`;
}

function sayStand({ status, progress }: ReportRow): string {
  const said = statusLabels[status];
  if (status !== 'in-progress' || !progress) return said;
  return `${said}, ${progress.chaptersComplete} of ${sayCount(progress.chaptersTotal, 'chapter', 'chapters')}`;
}
