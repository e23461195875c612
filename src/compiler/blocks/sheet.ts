/**
 * A sheet that learners can print by itself: `:::sheet{#review title="What reviewers are asked" .lines}` … `:::`
 *
 * With `.lines`, paper has room to write below each item of a numbered list.
 */
import { escapeHtml } from '../../model/escape-html.ts';
import type { ChapterContext } from '../context.ts';
import { idAttribute } from '../ids.ts';
import type { BlockDefinition } from './block.ts';

/** A level below what the block stands in. */
export function renderSheetTitle(title: string, context: ChapterContext): string {
  const level = Math.min(context.reading.depth + 1, 6);
  return `<h${level} class="sheet-title">${escapeHtml(title)}</h${level}>`;
}

export const sheet: BlockDefinition = {
  name: 'sheet',
  form: 'container',
  example: ':::sheet{title="…"} … :::',
  attributes: { title: {} },
  flags: ['lines'],
  render(block, context) {
    context.elements.add('sheet-block');
    const id = idAttribute(block.id, context);
    const title = block.values.get('title');
    const head = title === undefined ? '' : renderSheetTitle(title.value, context);
    const look = block.flags.has('lines') ? 'sheet sheet-lines' : 'sheet';
    const content = context.renderBlocks(block.tokens, context);
    return `<sheet-block class="${look}"${id}>${head}${content}</sheet-block>`;
  },
};
