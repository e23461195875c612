/** The catalogue as Markdown, for the guide. */
import { drawCaretLine } from '../report/caret-line.ts';
import { catalogueAreas } from './catalogue.ts';
import { showExample, type ShownText } from './describe-example.ts';
import type { CatalogueEntry } from './entry.ts';

function renderText(title: string, { where, language, lines, caret }: ShownText): string {
  const shown = lines.flatMap((line, index) => {
    if (index !== caret?.line) return [line];
    return [line, `${' '.repeat(drawCaretLine(line, caret.column + 1, Infinity).indent)}^`];
  });
  return `${title}${where === '' ? '' : `, ${where}`}:\n\n\`\`\`${language || 'text'}\n${shown.join('\n')}\n\`\`\``;
}

/** One entry under a heading of this level; its anchor is the code. */
export function renderEntryMarkdown(code: string, entry: CatalogueEntry, level = 4): string {
  const { before, after, added } = showExample(entry);
  return [
    `${'#'.repeat(level)} \`${code}\``,
    entry.happened,
    `**Why it matters.** ${entry.why}`,
    `**What to do.** ${entry.remedy}`,
    renderText('Before', before),
    renderText('After', after),
    ...(added.length > 0 ? [`with ${added.map((path) => `\`${path}\``).join(' and ')}.`] : []),
  ].join('\n\n');
}

/** All entries by area, under headings of level 3 and 4. */
export function renderCatalogueMarkdown(): string {
  const areas = catalogueAreas.map(({ title, entries }) => {
    const pages = Object.entries<CatalogueEntry>(entries).map(([code, entry]) =>
      renderEntryMarkdown(code, entry),
    );
    return [`### ${title}`, ...pages].join('\n\n');
  });
  return `${areas.join('\n\n')}\n`;
}
