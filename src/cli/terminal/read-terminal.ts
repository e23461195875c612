/** The terminal in which a command was typed: its colours, where NO_COLOR and its kind allow any, and its width. */
import { styleText } from 'node:util';
import type { Shade, Terminal } from '../../compiler/report/human-report.ts';

const shades: Readonly<Record<Shade, Parameters<typeof styleText>[0]>> = {
  file: ['bold', 'underline'],
  code: ['bold', 'red'],
  place: 'bold',
  caret: ['bold', 'red'],
  quiet: 'dim',
};

export function readTerminal(stream: NodeJS.WriteStream): Terminal {
  return {
    paint: (shade, text) => styleText(shades[shade], text, { stream }),
    width: stream.isTTY ? stream.columns : 100,
  };
}
