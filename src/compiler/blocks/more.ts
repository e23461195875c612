/**
 * For those who want to know more: `:::more{title="Where the numbers come from"}` … `:::`
 *
 * Closed until somebody opens it; nobody has to, so its words count in no reading time and no limit.
 */
import { escapeHtml } from '../../model/escape-html.ts';
import { idAttribute } from '../ids.ts';
import type { BlockDefinition } from './block.ts';

export const more: BlockDefinition = {
  name: 'more',
  form: 'container',
  example: ':::more{title="…"} … :::',
  attributes: { title: { required: true } },
  render(block, context) {
    const id = idAttribute(block.id, context);
    const title = context.course.t.readMore(block.values.get('title')?.value ?? '');
    const content = context.renderBlocks(block.tokens, context);
    return (
      `<details class="beside more"${id}><summary>${escapeHtml(title)}</summary>` +
      `<div class="media-text">${content}</div></details>`
    );
  },
};

/** The HTML of a chapter without such blocks; other folds may stand in them. */
export function withoutMore(html: string): string {
  let depth = 0;
  return html
    .split(/(<details\b[^>]*>|<\/details>)/)
    .filter((piece) => {
      const isInside = depth > 0;
      if (piece.startsWith('<details') && (isInside || piece.includes('class="beside more"'))) depth += 1;
      else if (piece === '</details>' && isInside) depth -= 1;
      return !isInside && depth === 0;
    })
    .join('');
}
