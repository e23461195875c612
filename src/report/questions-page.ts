/** *What people get wrong*, all of it. */
import { html } from 'hono/html';
import type { MistakesView } from './question-view.ts';
import { renderMistakes } from './render-mistakes.ts';
import { type Choice, renderScopeForm } from './report-forms.ts';
import { type Selection, writeAddress } from './selection.ts';
import type { Suppressed } from './stops.ts';
import { sayShortMoment } from './wording.ts';

export interface QuestionsPage {
  readonly courseTitle: string;
  readonly selection: Selection;
  readonly courses: readonly Choice[];
  readonly groups: readonly Choice[];
  readonly mistakes: MistakesView | Suppressed;
  /** When it was counted. */
  readonly at: string;
}

export function renderQuestionsPage({
  courseTitle,
  selection,
  courses,
  groups,
  mistakes,
  at,
}: QuestionsPage) {
  return html`<div>
      <p><a class="back" href="${writeAddress('/report', selection)}">The report</a></p>
      <p class="eyebrow">${courseTitle}</p>
      <h1>What people get wrong</h1>
    </div>
    ${renderScopeForm('/report/questions', selection, courses, groups)} ${renderMistakes(mistakes)}
    <p class="note">Without samples and deactivated people. Counted at ${sayShortMoment(at)}.</p>`;
}
