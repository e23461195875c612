/** The window that holds the course; src/host/launch-page.ts brings it to life. */
import { html } from 'hono/html';
import { mark, type Markup, renderHead } from '../pages/page-layout.ts';

/** @param back address of the learner's own page, on the base origin */
export function renderLaunch(courseTitle: string, back: string): Markup {
  return html`<!doctype html>
    <html lang="en" class="launch">
      ${renderHead(courseTitle)}
      <body>
        <header class="launch-bar" aria-label="Learning system">
          <p>${mark}<span>${courseTitle}</span></p>
          <a id="leave" href="${back}">Close and go back</a>
        </header>
        <p class="launch-notice" id="superseded" role="alert" hidden>
          This course is open in another window too, and only the newer one saves. Go on there, or reload this
          page.
        </p>
        <div class="launch-waiting" id="waiting"><p>Opening the course</p></div>
        <div class="launch-waiting" id="failed" role="alert" hidden>
          <h1>The course did not open</h1>
          <p>
            Check that Alongside is still running on this computer, then reload this page. Nothing is lost.
          </p>
        </div>
        <noscript>
          <p class="launch-notice">Saving your place needs JavaScript. Turn it on, then reload this page.</p>
        </noscript>
        <script type="module" src="/launch.js"></script>
      </body>
    </html>`;
}
