/**
 * Pictures in a grid, each of which opens large.
 *
 * ```md
 * :::gallery{#rooms}
 * ::figure{picture=room.jpg alt="Two chairs at a window" caption="A quiet corner"}
 * ::figure{picture=hall.jpg alt="A hall with a ramp"}
 * :::
 * ```
 */
import { idAttribute } from '../ids.ts';
import { directiveName, isDirective } from '../markdown/directive-token.ts';
import type { PlacedToken } from '../markdown/place-tokens.ts';
import { cut, placeOf, trimmed } from '../source/excerpt.ts';
import type { BlockDefinition } from './block.ts';

function isFigure({ token, source }: PlacedToken): boolean {
  return isDirective(token) && directiveName(trimmed(cut(source, 0, token.opener.length))) === 'figure';
}

export const gallery: BlockDefinition = {
  name: 'gallery',
  form: 'container',
  example: ':::gallery{#id} … :::',
  attributes: {},
  render(block, context) {
    context.elements.add('gallery-block');
    const id = idAttribute(block.id, context);
    const held = block.tokens.filter(({ token }) => token.type !== 'space' && token.type !== 'def');
    const { problems } = context.course;
    const stray = held.find((placed) => !isFigure(placed));
    if (stray !== undefined || held.length === 0)
      problems.add('only-figures', placeOf(stray?.source ?? block.opener));
    else if (held.length === 1) problems.add('too-few-items', placeOf(block.opener), 'gallery', 'picture');
    const figures = held.map((placed) => `<li>${context.renderBlocks([placed], context)}</li>`);
    return `<gallery-block${id}><ul class="gallery">${figures.join('')}</ul></gallery-block>`;
  },
};
