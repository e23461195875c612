/** Nothing in the look of the course knows left from right: a page that is read from right to left is its mirror. */
import { describe, expect, it } from 'vitest';
import { readStylesheets } from './stylesheets.ts';

/** Declarations that name a side, in any property. */
const physical = [
  /^(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)\b|(?:left|right|top|bottom)$)/,
  /^border-(?:top|bottom)-(?:left|right)-radius$/,
  /^(?:min-|max-)?(?:width|height)$/,
];

/** By property: values that name a side. */
const sided: readonly (readonly [property: RegExp, value: RegExp])[] = [
  [/^(?:text-align|float|clear|caption-side|justify-\w+|align-\w+)$/, /\b(?:left|right)\b/],
];

/** Four values go round the box: where the second and the fourth differ, so do the sides. */
function isLopsided(property: string, value: string): boolean {
  const parts = value.replace(/\((?:[^()]|\([^()]*\))*\)/g, '()').split(/\s+/);
  if (/^(?:margin|padding|inset|border-width|border-color|border-style)$/.test(property))
    return parts.length === 4 && parts[1] !== parts[3];
  if (property !== 'border-radius' || value.includes('/') || parts.length < 2) return false;
  const [a, b = a, c = a, d = b] = parts;
  return a !== b || c !== d;
}

/** A sign that is drawn from the edges of a box and then turned is the same in both directions. */
const isDrawnSign = (rule: string): boolean => /\brotate:/.test(rule);

/** A rule for one direction alone may name sides. */
const isForOneDirection = (rule: string): boolean => rule.includes(':dir(');

function findSides(css: string): string[] {
  const rules = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]*)\{([^{}]*)\}/g);
  return [...rules].flatMap(([rule, selector = '', body = '']) => {
    if (isForOneDirection(selector)) return [];
    const declarations = [...body.matchAll(/([\w-]+)\s*:\s*([^;]+)/g)];
    return declarations.flatMap(([declaration, property = '', value = '']) => {
      const isSided =
        physical.some((pattern) => pattern.test(property)) ||
        sided.some(([name, side]) => name.test(property) && side.test(value)) ||
        (isLopsided(property, value.trim()) && !isDrawnSign(rule));
      return isSided ? [`${selector.trim()} { ${declaration.trim()} }`] : [];
    });
  });
}

describe('the look knows no left and right', () => {
  it('finds what it looks for', () => {
    const faulty =
      'a { margin-left: 1px; inset: 0 1px 2px 3px; text-align: right; border-radius: 0 9px 9px 0; width: 2px }';
    expect(findSides(faulty)).toHaveLength(5);
    expect(
      findSides('a { margin: 0 1px; border-radius: 9px 9px 0 0; inset: 0 2px 1px; color: red }'),
    ).toEqual([]);
    expect(
      findSides('a:dir(rtl) { text-align: right } a::after { border-width: 0 2px 2px 0; rotate: 45deg }'),
    ).toEqual([]);
  });

  it.each(readStylesheets())('$file', ({ css }) => {
    expect(findSides(css)).toEqual([]);
  });
});
