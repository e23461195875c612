/**
 * Texts of which one is open at a time, under a row of their titles.
 *
 * ```md
 * :::tabs{#views}
 * ### The manager {#manager}
 * Text
 * :::
 * ```
 */
import { idAttribute } from '../ids.ts';
import type { BlockDefinition } from './block.ts';
import { renderItems } from './render-items.ts';

export const tabs: BlockDefinition = {
  name: 'tabs',
  form: 'container',
  example: ':::tabs{#id} … :::',
  attributes: {},
  render(block, context) {
    context.elements.add('tabs-block');
    const id = idAttribute(block.id, context);
    const sections = renderItems(block, { several: 'heading', filled: true }, context).map(
      (item) =>
        `<section class="tab-panel"${item.id}>${item.heading}<div class="tab-body">${item.content}</div></section>`,
    );
    return `<tabs-block${id}>${sections.join('')}</tabs-block>`;
  },
};
