/** The window that holds the course; src/host/launch/page brings it to life. */
import { html } from 'hono/html';
import { mark, type Markup, renderHead } from '../pages/page-layout.ts';
import type { Standard } from './data-model.ts';

export interface LaunchPage {
  readonly title: string;
  readonly standard: Standard;
  /** Address of the learner's own page, on the base origin. */
  readonly back: string;
}

export function renderLaunch({ title, standard, back }: LaunchPage): Markup {
  return html`<!doctype html>
    <html lang="en" class="launch">
      ${renderHead(title)}
      <body>
        <header class="launch-bar" aria-label="Learning system">
          <p>${mark}<span>${title}</span></p>
          <a id="leave" href="${back}">Close and go back</a>
        </header>
        <div class="launch-notice" id="link" role="status"></div>
        ${renderWords(back)}
        <div class="launch-waiting" id="waiting"><p>Opening the course</p></div>
        <div class="launch-waiting" id="failed" role="alert" hidden>
          <h1>The course did not open</h1>
          <p>Check the connection, then reload this page. Nothing is lost.</p>
        </div>
        <noscript>
          <p class="launch-notice">Saving your place needs JavaScript. Turn it on, then reload this page.</p>
        </noscript>
        <script type="module" src="/launch-${standard}.js"></script>
      </body>
    </html>`;
}

/** One for each state of src/host/launch/page/transport.ts. */
function renderWords(back: string): Markup {
  return html`<template id="says-saved">
      <p><strong>Saving works again.</strong> Everything you did is saved.</p>
    </template>
    <template id="says-lost">
      <p>
        <strong>No connection at the moment.</strong> You can go on. This window keeps what you do, and sends
        it when the connection is back.
      </p>
    </template>
    <template id="says-full">
      <p>
        <strong>There is no room left to save.</strong> You can go on. This window keeps what you do, and
        sends it when there is room. Tell the person who gave you this course.
      </p>
    </template>
    <template id="says-ended">
      <p>
        <strong>Your session has ended.</strong> Nothing more is saved here.
        <a href="${back}">Open the course again</a> to go on.
      </p>
    </template>
    <template id="says-superseded">
      <p>
        <strong>This course is open in another window.</strong> Only the newer one saves. Go on there, or
        reload this page.
      </p>
    </template>`;
}
