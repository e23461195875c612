/** A recording to listen to: `::audio{src=name.mp3 title="What it is" transcript=name.transcript.md}` */
import { renderPlayer, sharedAttributes } from '../media/render-player.ts';
import type { BlockDefinition } from './block.ts';

export const audio: BlockDefinition = {
  name: 'audio',
  form: 'leaf',
  example: '::audio{src=name.mp3 title="What it is" transcript=name.transcript.md}',
  attributes: sharedAttributes,
  flags: ['large'],
  render: (block, context) =>
    renderPlayer('audio', block, { attributes: ' preload="metadata"', tracks: '' }, context),
};
