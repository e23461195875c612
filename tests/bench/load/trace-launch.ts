/** What the main thread did until the largest paint, from a trace of the browser: won time is explained, not guessed. */
import type { Browser } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string }; readonly frame?: string };
}

const kinds = {
  parse: /^(?:ParseHTML|ParseAuthorStyleSheet)/,
  script:
    /^(?:EvaluateScript|v8\.|V8\.|FunctionCall|EventDispatch|TimerFire|FireAnimationFrame|RunMicrotasks|MinorGC|MajorGC)/,
  style: /^(?:UpdateLayoutTree|RecalculateStyles)$/,
  layout: /^Layout$/,
  paint: /^(?:PrePaint|Paint|Layerize|Commit|PaintImage|UpdateLayer)$/,
} as const;

type Kind = keyof typeof kinds | 'other';

export const kindNames: readonly Kind[] = ['parse', 'script', 'style', 'layout', 'paint', 'other'];

/** Milliseconds by kind, each without what runs within it. */
export type Spent = Readonly<Record<Kind, number>>;

const kindOf = ({ name }: TraceEvent): Kind => {
  const found = Object.entries(kinds).find(([, pattern]) => pattern.test(name));
  return found ? (found[0] as Kind) : 'other';
};

async function readTrace(browser: Browser, run: () => Promise<void>): Promise<TraceEvent[]> {
  await browser.startTracing(undefined, {
    categories: ['devtools.timeline', 'loading', 'v8', 'toplevel'],
  });
  await run();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: TraceEvent[];
  };
  return trace.traceEvents;
}

/** The thread that parsed the page, from the asking for it until its largest paint. */
function cut(events: readonly TraceEvent[], path: string): TraceEvent[] {
  const asked = events.find(
    ({ name, args }) => name === 'ResourceSendRequest' && args?.data?.url?.endsWith(path),
  );
  const start = asked?.ts ?? Infinity;
  const parsed = events.find(({ name, pid, ts }) => name === 'ParseHTML' && pid === asked?.pid && ts > start);
  const paints = events.filter(
    ({ name, pid }) => name === 'largestContentfulPaint::Candidate' && pid === asked?.pid,
  );
  const end = paints.at(-1)?.ts ?? 0;
  return events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === parsed?.pid && tid === parsed.tid)
    .filter(({ ts, dur = 0 }) => ts >= start && ts + dur <= end)
    .toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
}

/** @param path end of the address of the page that is launched */
export async function traceLaunch(browser: Browser, path: string, run: () => Promise<void>): Promise<Spent> {
  const spent: Record<Kind, number> = { parse: 0, script: 0, style: 0, layout: 0, paint: 0, other: 0 };
  const open: TraceEvent[] = [];
  for (const event of cut(await readTrace(browser, run), path)) {
    const { ts, dur = 0 } = event;
    for (let last = open.at(-1); last && last.ts + (last.dur ?? 0) <= ts; last = open.at(-1)) open.pop();
    const around = open.at(-1);
    if (around) spent[kindOf(around)] -= dur / 1000;
    spent[kindOf(event)] += dur / 1000;
    open.push(event);
  }
  return spent;
}
