import { escapeHtml } from '../model/escape-html.ts';
import type { SetupSheet, SheetRow, SheetSection } from './setup-sheet.ts';

/** Opens from the disk and prints well: one file, nothing loaded. */
const style = `
:root { color-scheme: light dark; }
body { margin: 2rem auto; padding: 0 1.25rem; max-width: 44rem; font: 1rem/1.6 system-ui, sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.25; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.25rem; break-after: avoid; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: 0.375rem 0.75rem 0.375rem 0; border-top: 1px solid #8888; text-align: start; vertical-align: top; }
th { width: 12rem; font-weight: 600; }
code { overflow-wrap: anywhere; }
@media print {
  :root { color-scheme: light; }
  body { margin: 0; max-width: none; font-size: 10.5pt; }
  li, tr { break-inside: avoid; }
}
`;

export function writeSheetHtml({ title, sections }: SetupSheet): string {
  const text = escapeHtml(title);
  return (
    `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${text}</title>\n` +
    `<style>${style}</style>\n</head>\n<body>\n<main>\n<h1>${text}</h1>\n` +
    `${sections.map(writeSection).join('\n')}\n</main>\n</body>\n</html>\n`
  );
}

function writeSection({ title, texts, items, rows }: SheetSection): string {
  const list = items.map((item) => `<li>${escapeHtml(item)}</li>`).join('\n');
  return [
    `<h2>${escapeHtml(title)}</h2>`,
    ...texts.map((text) => `<p>${escapeHtml(text)}</p>`),
    ...(items.length > 0 ? [`<ul>\n${list}\n</ul>`] : []),
    ...(rows.length > 0 ? [`<table>\n${rows.map(writeRow).join('\n')}\n</table>`] : []),
  ].join('\n');
}

function writeRow([label, value]: SheetRow): string {
  const cell = typeof value === 'string' ? escapeHtml(value) : `<code>${escapeHtml(value.code)}</code>`;
  return `<tr><th scope="row">${escapeHtml(label)}</th><td>${cell}</td></tr>`;
}
