/** What stands above the overview: progress, finding and filtering, taking it to the team. */
import { html, type TemplateResult } from 'lit';
import type { MatrixFilter, MatrixStrings } from '../../strings/matrix-strings.ts';
import { filterTasks, matrixFilters } from './matrix-filter.ts';
import type { MatrixTask } from './matrix-task.ts';

export interface ToolsParts {
  readonly tasks: readonly MatrixTask[];
  readonly filter: MatrixFilter;
  readonly search: string;
  readonly reveal: boolean;
  readonly onFilter: (filter: MatrixFilter) => void;
  readonly onSearch: (search: string) => void;
  readonly onReveal: (reveal: boolean) => void;
  readonly t: MatrixStrings;
}

const fieldOf = (event: Event): HTMLInputElement | undefined =>
  event.target instanceof HTMLInputElement ? event.target : undefined;

export interface HeadParts {
  readonly tasks: readonly MatrixTask[];
  readonly onPrint: () => void;
  readonly onSave: () => void;
  readonly t: MatrixStrings;
}

export function renderHead({ tasks, onPrint, onSave, t }: HeadParts): TemplateResult {
  return html`<div class="head">
    <h2 tabindex="-1">${t.whole}</h2>
    ${renderProgress(tasks, t)}
    <div class="take">
      <button type="button" @click=${onPrint}>${t.print}</button>
      <button type="button" @click=${onSave}>${t.csv}</button>
    </div>
  </div>`;
}

function renderProgress(tasks: readonly MatrixTask[], t: MatrixStrings): TemplateResult {
  const done = tasks.filter((task) => task.judged).length;
  return html`<div class="progress">
    <p>${t.tasksJudged(done, tasks.length)}</p>
    <div class="line" aria-hidden="true"><i style=${`inline-size: ${(100 * done) / tasks.length}%`}></i></div>
  </div>`;
}

function renderFilter(filter: MatrixFilter, parts: ToolsParts): TemplateResult {
  const { tasks, t, onFilter } = parts;
  return html`<button
    type="button"
    class="filter"
    aria-pressed=${parts.filter === filter}
    @click=${() => onFilter(filter)}
  >
    ${t.filter[filter](filterTasks(tasks, filter).length)}
  </button>`;
}

export function renderTools(parts: ToolsParts): TemplateResult {
  const { t } = parts;
  return html`<div class="tools">
    <label class="search">
      <span>${t.findTask}</span>
      <input
        type="search"
        autocomplete="off"
        .value=${parts.search}
        @input=${(event: Event) => parts.onSearch(fieldOf(event)?.value ?? '')}
      />
    </label>
    <div class="filters" role="group" aria-label=${t.filters}>
      ${matrixFilters.map((filter) => renderFilter(filter, parts))}
    </div>
    <label class="reveal">
      <input
        type="checkbox"
        .checked=${parts.reveal}
        @change=${(event: Event) => parts.onReveal(fieldOf(event)?.checked ?? false)}
      />
      <span>${t.reveal}</span>
    </label>
  </div>`;
}
