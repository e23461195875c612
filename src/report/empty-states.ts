/** What the report says where it has nobody to show. */
import { html } from 'hono/html';
import { type Selection, writeAddress } from './selection.ts';

type Markup = ReturnType<typeof html>;

/** How many people are listed on request only. */
export interface HiddenPeople {
  readonly samples: number;
  /** Deactivated. */
  readonly former: number;
}

export function renderNobodyYet(selection: Selection, hidden: HiddenPeople): Markup {
  return html`<section class="card empty">
    <h2>Nobody is here yet</h2>
    <p>Everybody who may take the course has a line here, from the day they are added.</p>
    ${
      hidden.samples > 0
        ? html`<p>
            <a class="button" href="${writeAddress('/report', selection, { samples: true })}"
              >Show the ${hidden.samples === 1 ? 'sample' : `${hidden.samples} samples`}</a
            >
          </p>`
        : html`<p><a class="button" href="/">Go to the start page</a></p>`
    }
    ${
      hidden.former > 0
        ? html`<p>
            <a href="${writeAddress('/report', selection, { former: true })}">Show deactivated people</a>
          </p>`
        : ''
    }
  </section>`;
}

export function renderNobody(selection: Selection): Markup {
  const all = writeAddress('/report', { ...selection, search: '', status: undefined, group: undefined });
  return html`<div class="nobody">
    <p>Nobody matches what is chosen here.</p>
    <p><a href="${all}">Show everybody</a></p>
  </div>`;
}

export function renderEmpty(): Markup {
  return html`<section class="card empty">
    <h2>Nobody has started yet</h2>
    <p>As soon as someone gives their name on the start page, they have a line here.</p>
    <p><a class="button" href="/">Go to the start page</a></p>
  </section>`;
}
