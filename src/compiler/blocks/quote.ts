/**
 * Someone else's words: `:::quote{by="Name" from="where"}` … `:::`
 */
import { escapeHtml } from '../../model/escape-html.ts';
import { idAttribute } from '../ids.ts';
import type { BlockDefinition } from './block.ts';

export const quote: BlockDefinition = {
  name: 'quote',
  form: 'container',
  example: ':::quote{by="Name"} … :::',
  attributes: { by: { required: true }, from: {} },
  render(block, context) {
    const id = idAttribute(block.id, context);
    const source = ['by', 'from'].flatMap((name) => block.values.get(name)?.value ?? []).join(', ');
    const words = context.renderBlocks(block.tokens, context);
    return `<figure class="quote"${id}><blockquote>${words}</blockquote><figcaption>${escapeHtml(source)}</figcaption></figure>`;
  },
};
