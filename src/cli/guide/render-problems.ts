/** The catalogue of problems: all codes at a glance, then a page for each. */
import { catalogueAreas } from '../../compiler/catalogue/catalogue.ts';
import type { CatalogueEntry } from '../../compiler/catalogue/entry.ts';
import { renderEntryMarkdown } from '../../compiler/catalogue/render-markdown.ts';

export function renderProblems(): string {
  const list = catalogueAreas.map(({ title, entries }) => {
    const codes = Object.keys(entries).map((code) => `[${code}](#${code})`);
    return `- **${title}:** ${codes.join(' · ')}`;
  });
  const areas = catalogueAreas.map(({ title, entries }) => {
    const pages = Object.entries<CatalogueEntry>(entries);
    return [`## ${title}`, ...pages.map(([code, entry]) => renderEntryMarkdown(code, entry, 3))].join('\n\n');
  });
  return `${list.join('\n')}\n\n${areas.join('\n\n')}`;
}
