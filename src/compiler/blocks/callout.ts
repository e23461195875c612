/** Set apart from the text: `:::callout{kind=pause title="Take a minute"}` … `:::` */
import { escapeHtml } from '../../model/escape-html.ts';
import { idAttribute } from '../ids.ts';
import type { BlockDefinition } from './block.ts';

export const callout: BlockDefinition = {
  name: 'callout',
  form: 'container',
  example: ':::callout{kind=note title="…"} … :::',
  attributes: { kind: { required: true, values: ['note', 'pause', 'remember'] }, title: { required: true } },
  render(block, context) {
    const id = idAttribute(block.id, context);
    const kind = escapeHtml(block.values.get('kind')?.value ?? 'note');
    const title = escapeHtml(block.values.get('title')?.value ?? '');
    const content = context.renderBlocks(block.tokens, context);
    return (
      `<aside class="callout callout-${kind}"${id} aria-label="${title}">` +
      `<p class="callout-title">${title}</p>${content}</aside>`
    );
  },
};
