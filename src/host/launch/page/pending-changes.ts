/** Browser. What the course has set and the server does not have yet. */

/** Elements by their full names, as the runtime gives them; empty collections are no texts. */
export type Elements = Readonly<Record<string, unknown>>;

export interface Taken {
  readonly changed: Readonly<Record<string, string>>;
  /** Whether something did not fit. */
  readonly more: boolean;
}

/** What the server gave, or knows better. */
const notSettable =
  /^cmi\.(?:(?:core\.)?(?:student_id|student_name|learner_id|learner_name|credit|entry|lesson_mode|mode|total_time)$|launch_data|comments_from_lms|student_data|completion_threshold|max_time_allowed|scaled_passing_score|time_limit_action)/;

const encoder = new TextEncoder();

/** As JSON, in UTF-8. */
export function countBytes(name: string, value: string): number {
  return encoder.encode(JSON.stringify([name, value])).length;
}

export class PendingChanges {
  #held: ReadonlyMap<string, string>;
  /** What the server will never take. */
  readonly #refused = new Map<string, string>();

  /** @param seeded what the course found when it opened */
  constructor(seeded: Elements) {
    this.#held = new Map(listTexts(seeded));
  }

  /** As much as `mostBytes` hold; what is larger by itself stays out. */
  take(now: Elements, mostBytes = Infinity): Taken {
    const changed: Record<string, string> = {};
    let bytes = 0;
    let more = false;
    for (const [name, value] of this.#list(now)) {
      const size = countBytes(name, value);
      if (bytes + size > mostBytes) more = true;
      else {
        changed[name] = value;
        bytes += size;
      }
    }
    return { changed, more };
  }

  measure(now: Elements): number {
    return this.#list(now).reduce((bytes, [name, value]) => bytes + countBytes(name, value), 0);
  }

  /** Whether the server has everything, also what it refuses. */
  isEmpty(now: Elements): boolean {
    const isRefused = ([name, value]: [string, string]) => this.#refused.get(name) === value;
    return this.#list(now).length === 0 && !listTexts(now).some(isRefused);
  }

  acknowledge(changed: Taken['changed']): void {
    this.#held = new Map([...this.#held, ...Object.entries(changed)]);
  }

  /** Not sent again as it is, so that it does not keep back all else. */
  refuse(names: readonly string[], changed: Taken['changed']): void {
    for (const name of names) this.#refused.set(name, changed[name] ?? '');
  }

  /** The server has lost what it had: all is to be sent again. */
  startOver(): void {
    this.#held = new Map();
  }

  #list(now: Elements): [name: string, value: string][] {
    return listTexts(now).filter(
      ([name, value]) => value !== (this.#held.get(name) ?? '') && this.#refused.get(name) !== value,
    );
  }
}

function listTexts(elements: Elements): [name: string, value: string][] {
  return Object.entries(elements).flatMap(([name, value]) =>
    (typeof value === 'string' || typeof value === 'number') &&
    name.startsWith('cmi.') &&
    !notSettable.test(name)
      ? [[name, String(value)] satisfies [string, string]]
      : [],
  );
}
