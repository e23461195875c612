/**
 * A picture with numbered points, and a text for each point.
 *
 * ```md
 * :::hotspots{#sides picture=walkers.svg alt="Two people on a path"}
 * ### Reciprocity {#reciprocity x=53 y=80}
 * Text
 * :::
 * ```
 */
import type { ChapterContext } from '../context.ts';
import { idAttribute } from '../ids.ts';
import { renderPicture } from '../pictures/picture.ts';
import { placeOf } from '../source/excerpt.ts';
import type { BlockDefinition } from './block.ts';
import { renderItems, type RenderedItem } from './render-items.ts';

/** A place in the picture, in per cent of its width or height. */
function coordinate(name: 'x' | 'y', { attributes, item }: RenderedItem, context: ChapterContext): string {
  const given = attributes?.values.get(name);
  const { problems } = context.course;
  if (given === undefined) {
    problems.add('missing-attribute', placeOf(item.place.source), name, 'hotspots');
  } else if (!/^\d{1,3}(?:\.\d+)?$/.test(given.value) || Number(given.value) > 100) {
    problems.add(
      'bad-attribute',
      placeOf(given.entry),
      `“${name}” is a number from 0 to 100, in per cent of the picture.`,
    );
  }
  return given?.value ?? '0';
}

export const hotspots: BlockDefinition = {
  name: 'hotspots',
  form: 'container',
  example: ':::hotspots{#id picture=name.svg alt="What it shows"} … :::',
  attributes: { picture: { required: true }, alt: { required: true } },
  render(block, context) {
    context.elements.add('hotspots-block');
    const id = idAttribute(block.id, context);
    const picture = block.values.get('picture');
    const alt = block.values.get('alt')?.value ?? '';
    const drawing = picture && renderPicture(picture.value, alt, placeOf(picture.entry), context);
    const points = renderItems(block, { attributes: ['x', 'y'] }, context).map((item) => {
      const x = coordinate('x', item, context);
      const y = coordinate('y', item, context);
      return `<li${item.id} data-x="${x}" data-y="${y}">${item.heading}<div>${item.content}</div></li>`;
    });
    return (
      `<hotspots-block${id}><figure class="hotspots-picture">${drawing ?? ''}</figure>` +
      `<ol class="hotspots-list">${points.join('')}</ol></hotspots-block>`
    );
  },
};
