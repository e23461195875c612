/** Captions are read as strictly as browsers should: each faulty cue is a problem at its own line of the file. */
import { createRequire } from 'node:module';
import type { Problems } from '../problem.ts';
import { cut, excerptOf, placeOf, type Excerpt } from '../source/excerpt.ts';

interface WebVtt {
  readonly parse: (text: string, options: { strict: boolean }) => { readonly cues: readonly unknown[] };
}

const require = createRequire(import.meta.url);

/** Stretches of lines without an empty one. */
function blocksOf(file: Excerpt): Excerpt[] {
  return [...file.text.matchAll(/(?:^|\n)((?:[^\n]*\S[^\n]*(?:\n|$))+)/g)].map((match) => {
    const [whole, lines = ''] = match;
    const start = match.index + whole.length - lines.length;
    return cut(file, start, start + lines.trimEnd().length);
  });
}

/** The library's reason, without the number that it gives a cue: the place says which. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message.replace(/\s*\(cue #\d+\)$/, '') : '';
  return message.charAt(0).toLowerCase() + message.slice(1);
}

/** How many cues a block holds: none in a note, one in a cue; the reason where it is faulty. */
function readBlock(text: string, { parse }: WebVtt): number | string {
  try {
    return parse(text, { strict: true }).cues.length;
  } catch (error) {
    return reasonOf(error);
  }
}

export function checkCaptions(path: string, text: string, problems: Problems): void {
  const webvtt = require('node-webvtt') as WebVtt;
  const file = excerptOf(path, text);
  const [head, ...blocks] = blocksOf(file);
  const opening = readBlock(head?.text ?? '', webvtt);
  let isFaulty = typeof opening === 'string' || !file.text.startsWith('WEBVTT');
  if (isFaulty)
    problems.add(
      'bad-captions',
      placeOf(file),
      typeof opening === 'string' ? opening : 'must start with “WEBVTT”',
    );
  let cues = 0;
  for (const block of blocks) {
    const found = readBlock(`WEBVTT\n\n${block.text}`, webvtt);
    const times = Math.max(0, block.text.search(/^.*-->/m));
    isFaulty ||= typeof found === 'string';
    if (typeof found === 'string') problems.add('bad-captions', placeOf(block, times), found);
    else cues += found;
  }
  if (cues === 0 && !isFaulty) problems.add('empty-captions', placeOf(file));
}
