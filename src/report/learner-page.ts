/** What one learner did: all attempts, chapters, and answers to scored questions in the codebook's words. */
import { html } from 'hono/html';
import { renderAnswers } from './learner-answers.ts';
import { type LearnerPart, renderWay } from './learner-way.ts';
import { renderPair, renderStatus } from './progress-pair.ts';
import type { Person, ReportRow } from './rows.ts';
import { nameZone, sayDay, sayDuration, sayPlainDay, sayScore, sayShortMoment } from './wording.ts';

type Markup = ReturnType<typeof html>;

export interface LearnerAnswer {
  readonly question: string;
  readonly chapter: string;
  /** The first try; `undefined` where nobody knows it. */
  readonly first: GivenAnswer | undefined;
  readonly last: GivenAnswer;
}

export interface GivenAnswer {
  /** In words, an entry each; empty for no answer. */
  readonly words: readonly string[];
  readonly right: boolean;
  readonly at: string;
}

export interface LearnerAttempt {
  readonly number: number;
  /** Whether this is the one that the report counts. */
  readonly counts: boolean;
  readonly row: ReportRow;
  /** `undefined` for a package that brings no outline, and for saved state that cannot be read. */
  readonly parts: readonly LearnerPart[] | undefined;
  readonly answers: readonly LearnerAnswer[];
  /** Whether the answers may be older than the questions as they are now. */
  readonly otherVersion: boolean;
}

export interface LearnerPage {
  readonly courseTitle: string;
  readonly person: Person;
  /** The latest first. */
  readonly attempts: readonly LearnerAttempt[];
  /** Address of the report. */
  readonly back: string;
  /** Other courses: address and name. */
  readonly others: readonly { readonly address: string; readonly label: string }[];
}

export function renderLearnerPage({ courseTitle, person, attempts, back, others }: LearnerPage): Markup {
  return html`<div>
      <p><a class="back" href="${back}">All people</a></p>
      <p class="eyebrow">${courseTitle}</p>
      <h1>${person.name}</h1>
      <p class="lead">${sayPerson(person)}</p>
      ${others.map(({ address, label }) => html`<p><a href="${address}">${label}</a></p>`)}
    </div>
    ${attempts.map((attempt) => renderAttempt(attempt))}
    ${
      attempts.length === 0
        ? html`<section class="card empty">
            <h2>Not started</h2>
            <p>${person.name} has not opened this course yet.</p>
          </section>`
        : ''
    }
    <section class="card unseen-note">
      <h2>What you do not see</h2>
      <p>
        Ticks, reflections, the role-clarity matrix and the action plan stay with the learner. They are never
        sent here.
      </p>
      <p class="note">Times are those of ${nameZone()}.</p>
    </section>`;
}

function sayPerson({ group, dueOn, reference, sample, former }: Person): string {
  const facts = [
    ...(sample ? ['A sample, not a person'] : []),
    ...(former ? ['Deactivated'] : []),
    ...(group === undefined ? [] : [group]),
    ...(reference === undefined ? [] : [`reference ${reference}`]),
    ...(dueOn === undefined ? [] : [`due ${sayPlainDay(dueOn)}`]),
  ];
  return facts.join(', ');
}

function renderAttempt(attempt: LearnerAttempt): Markup {
  const { number, counts, row, parts } = attempt;
  return html`<section class="attempt" aria-labelledby="attempt-${number}">
    <div class="card">
      <div class="attempt-head">
        <h2 id="attempt-${number}">Attempt ${number}</h2>
        ${renderStatus(row.status)} ${row.overdue ? html`<span class="chip chip-overdue">Overdue</span>` : ''}
        ${counts ? html`<span class="chip">Counts in the report</span>` : ''}
      </div>
      ${row.progress ? renderPair(row.progress) : html`<p class="note">How far is not known.</p>`}
      <dl class="facts">
        ${listFacts(row).map(
          ([name, value]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
      ${renderAnswers(attempt)}
    </div>
    ${parts ? renderWay(parts) : ''}
  </section>`;
}

function listFacts(row: ReportRow): [string, string][] {
  const { completed } = row;
  const version = (name: string, hash: string | undefined): string =>
    [name || '–', hash].filter(Boolean).join(', ');
  return [
    ['Score', sayScore(row.score)],
    ['Time', sayDuration(row.seconds)],
    ['First opened', row.startedAt === undefined ? '–' : sayShortMoment(row.startedAt)],
    ['Last seen', row.lastSeenAt === undefined ? '–' : sayShortMoment(row.lastSeenAt)],
    ['Version and hash last opened', version(row.version, row.hash)],
    ...(completed
      ? ([
          ['Completed', sayDay(completed.at)],
          ['Version and hash at completion', version(completed.version, completed.hash)],
        ] as [string, string][])
      : []),
  ];
}
