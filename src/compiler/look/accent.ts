/** An employer's accent: the colours that follow from it, and whether all of them can be read. */
import { createRequire } from 'node:module';
import type Color from 'colorjs.io';
import type { Accent } from '../../model/course.ts';
import { grounds, onAccent, type Theme } from './grounds.ts';

const require = createRequire(import.meta.url);

let loaded: typeof Color | undefined;

/** The library loads with the first look that an employer chose: other courses compile without it. */
function makeColour(...parts: [string] | [string, [number, number, number]]): Color {
  loaded ??= (require('colorjs.io') as { readonly default: typeof Color }).default;
  const [first, coords] = parts;
  return coords === undefined ? new loaded(first) : new loaded(first, coords);
}

/** Contrast that text needs: WCAG 2.2, 1.4.3. */
const least = 4.5;

/** How light the colours that go with an accent are (OKLCH lightness), and how much colour they may have. */
const tints = { light: { lightness: 0.945, most: 0.014 }, dark: { lightness: 0.33, most: 0.03 } } as const;
const hover = { light: -0.09, dark: 0.07 } as const;
const byNight = { lightness: 0.8, most: 0.09 } as const;

export interface Shortfall {
  readonly ground: string;
  /** Contrast as measured, such as `2.1`; never rounded up. */
  readonly ratio: string;
  /** The nearest colour of the same hue that can be read on every ground. */
  readonly nearest: string;
}

/** Six digits in lower case; undefined where it is no colour, or one that lets the ground through. */
export function readColour(text: string): string | undefined {
  try {
    const colour = makeColour(text);
    return colour.alpha === 1 ? toHex(colour) : undefined;
  } catch {
    return undefined;
  }
}

/** What goes with an accent. */
export function deriveAccent(accent: string, theme: Theme): Accent {
  const { lightness, most } = tints[theme];
  return {
    accent,
    accent2: shade(accent, (light) => light + hover[theme]),
    onAccent: onAccent[theme],
    tintAccent: shade(accent, () => lightness, most),
  };
}

/** The same hue by night. */
export function accentByNight(accent: string): string {
  const drawn = shade(accent, () => byNight.lightness, byNight.most);
  return findShortfall(drawn, 'dark')?.nearest ?? drawn;
}

/** The worst ground that the accent cannot be read on; undefined where it can be read on all. */
export function findShortfall(accent: string, theme: Theme): Shortfall | undefined {
  const { ground, contrast } = worstOf(accent, theme);
  if (contrast >= least) return undefined;
  const ratio = (Math.floor(contrast * 10) / 10).toFixed(1);
  return { ground, ratio, nearest: findNearest(accent, theme) };
}

function worstOf(accent: string, theme: Theme): { ground: string; contrast: number } {
  const { tintAccent, onAccent: over } = deriveAccent(accent, theme);
  const all = { ...grounds[theme], 'tint-accent': tintAccent, 'on-accent': over };
  const rated = Object.entries(all).map(([ground, colour]) => ({
    ground,
    contrast: makeColour(accent).contrast(colour, 'WCAG21'),
  }));
  return rated.reduce((worst, one) => (one.contrast < worst.contrast ? one : worst));
}

function findNearest(accent: string, theme: Theme): string {
  const step = theme === 'light' ? -0.005 : 0.005;
  for (let moved = step; Math.abs(moved) < 1; moved += step) {
    const candidate = shade(accent, (lightness) => lightness + moved);
    if (worstOf(candidate, theme).contrast >= least) return candidate;
  }
  return theme === 'light' ? '#000000' : '#ffffff';
}

/** The same hue in another lightness, with no more colour than `most`, brought back to what a screen can show. */
function shade(colour: string, lighten: (lightness: number) => number, most = Infinity): string {
  const [lightness, chroma, hue] = makeColour(colour).to('oklch').coords;
  const moved = Math.min(1, Math.max(0, lighten(lightness ?? 0)));
  return toHex(makeColour('oklch', [moved, Math.min(chroma ?? 0, most), hue ?? 0]));
}

function toHex(colour: Color): string {
  return colour.to('srgb').toGamut().toString({ format: 'hex', collapse: false }).toLowerCase();
}
