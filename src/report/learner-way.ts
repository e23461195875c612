/** How far a learner has come, part by part. */
import { html } from 'hono/html';
import { sayCount } from './wording.ts';

type Markup = ReturnType<typeof html>;

export interface LearnerPart {
  readonly title: string;
  readonly chapters: readonly { readonly title: string; readonly done: boolean }[];
}

/** Filled, ringed, hollow, as the course's own menu. */
export function renderWay(parts: readonly LearnerPart[]): Markup {
  const here = parts.findIndex(({ chapters }) => chapters.some(({ done }) => !done));
  return html`<div class="card way">
    <h3>Their way so far</h3>
    <ol>
      ${parts.map((part, at) => renderPart(part, at === here))}
    </ol>
  </div>`;
}

function renderPart({ title, chapters }: LearnerPart, here: boolean): Markup {
  const done = chapters.filter((chapter) => chapter.done).length;
  const state = done === chapters.length ? 'done' : here ? 'here' : 'open';
  return html`<li class="way-${state}">
    <details>
      <summary>
        <span class="way-title">${title}</span>
        <span class="note">${done} of ${sayCount(chapters.length, 'chapter', 'chapters')}</span>
      </summary>
      <ul>
        ${chapters.map(
          (chapter) =>
            html`<li>${chapter.title} <span class="note">${chapter.done ? 'done' : 'not done'}</span></li>`,
        )}
      </ul>
    </details>
  </li>`;
}
