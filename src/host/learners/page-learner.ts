/** A learner's own page: the course, how far they are, and the way in. */
import { html } from 'hono/html';
import { renderPair, renderStatus } from '../../report/progress-pair.ts';
import type { ReportRow } from '../../report/rows.ts';
import { sayDay, sayDuration } from '../../report/wording.ts';
import { type Markup, renderPage } from '../pages/page-layout.ts';
import type { Learner } from './learners.ts';

export interface LearnerPage {
  readonly learner: Learner;
  readonly courseTitle: string;
  readonly row: ReportRow;
}

export function renderLearner({ learner, courseTitle, row }: LearnerPage): Markup {
  return renderPage({
    title: learner.name,
    here: 'learn',
    main: html`<h1>Hello, ${learner.name}</h1>
      <div class="learner">
        <section class="card course" aria-labelledby="course">
          <div class="course-head">
            <h2 id="course">${courseTitle}</h2>
            ${renderStatus(row.status)}
          </div>
          ${row.progress ? renderPair(row.progress) : ''}
          <div class="course-foot">
            <a class="button" href="/launch/${learner.token}">${sayWayIn(row)}</a>
            <p class="note">${sayStanding(row)}</p>
          </div>
        </section>
        <section class="card seen">
          <h2>What your employer sees</h2>
          <p>
            Your name, your status and score, how many chapters and questions you have done, the time you
            spent, and the day you were last here.
          </p>
          <p><a href="/">I am someone else</a></p>
        </section>
      </div>`,
  });
}

function sayWayIn({ status }: ReportRow): string {
  if (status === 'not-started') return 'Start';
  return status === 'passed' || status === 'complete' ? 'Look again' : 'Continue';
}

function sayStanding(row: ReportRow): string {
  if (row.lastSeenAt === undefined) return 'You can stop at any moment and go on later.';
  const seen = `Last here on ${sayDay(row.lastSeenAt)}`;
  const time = row.seconds > 0 ? `, ${sayDuration(row.seconds)} in all` : '';
  const score = row.score === undefined ? '' : `. Your score is ${row.score}%`;
  return `${seen}${time}${score}.`;
}
