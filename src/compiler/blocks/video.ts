/**
 * A video with captions and transcript:
 *
 * ```md
 * ::video{src=name.webm title="What it is" captions=name.vtt transcript=name.transcript.md poster=name.jpg length="2 minutes"}
 * ```
 *
 * `src="name.webm, name.mp4"` gives the browser a choice, `captions="name.vtt, fr:name.fr.vtt"` the learner.
 */
import { renderPlayer, sharedAttributes } from '../media/render-player.ts';
import { renderTracks } from '../media/render-tracks.ts';
import { packPicture } from '../pictures/picture.ts';
import { placeOf } from '../source/excerpt.ts';
import type { ChapterContext } from '../context.ts';
import type { Block, BlockDefinition } from './block.ts';

/** The opening picture, whose size keeps the place of the video; without one, the first frame is fetched. */
function renderPoster(block: Block, context: ChapterContext): string {
  const given = block.values.get('poster');
  if (given === undefined) return ' preload="metadata"';
  const place = placeOf(given.entry);
  if (!/\.(?:png|jpe?g|webp|avif)$/i.test(given.value)) {
    context.course.problems.add('media-type', place, given.value, 'jpg, png, webp, avif');
    return '';
  }
  const picture = packPicture(given.value, place, context);
  if (picture === undefined) return '';
  const { address, width, height } = picture;
  return ` preload="none" poster="${address}" width="${width}" height="${height}"`;
}

export const video: BlockDefinition = {
  name: 'video',
  form: 'leaf',
  example: '::video{src=name.webm title="What it is" captions=name.vtt transcript=name.transcript.md}',
  attributes: { ...sharedAttributes, captions: { required: true }, poster: {} },
  flags: ['large'],
  render(block, context) {
    const attributes = `${renderPoster(block, context)} playsinline`;
    return renderPlayer('video', block, { attributes, tracks: renderTracks(block, context) }, context);
  },
};
