/** Captions are read as strictly as browsers should: each faulty cue is a problem at its own line of the file. */
import { createRequire } from 'node:module';
import type { Problems } from '../problem.ts';
import { cut, excerptOf, placeOf, type Excerpt } from '../source/excerpt.ts';

interface WebVtt {
  readonly parse: (text: string, options: { strict: boolean }) => { readonly cues: readonly unknown[] };
}

const notWebVtt = 'the first line has to be “WEBVTT”';

const require = createRequire(import.meta.url);

/** Stretches of lines without an empty one. */
function blocksOf(file: Excerpt): Excerpt[] {
  return [...file.text.matchAll(/(?:^|\n)((?:[^\n]*\S[^\n]*(?:\n|$))+)/g)].map((match) => {
    const [whole, lines = ''] = match;
    const start = match.index + whole.length - lines.length;
    return cut(file, start, start + lines.trimEnd().length);
  });
}

/** What the library means, for somebody who knows no cues. The place says which of them it is. */
const reasons: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/^Must start with|^Header comment/, notWebVtt],
  [/^Missing blank line/, 'an empty line is missing after “WEBVTT”'],
  [/^Cue identifier/, 'a line with times is missing here'],
  [/timestamp greater than end|must be greater than start/, 'this ends before it begins'],
  [/^Invalid inline style/, 'what follows the times has to be written name:value'],
];

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  return (
    reasons.find(([pattern]) => pattern.test(message))?.[1] ??
    'these times are not written as they have to be'
  );
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
    problems.add('bad-captions', placeOf(file), typeof opening === 'string' ? opening : notWebVtt);
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
