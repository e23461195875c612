/** Observable Plot, drawing into a document of its own. It loads with the first chart: a quarter of a second. */
import { createRequire } from 'node:module';
import type * as PlotLibrary from '@observablehq/plot';
import { raw } from 'hono/html';

const require = createRequire(import.meta.url);

interface Drawn {
  readonly outerHTML: string;
  querySelectorAll: (selector: string) => Iterable<{
    getAttribute: (name: string) => string | null;
    remove: () => void;
  }>;
  setAttribute: (name: string, value: string) => void;
}

interface Library {
  readonly plot: typeof PlotLibrary;
  readonly document: object;
}

let loaded: Library | undefined;

function library(): Library {
  if (loaded === undefined) {
    const { parseHTML } = require('linkedom') as { parseHTML: (html: string) => Pick<Library, 'document'> };
    const { document } = parseHTML('<html></html>');
    loaded = { plot: require('@observablehq/plot') as typeof PlotLibrary, document };
  }
  return loaded;
}

type MakeOptions = (plot: typeof PlotLibrary) => PlotLibrary.PlotOptions;

function draw(make: MakeOptions): Drawn {
  const { plot, document } = library();
  const drawn: unknown = plot.plot({ document, ...make(plot) } as PlotLibrary.PlotOptions);
  return drawn as Drawn;
}

/** Widths at which a chart is drawn: its words keep their size where it is narrow. */
const widths = { narrow: 270, wide: 460 } as const;

/** Both widths, one of which the style sheet shows. Colours are the style sheet's, too; the words are said beside it. */
export function drawChart(make: MakeOptions) {
  const pictures = Object.entries(widths).map(([name, width]) => {
    const drawn = draw((plot) => ({ width, height: 190, className: 'plot', ...make(plot) }));
    // The page's policy allows no style inside the page.
    for (const style of drawn.querySelectorAll('style')) style.remove();
    drawn.setAttribute('class', `plot plot-${name}`);
    drawn.setAttribute('aria-hidden', 'true');
    drawn.setAttribute('focusable', 'false');
    return drawn.outerHTML.replace(/ aria-label="[^"]*"/g, '').replace(/\d+\.\d{3,}/g, roundText);
  });
  return raw(pictures.join(''));
}

const roundText = (number: string): string => String(Math.round(Number(number) * 100) / 100);

/** How long bars are, in per cent of `most`, in the order they are given. */
export function measureBars(values: readonly number[], most: number): number[] {
  const data = values.map((value, row) => ({ value, row }));
  const drawn = draw((plot) => ({
    axis: null,
    margin: 0,
    width: 100,
    height: 100,
    x: { domain: [0, most || 1] },
    y: { padding: 0 },
    marks: [plot.barX(data, { x1: 0, x2: 'value', y: 'row', insetLeft: 0, insetRight: 0 })],
  }));
  return [...drawn.querySelectorAll('rect')].map((bar) =>
    Number(roundText(bar.getAttribute('width') ?? '0')),
  );
}
