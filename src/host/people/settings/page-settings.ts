/** Settings, and who the retention period erases next. */
import { html } from 'hono/html';
import { sayCount, sayDay } from '../../../report/wording.ts';
import { type Markup, renderPage } from '../../pages/page-layout.ts';
import type { ExpiringPerson } from '../erasure/retention.ts';
import { renderDone, renderField, renderProblems } from '../form-parts.ts';
import { renderSettingsNav } from '../page-parts.ts';
import type { Settings } from './settings.ts';

export interface SettingsForm {
  readonly retention: string;
  readonly links: string;
  readonly problems?: { readonly retention?: string; readonly links?: string };
}

export interface SettingsPage {
  readonly settings: Settings;
  readonly form: SettingsForm;
  /** Within the next 30 days. */
  readonly expiring: readonly ExpiringPerson[];
  readonly done: string | undefined;
}

export function renderSettings({ settings, form, expiring, done }: SettingsPage): Markup {
  const { problems = {} } = form;
  return renderPage({
    title: form.problems ? 'Problem: settings' : 'Settings',
    here: 'settings',
    main: html`${renderSettingsNav('settings')} ${renderProblems({ ...problems })}
      <h1>Settings</h1>
      ${renderDone(done)}
      <div class="halves">
        <section class="card stack" aria-labelledby="rules">
          <h2 id="rules">Records and links</h2>
          <form class="stack" method="post" action="/settings" novalidate>
            ${renderField({
              name: 'retention',
              label: 'Months that a record is kept',
              value: form.retention,
              problem: problems.retention,
              hint: 'After the last activity. Then the person is erased with all results. Empty: for good.',
              width: 'short',
            })}
            ${renderField({
              name: 'links',
              label: 'Days that a personal link works',
              value: form.links,
              problem: problems.links,
              hint: 'For links made from now on. Empty: for good.',
              width: 'short',
            })}
            <p><button class="button" type="submit">Save</button></p>
          </form>
        </section>
        ${renderExpiring(settings, expiring)}
      </div>`,
  });
}

function renderExpiring({ retentionMonths }: Settings, expiring: readonly ExpiringPerson[]): Markup {
  return html`<section class="card stack" aria-labelledby="next">
    <h2 id="next">Erased within 30 days</h2>
    ${
      retentionMonths === null
        ? html`<p>Nobody: records are kept for good.</p>`
        : expiring.length === 0
          ? html`<p>Nobody. Records are looked through once a day.</p>`
          : html`<p>Export what you have to keep. Who opens the course again in time stays.</p>
              ${renderNames(expiring, 200)}`
    }
  </section>`;
}

function renderNames(people: readonly ExpiringPerson[], most: number): Markup {
  const rest = people.length - most;
  return html`<ul class="rows">
      ${people.slice(0, most).map(
        ({ id, name, last, at }) =>
          html`<li>
            <a href="/people/${id}">${name}</a>
            <span>last activity ${sayDay(last)}</span>
            <span
              >${at <= new Date() ? 'at the next daily run' : `erased on ${sayDay(at.toISOString())}`}</span
            >
          </li>`,
      )}
    </ul>
    ${rest > 0 ? html`<p class="note">and ${rest} more</p>` : ''}`;
}

/** Before a period counts that erases people right away. */
export function renderRetentionWarning(
  { retentionMonths, linkDays }: Settings,
  gone: readonly ExpiringPerson[],
): Markup {
  const count = sayCount(gone.length, 'person', 'people');
  return renderPage({
    title: `Erase ${count}?`,
    here: 'settings',
    main: html`<p><a class="back" href="/settings">Settings</a></p>
      <h1>Erase ${count}?</h1>
      <section class="card stack narrow">
        <p>
          With ${sayCount(retentionMonths ?? 0, 'month', 'months')}, these records are over their time. They
          are erased within a day, with all results. This cannot be undone.
        </p>
        ${renderNames(gone, 200)}
        <form class="stack" method="post" action="/settings">
          <input type="hidden" name="retention" value="${retentionMonths ?? ''}" />
          <input type="hidden" name="links" value="${linkDays ?? ''}" />
          <input type="hidden" name="confirmed" value="${gone.length}" />
          <p class="buttons">
            <button class="button button-wrong" type="submit">Save and erase ${count}</button>
            <a href="/settings">Change nothing</a>
          </p>
        </form>
      </section>`,
  });
}
