/** What audio and video share: the title, the browser's own player, and the words below it. */
import { escapeHtml } from '../../model/escape-html.ts';
import type { AttributeRule, Block } from '../blocks/block.ts';
import type { ChapterContext } from '../context.ts';
import { idAttribute } from '../ids.ts';
import { findRecordings } from './find-media.ts';
import type { MediaKind } from './media-types.ts';
import { renderTranscript } from './render-transcript.ts';

export const sharedAttributes = {
  src: { required: true },
  title: { required: true },
  transcript: { required: true },
  length: {},
} as const satisfies Readonly<Record<string, AttributeRule>>;

/** `attributes` of the player, each with a space before it; `tracks` are its captions. */
export function renderPlayer(
  kind: MediaKind,
  block: Block,
  { attributes, tracks }: { readonly attributes: string; readonly tracks: string },
  context: ChapterContext,
): string {
  const { media } = context.course.t;
  const id = idAttribute(block.id, context);
  const title = block.values.get('title')?.value ?? '';
  const length = block.values.get('length')?.value ?? '';
  const recordings = findRecordings(kind, block, context);
  const sources = recordings.map(({ address, type }) => `<source src="${address}" type="${type}">`);
  const file = recordings[0] === undefined ? '' : ` <a href="${recordings[0].address}">${media.openFile}</a>`;
  const facts = [media[kind], ...(length === '' ? [] : [media.lasts(length)])].join(' · ');
  const paper = kind === 'audio' ? media.paperAudio : media.paperVideo;
  return (
    `<figure class="media media-${kind}"${id}><figcaption><p class="media-title">${escapeHtml(title)}</p>` +
    `<p class="media-facts">${escapeHtml(facts)}</p></figcaption>` +
    `<${kind} controls${attributes} aria-label="${escapeHtml(title)}">${sources.join('')}${tracks}` +
    `<p>${media.cannotPlay}${file}</p></${kind}><p class="media-paper">${paper}</p>` +
    `${renderTranscript(block, title, context)}</figure>`
  );
}
