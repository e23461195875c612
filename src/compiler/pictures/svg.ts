/** Drawings, made small by SVGO and put into the page: their colours are the page's variables. */
import { optimize, type PluginConfig } from 'svgo';
import { escapeHtml } from '../../model/escape-html.ts';
import type { Problems } from '../problem.ts';
import { excerptOf, placeOf } from '../source/excerpt.ts';
import { findUnsafe } from './svg-safety.ts';

export interface SvgSource {
  readonly path: string;
  readonly text: string;
  /** Put before each id, so that ids are unique in the print edition. */
  readonly prefix: string;
  /** Empty for a picture that only decorates. */
  readonly alt: string;
}

const labels = /^(?:role|focusable|tabindex|class|id|style|aria-.*)$/;

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

function plugins(prefix: string): PluginConfig[] {
  return [
    bareRoot,
    // What is left of comments and descriptions, a page would read as HTML.
    { name: 'preset-default', params: { overrides: { removeComments: { preservePatterns: false } } } },
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
  const reason = String(Reflect.get(error, 'reason')).toLowerCase();
  problems.add('bad-picture', { file: path, line: read('line'), column: read('column') }, reason);
}

/** Optimised drawings by prefix and text: live preview compiles the same ones again and again. */
const drawn = new Map<string, string>();

function draw({ path, text, prefix }: SvgSource): string {
  const key = `${prefix}\n${text}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const { data } = optimize(text, { path, floatPrecision: decimalsFor(text), plugins: plugins(prefix) });
  if (drawn.size > 500) drawn.clear();
  drawn.set(key, data);
  return data;
}

/** A tenth of a unit cannot be seen in a drawing of this size; an icon on a grid of 24 needs its decimals. */
function decimalsFor(text: string): number {
  const width = Number(/viewBox="\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)/.exec(text)?.[1] ?? 0);
  return width >= 300 ? 1 : 3;
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
    return draw(source).replace(/^<svg/, () => `<svg ${label(source)} focusable="false"`);
  } catch (error) {
    reportBadSvg(error, source, problems);
    return '';
  }
}
