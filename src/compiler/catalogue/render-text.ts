/** An entry of the catalogue for a terminal. */
import type { Terminal } from '../report/human-report.ts';
import { drawCaretLine } from '../report/caret-line.ts';
import { showExample, type ShownText } from './describe-example.ts';
import type { CatalogueEntry } from './entry.ts';

/** Lines of at most `width` columns, broken between words. */
function wrap(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

function drawText(title: string, { where, lines, caret }: ShownText, { paint }: Terminal): string {
  const shown = lines.flatMap((line, index) => {
    if (index !== caret?.line) return [`    ${line}`];
    const { text, indent } = drawCaretLine(line, caret.column + 1, Infinity);
    return [`    ${text}`, `    ${' '.repeat(indent)}${paint('caret', '^')}`];
  });
  return [paint('file', `${title}${where === '' ? '' : `, ${where}`}`), ...shown].join('\n');
}

/** Ends with a line end. */
export function drawEntry(code: string, entry: CatalogueEntry, terminal: Terminal): string {
  const { before, after, added } = showExample(entry);
  const { paint } = terminal;
  const width = Math.min(terminal.width, 90);
  const part = (title: string, text: string): string => `${paint('file', title)}\n${wrap(text, width)}`;
  const parts = [
    paint('code', code),
    part('What happened', entry.happened),
    part('Why it matters', entry.why),
    part('What to do', entry.remedy),
    drawText('Before', before, terminal),
    drawText('After', after, terminal),
    ...(added.length === 0 ? [] : [`    with ${added.join(' and ')}`]),
  ];
  return `${parts.join('\n\n')}\n`;
}
