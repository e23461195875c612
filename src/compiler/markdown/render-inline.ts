/** Running text: emphasis, code, links, pictures, footnote references. Everything else is escaped or a problem. */
import type { Token, Tokens } from 'marked';
import { escapeHtml } from '../../model/escape-html.ts';
import type { ChapterContext } from '../context.ts';
import { renderPicture } from '../pictures/picture.ts';
import { cut, placeOf, type Excerpt } from '../source/excerpt.ts';
import { thinned } from '../source/retrace.ts';
import { decodeEntities, unknownEntities } from './entities.ts';
import { linkAttributes } from './links.ts';
import { renderNoteReference } from './notes.ts';
import { placeTokens } from './place-tokens.ts';
import { renderQuoted } from './render-quoted.ts';
import { renderTerm } from './render-term.ts';

export function renderInline(source: Excerpt, context: ChapterContext): string {
  const { lexer } = context;
  lexer.state.inLink = false;
  lexer.state.inRawBlock = false;
  return renderTokens(lexer.inlineTokens(source.text), source, context);
}

function renderTokens(tokens: readonly Token[], source: Excerpt, context: ChapterContext): string {
  return placeTokens(tokens, source)
    .map((placed) => renderToken(placed.token, placed.source, context))
    .join('');
}

/** The marks on both sides are equally long. */
function renderMarked(
  tag: string,
  token: Tokens.Em | Tokens.Strong | Tokens.Del,
  source: Excerpt,
  context: ChapterContext,
): string {
  const length = (token.raw.length - token.text.length) / 2;
  const inner = cut(source, length, length + token.text.length);
  return `<${tag}>${renderTokens(token.tokens, inner, context)}</${tag}>`;
}

function renderLink(token: Tokens.Link, source: Excerpt, context: ChapterContext): string {
  const isBare = token.autolink === true;
  const inner = isBare
    ? escapeHtml(token.text)
    : renderTokens(token.tokens, thinned(source, token.text, 1), context);
  const attributes = linkAttributes(decodeEntities(token.href), placeOf(source), context);
  return attributes === undefined ? inner : `<a ${attributes}>${inner}</a>`;
}

function renderImage(token: Tokens.Image, source: Excerpt, context: ChapterContext): string {
  if (token.text.trim() === '') context.course.problems.add('missing-alt', placeOf(source));
  reportEntities(source, context);
  return renderPicture(token.href, decodeEntities(token.text), placeOf(source), context);
}

/** Names a tag; one that closes what has been named already is passed over. */
export function reportHtml(source: Excerpt, context: ChapterContext): void {
  const start = source.text.search(/\S/);
  const [tag = '<', slash, name = ''] = /^<([!/?]?)([a-zA-Z0-9-]*)/.exec(source.text.slice(start)) ?? [];
  const { tags } = context.reading;
  if (slash === '/' && tags.has(name)) return;
  tags.add(name);
  context.course.problems.add('raw-html', placeOf(source, start), `${tag}…`);
}

function reportEntities(source: Excerpt, context: ChapterContext): void {
  for (const { name, index } of unknownEntities(source.text))
    context.course.problems.add('unknown-entity', placeOf(source, index), name);
}

/** What is left of a link, a footnote or a term where one of its brackets is missing. */
function reportLeftovers(source: Excerpt, context: ChapterContext): void {
  for (const { 0: mark, index } of source.text.matchAll(
    /\]\((?=[^\s)]+\)?)|\[\^|(?<!\w):term|\bterm(?=\[)|\^\w+\]/g,
  ))
    context.course.problems.add('broken-mark', placeOf(source, index), mark);
}

function renderToken(token: Tokens.Generic, source: Excerpt, context: ChapterContext): string {
  switch (token.type) {
    case 'text':
      reportEntities(source, context);
      reportLeftovers(source, context);
      return escapeHtml(decodeEntities(token.raw));
    case 'escape':
      return escapeHtml(token.raw.slice(1));
    case 'strong':
    case 'em':
    case 'del':
      return renderMarked(token.type, token as Tokens.Em, source, context);
    case 'codespan':
      return `<code>${escapeHtml((token as Tokens.Codespan).text)}</code>`;
    case 'br':
      return '<br>';
    case 'link':
      return renderLink(token as Tokens.Link, source, context);
    case 'image':
      return renderImage(token as Tokens.Image, source, context);
    case 'note-reference':
      return renderNoteReference(String(token['label']), source, context);
    case 'inline-directive':
      if (token['name'] === 'quoted') return renderQuoted(source, context, renderInline);
      return renderTerm(String(token['name']), source, context, renderInline);
    case 'html':
      reportHtml(source, context);
      return '';
    default:
      throw new Error(`marked made an inline token of unknown type ${token.type}`);
  }
}
