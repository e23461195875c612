/** A picture: `::figure{picture=x.svg alt="…" caption="…"}`; `alt="" .decorative` where it only decorates. */
import { idAttribute } from '../ids.ts';
import { renderInline } from '../markdown/render-inline.ts';
import { renderPicture } from '../pictures/picture.ts';
import { placeOf } from '../source/excerpt.ts';
import type { BlockDefinition } from './block.ts';

export const figure: BlockDefinition = {
  name: 'figure',
  form: 'leaf',
  example: '::figure{picture=name.svg alt="What it shows"}',
  attributes: { picture: { required: true }, alt: {}, caption: {} },
  flags: ['decorative'],
  render(block, context) {
    const id = idAttribute(block.id, context);
    const picture = block.values.get('picture');
    const alt = block.values.get('alt');
    const caption = block.values.get('caption');
    const isDecorative = block.flags.has('decorative');
    // Another flag may be this one, misspelt; that has been told.
    const isSure = isDecorative || block.flags.size === 0;
    if (isSure && (alt === undefined || (alt.value.trim() === '') !== isDecorative)) {
      context.course.problems.add('missing-alt', placeOf(alt?.entry ?? block.opener));
    }
    const drawing =
      picture && renderPicture(picture.value, alt?.value ?? '', placeOf(picture.entry), context);
    const words = caption && `<figcaption>${renderInline(caption.source, context)}</figcaption>`;
    return `<figure class="picture"${id}>${drawing ?? ''}${words ?? ''}</figure>`;
  },
};
