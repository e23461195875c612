/** `/problems` and `/problems/CODE`: what each problem means, why it matters, what to do. */
import { renderCatalogueHtml, renderEntryHtml } from '../../compiler/catalogue/render-html.ts';

const addressOf = (code: string): string => `/problems/${code}`;

function renderPage(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Alongside</title>
<link rel="icon" href="/mark.svg">
<link rel="stylesheet" href="/styles/player.css">
<link rel="stylesheet" href="/fonts/fonts.css">
<link rel="stylesheet" href="/live/problem-page.css">
</head>
<body><main>${content}</main></body>
</html>
`;
}

/** @param code empty for the list of all; nothing where there is no such problem */
export function renderProblemPage(code: string): string | undefined {
  if (code === '') return renderPage('All problems', renderCatalogueHtml(addressOf));
  const entry = renderEntryHtml(code);
  const more = `<p class="problem-page"><a href="/problems">All problems</a></p>`;
  return entry === undefined ? undefined : renderPage(code, entry + more);
}
