import type { SetupSheet, SheetRow, SheetSection } from './setup-sheet.ts';

export function writeSheetMarkdown({ title, sections }: SetupSheet): string {
  return `${[`# ${escape(title)}`, ...sections.map(writeSection)].join('\n\n')}\n`;
}

function writeSection({ title, texts, items, rows }: SheetSection): string {
  const blocks = [
    `## ${escape(title)}`,
    ...texts.map(escape),
    ...(items.length > 0 ? [items.map((item) => `- ${escape(item)}`).join('\n')] : []),
    ...(rows.length > 0 ? [['| | |', '| --- | --- |', ...rows.map(writeRow)].join('\n')] : []),
  ];
  return blocks.join('\n\n');
}

/** Code comes from names that hold neither a backtick nor a bar. */
function writeRow([label, value]: SheetRow): string {
  return `| ${escape(label)} | ${typeof value === 'string' ? escape(value) : `\`${value.code}\``} |`;
}

/** Everything that Markdown would read as markup stays a character. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>|#&]/g, '\\$&').replace(/\s+/g, ' ');
}
