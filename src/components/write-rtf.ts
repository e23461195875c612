/**
 * A draft as a text that any word processor opens and changes (Rich Text Format, version 1.9.1): headings are headings
 * there, lines are items of a list, and a blank is a line to write on. Nothing but ASCII is in the file.
 */
import type { DraftPiece } from './draft-pieces.ts';

/** Twips: twenty of a point. */
const [indent, lineEnd] = [360, 9360];

/** By UTF-16 unit, as the format has it; `?` is for programs that do not know it. */
const escapeRtf = (words: string): string =>
  words
    .replace(/[\\{}]/g, '\\$&')
    .replace(/[^\x20-\x7e]/g, (unit) => `\\u${(unit.charCodeAt(0) << 16) >> 16}?`);

const shapes: Readonly<Record<DraftPiece['kind'], (words: string) => string>> = {
  title: (words) => `\\s1\\outlinelevel0\\keepn\\sa240\\b\\fs36 ${words}`,
  heading: (words) => `\\s2\\outlinelevel1\\keepn\\sb240\\sa80\\b\\fs28 ${words}`,
  text: (words) => `\\sa120\\fs22 ${words}`,
  blank: (words) => `\\sa160\\tlul\\tx${lineEnd}\\fs22 ${words}: \\tab`,
  item: (words) =>
    `{\\pntext\\bullet\\tab}{\\*\\pn\\pnlvlblt\\pnindent${indent}{\\pntxtb\\bullet}}` +
    `\\fi-${indent}\\li${indent}\\sa60\\fs22 ${words}`,
};

const head =
  '{\\rtf1\\ansi\\ansicpg1252\\deff0\\uc1{\\fonttbl{\\f0\\fswiss Arial;}}' +
  '{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0\\b\\fs36 heading 1;}{\\s2\\outlinelevel1\\b\\fs28 heading 2;}}';

/** @param direction of the text, as in `dir` */
export function writeRtf(pieces: readonly DraftPiece[], direction: string): Blob {
  const side = direction === 'rtl' ? '\\rtlpar' : '';
  const title = pieces.find(({ kind }) => kind === 'title')?.words ?? '';
  const paragraphs = pieces.map(
    ({ kind, words }) => `{\\pard\\plain${side}\\f0${shapes[kind](escapeRtf(words))}\\par}`,
  );
  const text = [head, `{\\info{\\title ${escapeRtf(title)}}}`, ...paragraphs, '}', ''].join('\n');
  return new Blob([text], { type: 'application/rtf' });
}
