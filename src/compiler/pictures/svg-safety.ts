/**
 * Looks for what a drawing may not hold. Only elements that draw are allowed, no handler, no animation (which can
 * change a link), and no reference that leads outside the drawing.
 */
import type { CustomPlugin, XastElement } from 'svgo';
import { optimizeSvg } from './optimize-svg.ts';

export interface Unsafe {
  /** For the message: “the handler onclick”. */
  readonly what: string;
  /** Of the first place in the text that looks like it: SVGO's parser keeps no positions. */
  readonly index: number;
}

const drawingElements = new Set(
  (
    'svg g defs symbol use title desc metadata style path rect circle ellipse line polyline polygon text tspan textPath ' +
    'clipPath mask pattern marker linearGradient radialGradient stop filter feBlend feColorMatrix feComponentTransfer ' +
    'feComposite feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology ' +
    'feOffset feTile feTurbulence'
  ).split(' '),
);

/** Drawing programs leave elements of their own, which SVGO takes out. */
const editorElements = /^(?:sodipodi|inkscape|rdf|cc|dc|sketch|serif):/;

const outside = /url\(\s*["']?\s*(?!["'\s]*#)|javascript:|expression\(|(?:image|image-set|src)\(/i;

/** An address, and what a style could hide or fetch one with: an escape, a rule. No drawing needs them. */
const suspicious = /[\\@]|\/\//;

/** What drawing programs note for themselves does nothing in a page. */
const editorAttributes = /^(?:sodipodi|inkscape|rdf|cc|dc|sketch|serif):/;

function judgeAttribute(name: string, value: string): string | undefined {
  if (/^on/i.test(name)) return `the handler ${name}`;
  if (/(?:^|:)href$/i.test(name) && !value.trim().startsWith('#')) return `a link to “${value.slice(0, 40)}”`;
  if (/^xml:base$/i.test(name)) return 'xml:base';
  if (name.startsWith('xmlns') || editorAttributes.test(name)) return undefined;
  return outside.test(value) || suspicious.test(value) ? `a reference outside in ${name}` : undefined;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** In the order of the text; empty where the drawing is safe. Throws SVGO's error where it is not well formed. */
export function findUnsafe(text: string): Unsafe[] {
  const found: Unsafe[] = [];
  const note = (what: string, pattern: string): void => {
    found.push({ what, index: Math.max(0, text.search(new RegExp(pattern))) });
  };
  const judgeElement = (element: XastElement): void => {
    const { name } = element;
    if (!drawingElements.has(name) && !editorElements.test(name))
      note(`<${name}>`, `<${escapePattern(name)}\\b`);
    for (const [key, value] of Object.entries(element.attributes)) {
      const what = judgeAttribute(key, value);
      if (what !== undefined) note(what, `(?<=\\s)${escapePattern(key)}\\s*=`);
    }
    const isStyle = name === 'style';
    for (const child of element.children) {
      if (child.type === 'cdata' && !isStyle) note('a CDATA section', '<!\\[CDATA\\[');
      const isText = child.type === 'text' || child.type === 'cdata';
      if (isStyle && isText && (outside.test(child.value) || suspicious.test(child.value)))
        note('a style with a reference outside', '<style');
    }
  };
  const judge: CustomPlugin = {
    name: 'judge',
    fn: () => ({
      element: { enter: judgeElement },
      instruction: {
        enter: ({ name }) => {
          if (name !== 'xml') note(`<?${name}`, `<\\?${escapePattern(name)}`);
        },
      },
    }),
  };
  optimizeSvg(text, { plugins: [judge] });
  return found.toSorted((one, other) => one.index - other.index);
}

/** A style that SVGO could not turn into attributes would apply to the whole page; undefined where there is none. */
export function findLeftStyle(optimised: string, text: string): Unsafe | undefined {
  if (!/<style[\s/>]|<[^<>]*\sstyle=/.test(optimised)) return undefined;
  return {
    what: 'a style that is no attribute of a shape',
    index: Math.max(0, text.search(/<style\b|(?<=\s)style\s*=/)),
  };
}
