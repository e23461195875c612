/** Contrast of the colour pairs that the stylesheets use, as WCAG 2.2 computes it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readThemes, type Colours } from './read-themes.ts';

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
  // Marks of the menu, progress, drop places, borders of controls: what they mean lies in the line.
  ...pairsOf(['edge', 'mari-line'], grounds, 3),
  // The inner ring of the focus, and the path of what is read.
  ...pairsOf(['ink', 'accent'], grounds, 3),
  // An opener's words stand on the sky.
  ...pairsOf(['ink', 'mari-ink'], ['i-sky', 'i-sky2'], 4.5),
];

type Claim = readonly [onPaper: number, worst: number];

/** What the look's own table says of each colour: on paper, and on the ground where it is worst. */
const claims: Readonly<Record<'light' | 'dark', Readonly<Record<string, Claim>>>> = {
  light: {
    ink: [14.8, 12.9],
    'ink-2': [7.2, 6.3],
    accent: [8.6, 7.5],
    'mari-line': [3.6, 3.1],
    'mari-ink': [6.2, 5.4],
    right: [6.6, 5.8],
    wrong: [6.4, 5.6],
    edge: [3.7, 3.2],
  },
  dark: {
    ink: [14.7, 10.2],
    'ink-2': [9.2, 6.4],
    accent: [9.3, 6.5],
    mari: [8.6, 5.9],
    'mari-line': [8.6, 5.9],
    'mari-ink': [10.1, 7],
    right: [9.8, 6.8],
    wrong: [8.7, 6.1],
    edge: [5.6, 3.9],
  },
};

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

describe.each(['light', 'dark'] as const)('what the look promises of the %s theme', (theme) => {
  const colours = themes[theme];
  const on = (colour: string, ground: string): number =>
    contrast(colours.get(colour) ?? '', colours.get(ground) ?? '');

  it.each(Object.entries(claims[theme]))('%s: %d on paper and on the worst ground', (colour, claim) => {
    const [onPaper, worst] = claim;
    // As the table rounds them.
    expect(Math.abs(on(colour, 'paper') - onPaper)).toBeLessThan(0.06);
    expect(Math.min(...grounds.map((ground) => on(colour, ground)))).toBeGreaterThan(worst - 0.06);
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
