/** The figures of a course's launches, with the bounds of issue 8. */
import { type Figure, makeFigure, medianOf } from '../figures.ts';
import type { FloorKind } from './floor-page.ts';
import type { PackageFiles } from './package-files.ts';
import type { Runs } from './run-launches.ts';
import type { Sent } from './serve-site.ts';
import { kindNames } from './trace-launch.ts';

/** Up to 100 chapters and above. */
const boundsOf = (chapters: number) =>
  chapters <= 100
    ? { paint: 1.2, all: 32, blocked: 0, heap: 1.0 }
    : { paint: 1.3, all: 36, blocked: 50, heap: 1.2 };

/** Each run against the floor's median: a floor that stumbles once must not flatter the course. */
function ratios(
  runs: Runs,
  kind: 'first' | 'resumed',
  what: 'paint' | 'initialized',
  against: FloorKind = 'floor',
): number[] {
  const floor = medianOf(runs[against].map((timings) => timings[what]));
  return runs[kind].map((timings) => timings[what] / floor);
}

export function describeLoad(
  name: string,
  made: PackageFiles,
  runs: Runs,
  heaps: Readonly<Record<'floor' | 'first', readonly number[]>>,
): Figure[] {
  const bounds = boundsOf(made.chapters.length);
  const body = runs.sent.filter(({ path }) => !path.endsWith('.woff2'));
  const bytes = (sent: readonly Sent[]): number => sent.reduce((sum, one) => sum + one.bytes, 0) / 1000;
  const figure = (what: string, values: readonly number[], bound?: number, unit?: Figure['unit']) =>
    makeFigure(`${name}: ${what}`, values, bound, unit);
  return [
    figure(
      'largest paint, floor',
      runs.floor.map(({ paint }) => paint),
    ),
    figure(
      'largest paint',
      runs.first.map(({ paint }) => paint),
    ),
    figure('largest paint, against the floor', ratios(runs, 'first', 'paint'), bounds.paint, '×'),
    figure('LMSInitialize, against the floor', ratios(runs, 'first', 'initialized'), 0.9, '×'),
    figure('largest paint, against the bare floor', ratios(runs, 'first', 'paint', 'bare'), undefined, '×'),
    figure(
      'LMSInitialize, against the bare floor',
      ratios(runs, 'first', 'initialized', 'bare'),
      undefined,
      '×',
    ),
    figure('largest paint when resuming at chapter 9', ratios(runs, 'resumed', 'paint'), 1.6, '×'),
    figure(
      'layout shift when resuming',
      runs.resumed.map(({ shift }) => shift),
      0.02,
      '×',
    ),
    figure('first load without fonts', [bytes(body)], bounds.all, 'kB'),
    figure('of it JavaScript', [bytes(body.filter(({ path }) => path.endsWith('.js')))], 20, 'kB'),
    figure('requests without fonts', [body.length], 7, ''),
    figure(
      'blocking time',
      runs.first.map(({ blocked }) => blocked),
      bounds.blocked,
    ),
    // With the LMS's page around it.
    figure(
      'heap after load, floor',
      heaps.floor.map((bytes) => bytes / 1e6),
      undefined,
      'MB',
    ),
    figure(
      'heap after load',
      heaps.first.map((bytes) => bytes / 1e6),
      bounds.heap,
      'MB',
    ),
    figure('LMSGetValue at launch', [runs.calls['LMSGetValue'] ?? 0], 12, ''),
    figure('LMSSetValue at launch', [runs.calls['LMSSetValue'] ?? 0], 4, ''),
    figure('LMSCommit at launch', [runs.calls['LMSCommit'] ?? 0], 1, ''),
    figure('next chapter, from tap to paint', runs.turns, 80),
    ...(['floor', 'first'] as const).flatMap((kind) =>
      kindNames.map((spent) =>
        figure(
          `main thread until the largest paint, ${kind === 'floor' ? 'floor' : 'course'}: ${spent}`,
          runs.traced[kind].map((one) => one[spent]),
        ),
      ),
    ),
    figure('all words of the course, once', [made.words / 1000], undefined, 'kB'),
    figure(
      'package without pictures and fonts',
      [made.text / 1000],
      made.chapters.length <= 100 ? 250 : undefined,
      'kB',
    ),
  ];
}
