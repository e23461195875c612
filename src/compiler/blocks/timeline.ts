/**
 * Moments in their order, along a path; `when` is a date or any words for it.
 *
 * ```md
 * :::timeline
 * ### Meet the team {when="First day"}
 * Text
 * :::
 * ```
 */
import { escapeHtml } from '../../model/escape-html.ts';
import { idAttribute } from '../ids.ts';
import type { BlockDefinition } from './block.ts';
import { renderItems, type RenderedItem } from './render-items.ts';

function renderMoment({ id, heading, content, attributes }: RenderedItem): string {
  const when = attributes?.values.get('when')?.value.trim() ?? '';
  const date = when === '' ? '' : `<p class="moment-when">${escapeHtml(when)}</p>`;
  return `<li class="moment"${id}>${date}${heading}${content}</li>`;
}

export const timeline: BlockDefinition = {
  name: 'timeline',
  form: 'container',
  example: ':::timeline … :::',
  attributes: {},
  render(block, context) {
    const id = idAttribute(block.id, context);
    const rules = { attributes: ['when'], ids: 'optional', several: 'moment' } as const;
    const moments = renderItems(block, rules, context).map(renderMoment);
    return `<ol class="timeline"${id}>${moments.join('')}</ol>`;
  },
};
