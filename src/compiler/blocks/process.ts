/**
 * Steps that follow each other, shown one at a time.
 *
 * ```md
 * :::process{#first-week}
 * ### Before the first day {#before}
 * Text
 * :::
 * ```
 */
import { idAttribute } from '../ids.ts';
import type { BlockDefinition } from './block.ts';
import { renderItems } from './render-items.ts';

export const process: BlockDefinition = {
  name: 'process',
  form: 'container',
  example: ':::process{#id} … :::',
  attributes: {},
  render(block, context) {
    context.elements.add('process-block');
    const id = idAttribute(block.id, context);
    const steps = renderItems(block, { several: 'step' }, context).map(
      (item, index) =>
        `<li class="step"${item.id} data-number="${index + 1}">${item.heading}` +
        `<div class="step-body">${item.content}</div></li>`,
    );
    return `<process-block${id}><ol class="steps">${steps.join('')}</ol></process-block>`;
  },
};
