/**
 * A question to think about, with room to write, for the learner alone (decision 10).
 *
 * ```md
 * :::reflection{#who-leads title="Take a minute"}
 * Who in your team walks ahead, and who walks behind?
 * :::
 * ```
 *
 * What is written stays in the learner's browser; with `keep=record`, up to 200 characters of it are kept with their
 * progress instead.
 */
import { escapeHtml } from '../../model/escape-html.ts';
import { mostNoteUnits } from '../../model/kept.ts';
import type { ChapterContext } from '../context.ts';
import { htmlId, idAttribute, suggestId } from '../ids.ts';
import { splitAttributes } from '../markdown/attributes.ts';
import { plainText } from '../markdown/plain-text.ts';
import { offsetOf, placeOf } from '../source/excerpt.ts';
import type { Block, BlockDefinition } from './block.ts';
import { addKeep } from './keep.ts';

const icons = {
  device: '<rect x="7" y="3.5" width="10" height="17" rx="2.5"/><path d="M11 17.5h2"/>',
  record: '<path d="M7 18a4 4 0 0 1-.6-8A6 6 0 0 1 18 10.5a3.8 3.8 0 0 1-.5 7.5z"/>',
} as const;

function reportMissingId({ opener }: Block, words: string, context: ChapterContext): void {
  const { problems } = context.course;
  const id = suggestId(words.split(/\s+/).slice(0, 4).join(' '), context);
  problems.add('missing-note-id', placeOf(opener), id);
  const braces = splitAttributes(opener)?.braces;
  const at = braces === undefined ? offsetOf(opener, opener.text.trimEnd().length) : offsetOf(braces, 1);
  problems.fix(context.path, at, at, braces === undefined ? `{#${id}}` : `#${id} `);
}

function renderField(kind: 'device' | 'record', id: string, context: ChapterContext): string {
  const { kept } = context.course.t;
  const words = kind === 'device' ? kept.onDevice : kept.onRecord(mostNoteUnits);
  const limit = kind === 'device' ? '' : ` maxlength="${mostNoteUnits}"`;
  return (
    `<textarea rows="5" autocomplete="off"${limit} aria-labelledby="${id}--prompt" ` +
    `aria-describedby="${id}--where"></textarea>` +
    `<p class="note-where" id="${id}--where"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true">` +
    `${icons[kind]}</svg><span>${escapeHtml(words)}</span></p>`
  );
}

export const reflection: BlockDefinition = {
  name: 'reflection',
  form: 'container',
  example: ':::reflection{#id title="…"} … :::',
  attributes: { title: {}, keep: { values: ['device', 'record'] } },
  render(block, context) {
    context.elements.add('reflection-block');
    const { kept } = context.course.t;
    const kind = block.values.get('keep')?.value === 'record' ? 'record' : 'device';
    const asked = block.tokens.filter(({ token }) => token.type !== 'space');
    const words = plainText(asked.map(({ source }) => source.text.trim()).join(' '));
    if (words === '') context.course.problems.add('no-prompt', placeOf(block.opener));
    else if (block.id === undefined) reportMissingId(block, words, context);
    const number = block.id === undefined ? 0 : addKeep(block.id, kind, words, context);
    const id = htmlId(context.chapter.id, block.id?.value ?? '');
    const title = block.values.get('title')?.value ?? kept.reflection;
    return (
      `<reflection-block${idAttribute(block.id, context)} data-kept="${number}" keep="${kind}">` +
      `<p class="note-title">${escapeHtml(title)}</p>` +
      `<div class="prompt" id="${id}--prompt">${context.renderBlocks(block.tokens, context)}</div>` +
      `${renderField(kind, id, context)}</reflection-block>`
    );
  },
};
