/** The report on a folder as one file that opens from disk: nothing is loaded, nothing runs. */
import { readFileSync } from 'node:fs';
import { html, raw } from 'hono/html';
import { renderReport } from '../page.ts';
import type { Unread } from './found.ts';
import type { FoundCourse } from './merge-people.ts';
import { renderAbout, renderFound, renderUnread } from './render-found.ts';

export interface PageRequest {
  readonly course: FoundCourse;
  readonly unread: readonly Unread[];
  /** Name of the CSV beside it. */
  readonly csv: string;
  readonly now: Date;
  /** The look of the LMS's pages, with all that it needs inside it. */
  readonly styles: string;
  /** The picture that stands before the name. */
  readonly mark: ReturnType<typeof html>;
}

const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

export async function writePage({ course, unread, csv, now, styles, mark }: PageRequest): Promise<string> {
  const own = readFileSync(new URL('folder.css', import.meta.url), 'utf8');
  const main = renderReport({
    courseTitle: course.title,
    courseVersion: course.version,
    rows: course.people.map(({ row }) => row),
    csv,
  });
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Report – ${course.title}</title>
        <link rel="icon" href="data:," />
        <style>
          ${raw(styles)}${raw(own)}
        </style>
      </head>
      <body>
        <header class="top">
          <p class="brand">${mark}<span>Alongside</span></p>
        </header>
        <main id="main" class="main">
          ${main}${renderUnread(unread)}${renderFound(course)}${renderAbout(now)}
        </main>
      </body>
    </html>`;
  return String(await page);
}
