/** Contrast of the colour pairs that the stylesheets use, as WCAG 2.2 computes it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Colours = ReadonlyMap<string, string>;

/** Custom properties with their values; those of `:root` inside a media query are the dark theme's. */
function readThemes(css: string): { light: Colours; dark: Colours } {
  const [first = '', second = ''] = css.split('@media screen and (prefers-color-scheme: dark)');
  const read = (text: string): Colours =>
    new Map([...text.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
  return { light: read(first), dark: read(second) };
}

const themes = readThemes(
  readFileSync(new URL('../../../src/app/styles/tokens.css', import.meta.url), 'utf8'),
);

/** Relative luminance, 0 to 1, of `#rrggbb`: WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new Error(`not a colour: ${colour}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 (the same) to 21 (black on white). */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const inks = ['ink', 'ink-2', 'accent', 'mari-ink', 'right', 'wrong'];
const grounds = ['paper', 'side', 'card', 'sunk', 'tint-accent', 'tint-sun', 'tint-right', 'tint-wrong'];
const pairsOf = (
  colours: readonly string[],
  on: readonly string[],
  least: number,
): [string, string, number][] =>
  colours.flatMap((colour) => on.map((ground): [string, string, number] => [colour, ground, least]));

const pairs = [
  ...pairsOf(inks, grounds, 4.5),
  // A link that the pointer is over.
  ...pairsOf(['accent-2'], grounds, 4.5),
  ...pairsOf(['on-accent'], ['accent', 'accent-2'], 4.5),
  ...pairsOf(['edge', 'mari-line'], ['paper', 'card'], 3),
  // Marks of the menu, progress, and borders of options: what they mean lies in the line.
  ...pairsOf(['edge', 'mari-line'], ['side'], 3),
];

describe('contrast', () => {
  it('is computed as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
  });

  describe.each(Object.entries(themes))('of the %s theme', (_name, colours) => {
    it.each(pairs)('%s on %s is at least %d', (colour, ground, least) => {
      expect(contrast(colours.get(colour) ?? '', colours.get(ground) ?? '')).toBeGreaterThanOrEqual(least);
    });
  });
});

describe('the themes', () => {
  const names = (colours: Colours, keep: (name: string) => boolean): string[] =>
    [...colours.keys()].filter(keep).sort();

  it('draw pictures with the same colours', () => {
    const pictures = (name: string): boolean => name.startsWith('i-');
    expect(names(themes.light, pictures).length).toBeGreaterThan(20);
    expect(names(themes.dark, pictures)).toEqual(names(themes.light, pictures));
  });

  it('differ in colours and shadow only', () => {
    const themed = (name: string): boolean => !['serif', 'sans', 'ease', 'gutter'].includes(name);
    expect(names(themes.dark, () => true)).toEqual(names(themes.light, themed));
  });
});
