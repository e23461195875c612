/** The two typefaces, cut down to the characters and weights that the course uses. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

interface Typeface {
  readonly family: string;
  readonly file: string;
  readonly from: string;
  readonly weights: { readonly min: number; readonly max: number };
}

const typefaces: readonly Typeface[] = [
  {
    family: 'Brygada 1918',
    file: 'brygada.woff2',
    from: '@fontsource-variable/brygada-1918/files/brygada-1918-latin-wght-normal.woff2',
    weights: { min: 440, max: 600 },
  },
  {
    family: 'Atkinson Hyperlegible Next',
    file: 'atkinson.woff2',
    from: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    weights: { min: 400, max: 700 },
  },
];

/** Printable ASCII, Latin-1 and the punctuation of a well-set page. */
function characters(): string {
  const range = (from: number, to: number): string =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
  return `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’“”…•œŒ×→←↩−`;
}

/** File name → bytes: the fonts, and the stylesheet that the player adds after the first paint. */
export async function makeFonts(): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const rules: string[] = [];
  for (const { family, file, from, weights } of typefaces) {
    const whole = await readFile(require.resolve(from));
    const subset = await subsetFont(whole, characters(), {
      targetFormat: 'woff2',
      variationAxes: { wght: weights },
    });
    files.set(`fonts/${file}`, subset);
    rules.push(
      `@font-face{font-family:'${family}';src:url(${file}) format('woff2');font-weight:${weights.min} ${weights.max};font-display:swap}`,
    );
  }
  files.set('fonts/fonts.css', new TextEncoder().encode(`${rules.join('\n')}\n`));
  return files;
}
