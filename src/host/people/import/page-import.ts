/** Where a list is uploaded or pasted. */
import { html } from 'hono/html';
import { type Markup, renderPage } from '../../pages/page-layout.ts';
import { renderProblems } from '../form-parts.ts';
import { renderPeopleNav } from '../page-parts.ts';

export interface ImportForm {
  readonly text: string;
  readonly problem?: string;
}

export function renderImport({ text, problem }: ImportForm): Markup {
  const pasted = text !== '';
  const beside = problem === undefined ? '' : html`<p class="problem" id="list-problem">${problem}</p>`;
  const invalid = html`aria-invalid="true"`;
  return renderPage({
    title: problem === undefined ? 'Import a list' : 'Problem: import a list',
    here: 'people',
    main: html`${renderPeopleNav('import')} ${renderProblems({ [pasted ? 'text' : 'file']: problem })}
      <h1>Import a list</h1>
      <div class="halves">
        <section class="card stack" aria-labelledby="list">
          <h2 id="list">The list</h2>
          <form class="stack" method="post" action="/people/import" enctype="multipart/form-data">
            <div class="field">
              <label for="file">A CSV file</label>
              <p class="hint" id="file-hint">
                From your personnel system or a spreadsheet; up to 10,000 people, 4 MB.
              </p>
              ${pasted ? '' : beside}
              <input
                id="file"
                name="file"
                type="file"
                accept=".csv,.txt,.tsv,text/csv,text/plain"
                aria-describedby="file-hint${problem !== undefined && !pasted ? ' list-problem' : ''}"
                ${problem !== undefined && !pasted ? invalid : ''}
              />
            </div>
            <div class="field">
              <label for="text">Or paste the lines here</label>
              ${pasted ? beside : ''}
              <textarea
                id="text"
                name="text"
                rows="8"
                spellcheck="false"
                autocomplete="off"
                ${problem !== undefined && pasted ? html`aria-describedby="list-problem" ${invalid}` : ''}
              >
${text}</textarea>
            </div>
            <p><button class="button" type="submit">Show what will change</button></p>
            <p class="note">Nothing changes before you have seen it and said yes.</p>
          </form>
        </section>
        ${renderHelp()}
      </div>`,
  });
}

function renderHelp(): Markup {
  return html`<section class="card stack" aria-labelledby="columns">
    <h2 id="columns">Columns</h2>
    <p>The first line names them. <strong>Name</strong> is needed; all others may be missing or empty.</p>
    <dl class="terms">
      <dt>Name</dt>
      <dd>or First name and Last name</dd>
      <dt>Number</dt>
      <dd>your own for this person; also Employee number, Staff ID, Reference</dd>
      <dt>Email</dt>
      <dd>nothing is sent to it</dd>
      <dt>Group</dt>
      <dd>also Team, Department, Site; a new one is made</dd>
      <dt>Due date</dt>
      <dd>as year, month, day: 2026-12-31</dd>
    </dl>
    <p>
      Who is there already is found by the number, else by the email address, never by the name alone. An
      empty cell leaves what is there.
    </p>
    <p><a href="/people/import/template.csv" download>Download a template</a></p>
  </section>`;
}
