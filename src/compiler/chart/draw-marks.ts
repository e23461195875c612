/**
 * Marks drawn by Observable Plot on a square of 100 × 100, so that every number it gives is a per cent of the place
 * that a chart has on the page. Words are HTML or text of the page's own size, and are placed by the same scales.
 *
 * The library loads with the first chart (a quarter of a second): a course without one compiles without it.
 */
import { createRequire } from 'node:module';
import type * as PlotLibrary from '@observablehq/plot';

interface Drawn {
  querySelectorAll: (selector: string) => Iterable<{ getAttribute: (name: string) => string | null }>;
}

const require = createRequire(import.meta.url);
interface Library {
  readonly plot: typeof PlotLibrary;
  readonly document: object;
}

let loaded: Library | undefined;

/** A document of its own: nothing is put on the global object. */
function library(): Library {
  if (loaded === undefined) {
    const { parseHTML } = require('linkedom') as { parseHTML: (html: string) => Pick<Library, 'document'> };
    const { document } = parseHTML('<html></html>');
    loaded = { plot: require('@observablehq/plot') as typeof PlotLibrary, document };
  }
  return loaded;
}

/** Two decimals are a hundredth of a pixel in the widest chart. */
const round = (value: number): number => Math.round(value * 100) / 100;

function draw(options: PlotLibrary.PlotOptions): Drawn {
  const { plot, document } = library();
  const frame = { document, axis: null, margin: 0, width: 100, height: 100 } as PlotLibrary.PlotOptions;
  const drawn: unknown = plot.plot({ ...frame, ...options });
  return drawn as Drawn;
}

function read(drawn: Drawn, selector: string, names: readonly string[]): number[][] {
  return [...drawn.querySelectorAll(selector)].map((mark) =>
    names.map((name) => round(Number(mark.getAttribute(name)))),
  );
}

export interface Bar {
  /** Where it starts, in per cent of the track. */
  readonly x: number;
  readonly width: number;
}

/** Bars from one value to another on a scale from 0 to `most`, in the order they are given. */
export function drawBars(spans: readonly (readonly [from: number, to: number])[], most: number): Bar[] {
  const { plot } = library();
  const data = spans.map(([from, to], row) => ({ from, to, row }));
  const mark = plot.barX(data, { x1: 'from', x2: 'to', y: 'row', insetLeft: 0, insetRight: 0 });
  const drawn = draw({ x: { domain: [0, most] }, y: { padding: 0 }, marks: [mark] });
  return read(drawn, '[aria-label="bar"] rect', ['x', 'width']).map(([x = 0, width = 0]) => ({ x, width }));
}

/** Where dots stand on a scale, in per cent of the track, in the order they are given. */
export function drawDots(values: readonly number[], [least, most]: readonly [number, number]): number[] {
  const { plot } = library();
  const data = values.map((value) => ({ value }));
  const drawn = draw({ x: { domain: [least, most] }, marks: [plot.dotX(data, { x: 'value' })] });
  return read(drawn, '[aria-label="dot"] circle', ['cx']).map(([cx = 0]) => cx);
}

export interface LineChart {
  /** The path of the given numbers, and of the stretches across lost ones; either may be empty. */
  readonly lines: readonly { readonly given: string; readonly across: string }[];
  readonly points: readonly (readonly { readonly row: number; readonly x: number; readonly y: number }[])[];
  readonly columns: readonly number[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

/** Room for the numbers at the scale's lines and at the last point, in per cent. */
const inner = { left: 13, right: 91, top: 10, bottom: 100 } as const;

type Point = { readonly row: number; readonly value: number };

/** Neighbours that other rows lie between: Plot draws each pair as a line of its own. */
function gapsOf(points: readonly Point[]): (Point & { readonly gap: number })[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    if (next === undefined || next.row === point.row + 1) return [];
    return [point, next].map((end) => ({ ...end, gap: index }));
  });
}

/** Few round numbers from one end of the scale to the other. */
function tickValues(least: number, most: number): number[] {
  const isRound = (parts: number): boolean =>
    /^[0.]*(?:1|2|5)0*(?:\.0+)?$/.test(String(round((most - least) / parts)));
  const parts = [4, 3, 5, 2, 6].find(isRound) ?? 2;
  return Array.from({ length: parts + 1 }, (_, step) => round(least + ((most - least) * step) / parts));
}

/** One line a series over the rows, evenly spaced; `undefined` is a lost number. */
export function drawLines(
  series: readonly (readonly (number | undefined)[])[],
  domain: readonly [number, number],
): LineChart {
  const { plot } = library();
  const rows = series[0]?.length ?? 0;
  const pointsOf = (values: readonly (number | undefined)[]): Point[] =>
    values.flatMap((value, row) => (value === undefined ? [] : [{ row, value }]));
  const marks = series.flatMap((values) => {
    const given = values.map((value, row) => ({ row, value: value ?? Number.NaN }));
    const at = { x: 'row', y: 'value' } as const;
    return [plot.line(given, at), plot.line(gapsOf(pointsOf(values)), { ...at, z: 'gap' })];
  });
  const drawn = draw({
    x: { domain: [0, Math.max(1, rows - 1)], range: [inner.left, inner.right] },
    y: { domain: [...domain], range: [inner.bottom, inner.top], nice: 4 },
    marks,
  });
  const scales = drawn as unknown as PlotLibrary.Plot;
  const [x, y] = [scales.scale('x'), scales.scale('y')];
  const place = (scale: typeof x, value: number): number => round(Number(scale?.apply(value)));
  const [least = 0, most = 1] = (y?.domain ?? []) as number[];
  const groups = [...drawn.querySelectorAll('[aria-label="line"]')] as unknown as Drawn[];
  const path = (index: number): string =>
    [...(groups[index]?.querySelectorAll('path') ?? [])]
      .map((found) => found.getAttribute('d') ?? '')
      .join('')
      .replace(/\d+\.\d+/g, (number) => String(round(Number(number))));
  return {
    lines: series.map((_, index) => ({ given: path(2 * index), across: path(2 * index + 1) })),
    points: series.map((values) =>
      pointsOf(values).map(({ row, value }) => ({ row, x: place(x, row), y: place(y, value) })),
    ),
    columns: Array.from({ length: rows }, (_, row) => place(x, row)),
    ticks: tickValues(least, most).map((value) => ({ value, y: place(y, value) })),
  };
}
