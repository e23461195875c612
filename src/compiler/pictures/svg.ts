/** Drawings, made small by SVGO and put into the page: their colours are the page's variables. */
import type { PluginConfig } from 'svgo';
import { escapeHtml } from '../../model/escape-html.ts';
import type { Problems } from '../problem.ts';
import { excerptOf, placeOf } from '../source/excerpt.ts';
import { optimizeSvg } from './optimize-svg.ts';
import { findLeftStyle, findUnsafe } from './svg-safety.ts';
import { findWords } from './svg-words.ts';

export interface SvgSource {
  readonly path: string;
  readonly text: string;
  /** Put before each id, so that ids are unique in the print edition. */
  readonly prefix: string;
  /** Empty for a picture that only decorates. */
  readonly alt: string;
}

const labels = /^(?:role|focusable|tabindex|class|id|style|aria-.*|data-words)$/;

/** The page says what the drawing is for, so its own root may not. */
const bareRoot: PluginConfig = {
  name: 'bare-root',
  fn: () => ({
    element: {
      enter: (node, parent) => {
        if (parent.type !== 'root') return;
        const kept = Object.entries(node.attributes).filter(([name]) => !labels.test(name));
        node.attributes = Object.fromEntries(kept);
      },
    },
  }),
};

function plugins(prefix: string, floatPrecision: number): PluginConfig[] {
  return [
    bareRoot,
    // What is left of comments and descriptions, a page would read as HTML.
    {
      name: 'preset-default',
      params: {
        overrides: {
          removeComments: { preservePatterns: false },
          convertPathData: { floatPrecision },
          convertTransform: { floatPrecision },
          convertShapeToPath: { floatPrecision },
          mergePaths: { floatPrecision },
        },
      },
    },
    { name: 'removeDesc', params: { removeAny: true } },
    'convertStyleToAttrs',
    'removeDimensions',
    'removeTitle',
    'removeXlink',
    'removeXMLNS',
    { name: 'prefixIds', params: { prefix } },
  ];
}

function reportBadSvg(error: unknown, { path }: SvgSource, problems: Problems): void {
  if (!(error instanceof Error) || error.name !== 'SvgoParserError') throw error;
  const read = (key: string): number => Number(Reflect.get(error, key));
  const isTag = /close tag|closing tag|root tag|tagname/i.test(String(Reflect.get(error, 'reason')));
  const reason = isTag
    ? 'a tag is not closed, or is closed where none is open'
    : 'this is not written as SVG';
  problems.add('bad-picture', { file: path, line: read('line'), column: read('column') }, reason);
}

/** Optimised drawings by prefix and text: live preview compiles the same ones again and again. */
const drawn = new Map<string, string>();

function draw({ path, text, prefix }: SvgSource): string {
  const key = `${prefix}\n${text}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const { data } = optimizeSvg(text, { path, plugins: plugins(prefix, decimalsFor(text)) });
  if (drawn.size > 500) drawn.clear();
  drawn.set(key, data);
  return data;
}

/** The largest factor of each `scale(…)` and `matrix(…)`. */
function enlargements(text: string): number[] {
  return [...text.matchAll(/(scale|matrix)\(([^)]*)\)/g)].map(([, name, inside = '']) => {
    const numbers = inside.trim().split(/[\s,]+/);
    return Math.max(
      ...numbers.slice(0, name === 'scale' ? 2 : 4).map((factor) => Math.abs(Number(factor)) || 0),
    );
  });
}

/**
 * Decimals of paths and transforms. A tenth of a unit cannot be seen in a drawing of this size; an icon on a grid of
 * 24 needs its decimals, and so does a piece that is drawn small and enlarged.
 */
function decimalsFor(text: string): number {
  const widths = [...text.matchAll(/viewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)/g)].map(
    ([, width]) => Number(width),
  );
  if (widths.length === 0) return 3;
  return Math.min(...widths) / Math.max(1, ...enlargements(text)) >= 300 ? 1 : 3;
}

function label({ alt }: SvgSource): string {
  return alt === '' ? 'aria-hidden="true"' : `role="img" aria-label="${escapeHtml(alt)}"`;
}

/** `<svg …>` with its label, or empty with problems added in the drawing's own file. */
export function renderSvg(source: SvgSource, problems: Problems): string {
  try {
    const file = excerptOf(source.path, source.text);
    const unsafe = findUnsafe(file.text);
    for (const { what, index } of unsafe) problems.add('unsafe-picture', placeOf(file, index), what);
    if (unsafe.length > 0) return '';
    for (const { words, index } of findWords(file.text))
      problems.add('words-in-picture', placeOf(file, index), words);
    const drawing = draw(source);
    const left = findLeftStyle(drawing, file.text);
    if (left !== undefined) problems.add('unsafe-picture', placeOf(file, left.index), left.what);
    if (!drawing.startsWith('<svg')) problems.add('bad-picture', placeOf(file), 'it holds no drawing');
    if (left !== undefined || !drawing.startsWith('<svg')) return '';
    return drawing.replace(/^<svg/, () => `<svg ${label(source)} focusable="false"`);
  } catch (error) {
    reportBadSvg(error, source, problems);
    return '';
  }
}
