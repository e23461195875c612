/** The words of a recording, written as Markdown in a file beside the chapter: `name.transcript.md`. */
import { escapeHtml } from '../../model/escape-html.ts';
import type { Block } from '../blocks/block.ts';
import type { ChapterContext } from '../context.ts';
import { createLexer } from '../markdown/lexer.ts';
import { placeTokens } from '../markdown/place-tokens.ts';
import { excerptOf, placeOf } from '../source/excerpt.ts';
import { transcriptEnding } from '../sources.ts';
import { findFile } from './find-media.ts';

export function renderTranscript(block: Block, title: string, context: ChapterContext): string {
  const given = block.values.get('transcript');
  if (given === undefined || given.value === '') return '';
  const found = findFile(given.value, given.entry, [transcriptEnding.slice(1)], context);
  if (typeof found?.source !== 'string') return '';
  const file = excerptOf(found.path, found.source);
  const lexer = createLexer();
  const tokens = lexer.blockTokens(file.text, lexer.tokens);
  const { heading, depth } = context.reading;
  const words = context.renderBlocks(placeTokens(tokens, file), { ...context, path: found.path, lexer });
  Object.assign(context.reading, { heading, depth });
  if (words === '') context.course.problems.add('empty-transcript', placeOf(file));
  const { media } = context.course.t;
  return (
    `<details class="beside media-transcript"><summary><span class="media-words">${media.transcript}</span>` +
    `<span class="visually-hidden">${escapeHtml(media.transcriptOf(title))}</span></summary>` +
    `<div class="media-text">${words}</div></details>`
  );
}
