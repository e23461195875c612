/**
 * Headings that open to their text.
 *
 * ```md
 * :::accordion{#values}
 * ### Acknowledgement {#acknowledgement}
 * Text
 * :::
 * ```
 */
import { idAttribute } from '../ids.ts';
import type { BlockDefinition } from './block.ts';
import { renderItems } from './render-items.ts';

export const accordion: BlockDefinition = {
  name: 'accordion',
  form: 'container',
  example: ':::accordion{#id} … :::',
  attributes: {},
  render(block, context) {
    context.elements.add('accordion-block');
    const id = idAttribute(block.id, context);
    const folds = renderItems(block, {}, context).map(
      (item) =>
        `<details class="fold"${item.id}><summary>${item.heading}</summary>` +
        `<div class="fold-body">${item.content}</div></details>`,
    );
    return `<accordion-block${id}>${folds.join('')}</accordion-block>`;
  },
};
