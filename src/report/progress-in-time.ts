/** When people completed the course, and how long they were in it. */

export interface TimedAttempt {
  readonly group: string;
  readonly completedAt: string | undefined;
  readonly seconds: number;
}

export interface TimesView {
  /** Days on which somebody completed the course, in order, with how many had by then. */
  readonly days: readonly { readonly day: string; readonly people: number; readonly sofar: number }[];
  /** People by the time they have spent so far. */
  readonly spans: readonly { readonly name: string; readonly people: number }[];
  /** Of the people who completed the course; `undefined` where nobody has. */
  readonly median: number | undefined;
}

const hour = 3600;

/** Up to how many seconds, and what that is called. */
const spans: readonly (readonly [below: number, name: string])[] = [
  [hour / 2, 'under ½ h'],
  [hour, '½–1 h'],
  [2 * hour, '1–2 h'],
  [3 * hour, '2–3 h'],
  [4 * hour, '3–4 h'],
  [6 * hour, '4–6 h'],
  [Infinity, 'over 6 h'],
];

interface Times {
  readonly days: Map<string, number>;
  readonly spans: number[];
  /** Whole minutes of the people who completed the course, and how many took so long. */
  readonly minutes: Map<number, number>;
}

export class TimesTally {
  readonly #groups = new Map<string, Times>();

  add({ group, completedAt, seconds }: TimedAttempt): void {
    const times = this.#groups.get(group) ?? makeTimes();
    this.#groups.set(group, times);
    const span = spans.findIndex(([below]) => seconds < below);
    times.spans[span] = (times.spans[span] ?? 0) + 1;
    if (completedAt === undefined) return;
    const day = writeDay(new Date(completedAt));
    times.days.set(day, (times.days.get(day) ?? 0) + 1);
    const minutes = Math.round(seconds / 60);
    times.minutes.set(minutes, (times.minutes.get(minutes) ?? 0) + 1);
  }

  view(group: string | undefined): TimesView {
    const chosen = [...this.#groups].filter(([name]) => group === undefined || name === group);
    const parts = chosen.map(([, times]) => times);
    let sofar = 0;
    const days = mergeCounts(parts.map((part) => part.days)).map(([day, people]) => {
      sofar += people;
      return { day, people, sofar };
    });
    return {
      days,
      spans: spans.map(([, name], at) => ({
        name,
        people: parts.reduce((all, part) => all + (part.spans[at] ?? 0), 0),
      })),
      median: medianOf(mergeCounts(parts.map((part) => part.minutes))),
    };
  }
}

function makeTimes(): Times {
  return { days: new Map(), spans: spans.map(() => 0), minutes: new Map() };
}

function mergeCounts<Key extends string | number>(parts: readonly Map<Key, number>[]): [Key, number][] {
  const all = new Map<Key, number>();
  for (const part of parts) for (const [key, count] of part) all.set(key, (all.get(key) ?? 0) + count);
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Seconds. */
function medianOf(minutes: readonly (readonly [number, number])[]): number | undefined {
  const people = minutes.reduce((all, [, count]) => all + count, 0);
  let passed = 0;
  for (const [minute, count] of minutes) {
    passed += count;
    if (passed * 2 >= people) return minute * 60;
  }
  return undefined;
}

/** `2026-11-21`, in this machine's zone. */
export function writeDay(date: Date): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
