/** A learner's own page: each course, how far they are, and the way in. */
import { html } from 'hono/html';
import { renderPair, renderStatus } from '../../report/progress-pair.ts';
import type { ReportRow } from '../../report/rows.ts';
import { sayDay, sayDuration } from '../../report/wording.ts';
import { type Markup, renderPage } from '../pages/page-layout.ts';
import type { CourseRow } from '../results/records.ts';
import type { Learner } from './learners.ts';

export interface LearnerPage {
  readonly learner: Learner;
  /** One a course that is served. */
  readonly rows: readonly CourseRow[];
  /** Whether others use this browser, too, by saying who they are. */
  readonly preview: boolean;
}

export function renderLearner({ learner, rows, preview }: LearnerPage): Markup {
  return renderPage({
    title: learner.name,
    here: 'learn',
    main: html`<h1>Hello, ${learner.name}</h1>
      <div class="learner">
        <div>${rows.map((row, index) => renderCourse(row, index))}</div>
        <section class="card seen">
          <h2>What your employer sees</h2>
          <p>
            Your name, your status and score, how many chapters and questions you have done, your answers to
            the questions, the time you spent, and the day you were last here.
          </p>
          <p>
            <a href="/my/data.json" download>Everything that is held about you</a>, with what you ticked and
            wrote for yourself, as a JSON file for you alone.
          </p>
          <form method="post" action="/my/leave">
            <button class="link" type="submit">${preview ? 'I am someone else' : 'Sign out'}</button>
          </form>
        </section>
      </div>`,
  });
}

function renderCourse({ course, row }: CourseRow, index: number): Markup {
  return html`<section class="card course" aria-labelledby="course-${index}">
    <div class="course-head">
      <h2 id="course-${index}">${course.label}</h2>
      ${renderStatus(row.status)}
    </div>
    ${row.progress ? renderPair(row.progress) : ''}
    <form class="course-foot" method="post" action="/my/launch">
      <input type="hidden" name="course" value="${course.key}" />
      <button class="button" type="submit">${sayWayIn(row)}</button>
      ${
        isDone(row)
          ? html`<button class="button button-quiet" type="submit" name="again" value="yes">
              Take it again from the start
            </button>`
          : ''
      }
      <p class="note">${sayStanding(row)}</p>
    </form>
  </section>`;
}

function isDone({ status }: ReportRow): boolean {
  return status === 'passed' || status === 'complete';
}

function sayWayIn(row: ReportRow): string {
  if (row.status === 'not-started') return 'Start';
  return isDone(row) ? 'Look again' : 'Continue';
}

function sayStanding(row: ReportRow): string {
  if (row.lastSeenAt === undefined) return 'You can stop at any moment and go on later.';
  const seen = `Last here on ${sayDay(row.lastSeenAt)}`;
  const time = row.seconds > 0 ? `, ${sayDuration(row.seconds)} in all` : '';
  const score = row.score === undefined ? '' : `. Your score is ${row.score}%`;
  return `${seen}${time}${score}.`;
}
