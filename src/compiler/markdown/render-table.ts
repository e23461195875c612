import type { Tokens } from 'marked';
import { escapeHtml } from '../../model/escape-html.ts';
import type { ChapterContext } from '../context.ts';
import { titleOf } from '../course/chapter-file.ts';
import type { Problems } from '../problem.ts';
import { cut, placeOf, trimmed, type Excerpt } from '../source/excerpt.ts';
import { thinned } from '../source/retrace.ts';
import { renderInline } from './render-inline.ts';

function lines(source: Excerpt): Excerpt[] {
  let start = 0;
  return source.text.split('\n').map((line) => {
    const excerpt = cut(source, start, start + line.length);
    start += line.length + 1;
    return excerpt;
  });
}

/** Splits a row as GFM does: at each `|` without a backslash, code spans included. */
function cells(row: Excerpt): Excerpt[] {
  const bounds = [-1];
  for (let index = 0; index < row.text.length; index += 1) {
    if (row.text[index] === '\\') index += 1;
    else if (row.text[index] === '|') bounds.push(index);
  }
  bounds.push(row.text.length);
  const found = bounds.slice(1).map((end, index) => trimmed(cut(row, (bounds[index] ?? 0) + 1, end)));
  if (found[0]?.text === '') found.shift();
  if (found.at(-1)?.text === '') found.pop();
  return found.map((cell) => {
    const text = cell.text.replaceAll('\\|', '|');
    return text === cell.text ? cell : thinned(cell, text, 0);
  });
}

/** The head, then each row; a cell that was left out at the end of its row is not there. Reports cells too many. */
export function tableCells(token: Tokens.Table, source: Excerpt, problems: Problems): Excerpt[][] {
  const [head, , ...rows] = lines(source);
  return [head, ...rows.slice(0, token.rows.length)].map((row) => {
    const found = row === undefined ? [] : cells(row);
    const extra = found[token.header.length];
    if (extra !== undefined) problems.add('extra-cell', placeOf(extra));
    return found;
  });
}

export function renderTable(token: Tokens.Table, source: Excerpt, context: ChapterContext): string {
  const [head = [], ...rows] = tableCells(token, source, context.course.problems);
  const renderRow = (row: readonly Excerpt[], tag: 'th' | 'td'): string => {
    const columns = token.header.map((column, index) => {
      const cell = row[index];
      const align = column.align === null ? '' : ` class="${column.align}"`;
      const scope = tag === 'th' ? ' scope="col"' : '';
      return `<${tag}${scope}${align}>${cell === undefined ? '' : renderInline(cell, context)}</${tag}>`;
    });
    return `<tr>${columns.join('')}</tr>`;
  };
  const label = escapeHtml(context.reading.heading || titleOf(context.chapter));
  const thead = `<thead>${renderRow(head, 'th')}</thead>`;
  const tbody = `<tbody>${rows.map((row) => renderRow(row, 'td')).join('')}</tbody>`;
  return `<div class="table" role="region" tabindex="0" aria-label="${label}"><table>${thead}${tbody}</table></div>`;
}
