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
  return html`<template id="says-saved"><p>The connection is back. Everything is saved.</p></template>
    <template id="says-lost">
      <p>
        No connection to the learning system at the moment. You can go on: what you do is kept in this window
        and sent as soon as the connection is back. Keep the window open until then.
      </p>
    </template>
    <template id="says-full">
      <p>
        The learning system has no room left to save. You can go on: what you do is kept in this window and
        sent as soon as there is room. Keep the window open, and tell the person who gave you this course.
      </p>
    </template>
    <template id="says-ended">
      <p>
        Your session has ended, so nothing more is saved here.
        <a href="${back}">Open the course again from your own page</a> to go on.
      </p>
    </template>
    <template id="says-superseded">
      <p>
        This course is open in another window too, and only the newer one saves. Go on there, or reload this
        page.
      </p>
    </template>`;
}
