/**
 * Two or more texts beside each other: `kind=barrier` sets what helps beside what gets in the way.
 *
 * ```md
 * :::compare{kind=barrier}
 * ### What gets in the way
 * Text
 *
 * ### What you can do
 * Text
 * :::
 * ```
 */
import { escapeHtml } from '../../model/escape-html.ts';
import { idAttribute } from '../ids.ts';
import type { BlockDefinition } from './block.ts';
import { renderItems } from './render-items.ts';

export const compare: BlockDefinition = {
  name: 'compare',
  form: 'container',
  example: ':::compare{kind=sides} … :::',
  attributes: { kind: { values: ['sides', 'barrier'] } },
  render(block, context) {
    const id = idAttribute(block.id, context);
    const kind = escapeHtml(block.values.get('kind')?.value ?? 'sides');
    const sides = renderItems(block, { ids: 'optional', several: 'side', filled: true }, context).map(
      (item) =>
        `<div class="side"${item.id}>${item.heading}<div class="side-body">${item.content}</div></div>`,
    );
    return `<div class="compare compare-${kind}"${id}>${sides.join('')}</div>`;
  },
};
