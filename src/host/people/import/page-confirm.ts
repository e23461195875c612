/** What stands under a preview: take the list as it is shown, or mend it. */
import { html } from 'hono/html';
import { sayCount } from '../../../report/wording.ts';
import type { Markup } from '../../pages/page-layout.ts';
import type { ImportPlan } from './plan-import.ts';

export interface PreviewPage {
  readonly id: string;
  readonly plan: ImportPlan;
  /** Of the plan that is shown. */
  readonly fingerprint: string;
  readonly unused: readonly string[];
  /** Whether the people here changed since it was shown before. */
  readonly stale: boolean;
}

export function renderConfirm({ id, plan, fingerprint }: PreviewPage): Markup {
  const { added, changed, bad } = plan;
  const acts = [
    added.length > 0 && `add ${added.length}`,
    changed.length > 0 && `change ${changed.length}`,
  ].filter((act) => act !== false);
  const words = acts.join(', ');
  const leaving = bad.length > 0 ? `, leave out ${sayCount(bad.length, 'line', 'lines')}` : '';
  return html`<form class="buttons" method="post" action="/people/import/${id}">
    <input type="hidden" name="shown" value="${fingerprint}" />
    ${
      words === ''
        ? html`<p>${bad.length > 0 ? 'No line can be taken.' : 'Everything is here already.'}</p>`
        : html`<button class="button ${bad.length > 0 ? 'button-quiet' : ''}" type="submit">
            ${words.charAt(0).toUpperCase() + words.slice(1)}${leaving}
          </button>`
    }
    <a class="${bad.length > 0 ? 'button' : ''}" href="/people/import">
      ${bad.length > 0 ? 'Mend the list and upload it again' : 'Take another list'}
    </a>
  </form>`;
}
