/** Below the report: what it was made from, row by row, and what could not be read. */
import { html } from 'hono/html';
import { statusLabels } from '../rows.ts';
import { nameZone, sayCount, sayDay, sayMoment, sayScore } from '../wording.ts';
import { spellVersion } from './describe-version.ts';
import type { FoundRow, Unread } from './found.ts';
import type { FoundCourse } from './merge-people.ts';

type Markup = ReturnType<typeof html>;

export function renderUnread(unread: readonly Unread[]): Markup {
  if (unread.length === 0) return html``;
  return html`<section class="card found" aria-labelledby="unread">
    <h2 id="unread">${sayCount(unread.length, 'file or line', 'files or lines')} not read</h2>
    <ul>
      ${unread.map(
        ({ reason, remedy, ...place }) =>
          html`<li><b>${sayPlace(place)}</b> ${reason} <span class="found-more">${remedy}</span></li>`,
      )}
    </ul>
  </section>`;
}

export function renderFound({ people }: FoundCourse): Markup {
  return html`<section class="card found" aria-labelledby="found">
    <h2 id="found">What was read</h2>
    <ul>
      ${people.map(({ row, found }) =>
        found.map((one, at) => {
          const counts = found.length === 1 ? '' : at === 0 ? ' This one counts.' : ' Does not count.';
          return html`<li>
            <b>${row.name}:</b> ${sayStanding(one)}.${counts}
            <span class="found-more">${sayPlace(one)}; ${spellVersion(one)}. ${one.notes.join(' ')}</span>
          </li>`;
        }),
      )}
    </ul>
  </section>`;
}

function sayStanding({ status, score, lastSeenAt }: FoundRow): string {
  const parts = [
    statusLabels[status],
    ...(score === undefined ? [] : [sayScore(score)]),
    ...(lastSeenAt === undefined ? [] : [sayDay(lastSeenAt)]),
  ];
  return parts.join(', ');
}

export function sayPlace({
  file,
  line,
}: {
  readonly file: string;
  readonly line?: number | undefined;
}): string {
  return line === undefined ? file : `${file}, line ${line}`;
}

/** @param now when the report is made */
export function renderAbout(now: Date): Markup {
  const zone = nameZone();
  return html`<section class="card found" aria-labelledby="about">
    <h2 id="about">How to read this</h2>
    <p>
      <b>Self-reported, not verified</b>: the row comes from a completion record, a file that the learner
      saved. Anyone can change such a file, and nobody has checked it. Its date is a day of the learner’s own
      calendar.
    </p>
    <p>
      <b>From Moodle</b>: the row comes from a report that somebody downloaded there. Its times are in the
      time zone of whoever downloaded it; here they are taken as times in ${zone}.
    </p>
    <p>Made on ${sayMoment(now.toISOString())}, time zone ${zone}.</p>
  </section>`;
}
