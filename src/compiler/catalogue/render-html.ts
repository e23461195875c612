/** The catalogue as pages, for live preview. src/app/live/problem-page.css styles them. */
import { escapeHtml } from '../../model/escape-html.ts';
import { catalogueAreas, findEntry } from './catalogue.ts';
import { showExample, type ShownText } from './describe-example.ts';
import type { CatalogueEntry } from './entry.ts';

/** `…` in backticks is code; the rest is text. */
function renderWords(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? `<code>${escapeHtml(part)}</code>` : escapeHtml(part)))
    .join('');
}

/** The line with a mark around the character to which the problem points. */
function renderMarked(line: string, column: number): string {
  const [letter = ' '] = line.slice(column);
  const before = escapeHtml(line.slice(0, column));
  return `${before}<mark>${escapeHtml(letter)}</mark>${escapeHtml(line.slice(column + letter.length))}`;
}

function renderText(title: string, { where, lines, caret }: ShownText): string {
  const shown = lines.map((line, index) =>
    index === caret?.line ? renderMarked(line, caret.column) : escapeHtml(line),
  );
  const words = `${title}${where === '' ? '' : `, ${where}`}`;
  return `<figure><figcaption>${escapeHtml(words)}</figcaption><pre tabindex="0"><code>${shown.join('\n')}</code></pre></figure>`;
}

/** What stands in the page of one problem; undefined where there is no such code. */
export function renderEntryHtml(code: string): string | undefined {
  const entry = findEntry(code);
  if (entry === undefined) return undefined;
  const { before, after, added } = showExample(entry);
  const files = added.map((path) => `<code>${escapeHtml(path)}</code>`).join(' and ');
  return (
    `<article class="problem-page"><h1><code>${escapeHtml(code.toLowerCase())}</code></h1>` +
    `<p class="problem-happened">${renderWords(entry.happened)}</p>` +
    `<h2>Why it matters</h2><p>${renderWords(entry.why)}</p>` +
    `<h2>What to do</h2><p>${renderWords(entry.remedy)}</p>` +
    `<h2>An example</h2>${renderText('Before', before)}${renderText('After', after)}` +
    `${files === '' ? '' : `<p>with ${files}.</p>`}</article>`
  );
}

/** All codes by area, each a link. @param addressOf where the page of a code is */
export function renderCatalogueHtml(addressOf: (code: string) => string): string {
  const areas = catalogueAreas.map(({ title, entries }) => {
    const items = Object.entries<CatalogueEntry>(entries).map(
      ([code, { happened }]) =>
        `<li><a href="${escapeHtml(addressOf(code))}"><code>${escapeHtml(code)}</code></a> ${renderWords(happened)}</li>`,
    );
    return `<h2>${escapeHtml(title)}</h2><ul>${items.join('')}</ul>`;
  });
  return `<article class="problem-page"><h1>All problems</h1>${areas.join('')}</article>`;
}
