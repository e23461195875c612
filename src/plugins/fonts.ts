/** The two typefaces, cut down to the characters and weights that the course uses. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readRecord, writeRecord } from './kept-record.ts';

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

async function cutFonts(): Promise<Map<string, Uint8Array>> {
  // A hundred megabytes that are not needed where they were cut before.
  const { default: subsetFont } = await import('subset-font');
  const files = new Map<string, Uint8Array>();
  for (const { file, from, weights } of typefaces) {
    const whole = await readFile(require.resolve(from));
    const subset = await subsetFont(whole, characters(), {
      targetFormat: 'woff2',
      variationAxes: { wght: weights },
    });
    files.set(`fonts/${file}`, subset);
  }
  return files;
}

/** What they are made from: this file, the whole fonts, and the versions of all that cuts them. */
async function hashOrigins(root: string): Promise<string> {
  const origins = [
    import.meta.filename,
    join(root, 'package-lock.json'),
    ...typefaces.map(({ from }) => require.resolve(from)),
  ];
  const hash = createHash('sha256');
  for (const file of origins) hash.update(await readFile(file));
  return hash.digest('hex');
}

/** @param root folder of the project: they are cut once and kept below it */
async function provideFonts(root: string): Promise<Map<string, Uint8Array>> {
  const kept = join(root, '.cache/fonts.json');
  const key = await hashOrigins(root);
  const record = readRecord(kept, key);
  if (record !== undefined) {
    const entries = Object.entries(JSON.parse(record) as Readonly<Record<string, string>>);
    return new Map(entries.map(([name, base64]) => [name, new Uint8Array(Buffer.from(base64, 'base64'))]));
  }
  const files = await cutFonts();
  const entries = [...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]);
  writeRecord(kept, key, JSON.stringify(Object.fromEntries(entries)));
  return files;
}

/** File name → bytes: the fonts, and the stylesheet that the player adds after the first paint. */
export async function makeFonts(root: string): Promise<Map<string, Uint8Array>> {
  const files = await provideFonts(root);
  const rules = typefaces.map(
    ({ family, file, weights }) =>
      `@font-face{font-family:'${family}';src:url(${file});font-weight:${weights.min} ${weights.max};font-display:swap}`,
  );
  return files.set('fonts/fonts.css', new TextEncoder().encode(`${rules.join('\n')}\n`));
}
