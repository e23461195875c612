/** Blocks of a chapter to HTML. */
import type { Tokens } from 'marked';
import { escapeHtml } from '../../model/escape-html.ts';
import type { ChapterContext } from '../context.ts';
import { cut, placeOf, type Excerpt } from '../source/excerpt.ts';
import { dedented } from '../source/retrace.ts';
import { isDirective } from './directive-token.ts';
import { defineNote } from './notes.ts';
import { placeTokens, type PlacedToken } from './place-tokens.ts';
import { reportMarkLines } from './mark-lines.ts';
import { renderDirective } from './render-directive.ts';
import { renderHeading } from './render-heading.ts';
import { renderInline, reportHtml } from './render-inline.ts';
import { renderTable } from './render-table.ts';
import { runningText } from './running-text.ts';

export function renderBlocks(tokens: readonly PlacedToken[], context: ChapterContext): string {
  return tokens.map(({ token, source }) => renderBlock(token, source, context)).join('');
}

function renderQuote(token: Tokens.Blockquote, source: Excerpt, context: ChapterContext): string {
  const inner = placeTokens(token.tokens, dedented(source, token.text));
  return `<blockquote>${renderBlocks(inner, context)}</blockquote>`;
}

function renderList(token: Tokens.List, source: Excerpt, context: ChapterContext): string {
  const items = placeTokens(token.items, source).map((placed) => {
    const item = placed.token as Tokens.ListItem;
    if (item.task) context.course.problems.add('task-list', placeOf(placed.source));
    const children = item.tokens.filter(({ type }) => type !== 'checkbox');
    const inner = placeTokens(children, dedented(placed.source, item.text));
    return `<li>${renderBlocks(inner, context)}</li>`;
  });
  const tag = token.ordered ? 'ol' : 'ul';
  const start = token.ordered && token.start !== 1 ? ` start="${token.start}"` : '';
  return `<${tag}${start}>${items.join('')}</${tag}>`;
}

function renderNoteDefinition(token: Tokens.Generic, source: Excerpt, context: ChapterContext): string {
  const text = String(token['text']);
  const start = source.text.indexOf(text, source.text.indexOf(']:') + 2);
  defineNote(String(token['label']), cut(source, start, start + text.length), source, context);
  return '';
}

function renderBlock(token: Tokens.Generic, source: Excerpt, context: ChapterContext): string {
  if (isDirective(token)) return renderDirective(token, source, context);
  switch (token.type) {
    case 'space':
    case 'def':
      return '';
    case 'paragraph':
      reportMarkLines(source, context);
      return `<p>${renderInline(runningText(token as Tokens.Paragraph, source), context)}</p>`;
    case 'text':
      reportMarkLines(source, context);
      return renderInline(runningText(token as Tokens.Text, source), context);
    case 'heading':
      return renderHeading(token as Tokens.Heading, source, context);
    case 'blockquote':
      return renderQuote(token as Tokens.Blockquote, source, context);
    case 'list':
      return renderList(token as Tokens.List, source, context);
    case 'table':
      return renderTable(token as Tokens.Table, source, context);
    case 'code':
      return `<pre><code>${escapeHtml((token as Tokens.Code).text)}</code></pre>`;
    case 'hr':
      return '<hr>';
    case 'note-definition':
      return renderNoteDefinition(token, source, context);
    case 'too-deep':
      context.course.problems.add('too-deep', placeOf(source));
      return '';
    case 'html':
      reportHtml(source, context);
      return '';
    default:
      throw new Error(`marked made a block token of unknown type ${token.type}`);
  }
}
