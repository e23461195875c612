/** Which stylesheets a chapter needs beside the player's own: `styles/<name>.css` in the package. */

/** In what a chapter's HTML holds → a sheet, in the order in which the sheets lie over each other. */
const marks: readonly (readonly [sheet: string, mark: RegExp])[] = [
  ['opener', /class="opener"/],
  ['accordion', /<accordion-block/],
  ['hotspots', /<hotspots-block/],
  ['tabs', /<tabs-block/],
  ['process', /<process-block|class="timeline"/],
  ['flashcards', /<flashcards-block/],
  ['compare', /class="compare\b/],
  ['gallery', /<gallery-block/],
  ['download', /class="download"/],
  ['chart', /class="chart\b/],
  ['media', /class="media\b/],
  ['question', /<[a-z-]+-question\b|class="quiz\b/],
  ['matrix', /<matrix-question/],
  ['fill-in', /<fill-in-question/],
  ['language', /<language-question|<sentences-card/],
  ['scenario', /<scenario-question/],
  ['placing', /<(?:match|sort|order)-question/],
  ['ladder', /class="[^"]*\bboard-ladder\b/],
  ['kept', /<(?:checklist|reflection)-block/],
  ['sheet', /<(?:sheet|draft)-block/],
  ['contents', /<contents-list/],
  ['terms', /<glossary-term/],
];

/** What src/app/pages/open-page.ts asks for. */
const ofPages = ['plan', 'glossary', 'search', 'certificate'];

/** Every sheet that the player may ask for. */
export const sheetNames: readonly string[] = [...marks.map(([sheet]) => sheet), ...ofPages];

/** The sheets of a chapter's HTML. */
export function listSheets(html: string): string[] {
  return marks.filter(([, mark]) => mark.test(html)).map(([sheet]) => sheet);
}
