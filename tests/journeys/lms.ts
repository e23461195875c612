/** An LMS that keeps learners' records from visit to visit, strict in what it takes, and troubled at times. */
import { createStrictScorm12 } from '../conformance/strict-scorm12.ts';
import { createStrictScorm2004 } from '../conformance/strict-scorm2004.ts';
import type { Fault } from '../conformance/strict-lms.ts';

export type StandardName = 'scorm12' | 'scorm2004';

/**
 * What a save comes to. `lies`: the network is gone and the LMS's script says "true" all the same. `silent` ones are
 * never answered, and arrived or did not. `deaf`: the LMS's session is over, every call fails. `cuts`: says "true" to a
 * saved state and keeps the beginning of it.
 */
export const manners = [
  'takes',
  'refuses',
  'throws',
  'lies',
  'silent',
  'silent-taken',
  'deaf',
  'cuts',
] as const;

export type Manner = (typeof manners)[number];

export type Held = Readonly<Record<string, string>>;

/** One learner's record. */
export class LmsRecord {
  data: Held = {};
  /** Earlier ones, oldest first. */
  readonly history: Held[] = [];
  /** Raised with each change. */
  version = 0;
  mode: 'normal' | 'review' = 'normal';
  /** Devices whose visits were refused a value: rows that belong to the saved state may be known there alone. */
  readonly owing = new Set<string>();
  /** Whether it holds what no single visit has written: the LMS lost something, or two visits wrote by turns. */
  isMarred = false;

  write(changes: Held): void {
    this.history.push(this.data);
    this.data = { ...this.data, ...changes };
    this.version++;
  }

  /** Replaces everything: a fault of the LMS. */
  replace(data: Held): void {
    this.data = data;
    this.version++;
    this.isMarred = true;
  }
}

export interface LmsSession<Api extends object> {
  readonly api: Api;
  readonly errors: readonly Fault[];
}

export interface SessionCare {
  readonly learnerId: string;
  readonly manner: () => Manner;
  /** Whether the page that calls is still there. */
  readonly isAlive: () => boolean;
  readonly onRefused: () => void;
  /** The score was set to what it is. */
  readonly onIdle: (call: string) => void;
  readonly onWritten: (before: Held) => void;
}

const names = {
  scorm12: {
    prefix: 'LMS',
    id: 'cmi.core.student_id',
    mode: 'cmi.core.lesson_mode',
    score: 'cmi.core.score.raw',
    finish: 'LMSFinish',
  },
  scorm2004: {
    prefix: '',
    id: 'cmi.learner_id',
    mode: 'cmi.mode',
    score: 'cmi.score.raw',
    finish: 'Terminate',
  },
} as const;

/** Opens a session; what it sets reaches the record with a commit, or with the end. */
export function openLms(standard: StandardName, record: LmsRecord, care: SessionCare): LmsSession<object> {
  const { prefix, id, mode, score, finish } = names[standard];
  const seed = { ...record.data, [id]: care.learnerId, [mode]: record.mode };
  const strict = standard === 'scorm12' ? createStrictScorm12(seed) : createStrictScorm2004(seed);
  const target = strict.api as unknown as Record<string, (...args: string[]) => string>;
  const set = new Map<string, string>();

  const store = (): void => {
    const before = record.data;
    for (const list of ['cmi.interactions._count', 'cmi.objectives._count'])
      set.set(list, strict.data.get(list) ?? '0');
    record.write(Object.fromEntries(set));
    set.clear();
    care.onWritten(before);
  };

  const call = (method: string, args: string[]): string => {
    if (!care.isAlive()) throw new Error('The page is gone.');
    const manner = care.manner();
    if (method === `${prefix}GetLastError`) return manner === 'deaf' ? '301' : (target[method]?.() ?? '0');
    if (manner === 'deaf') {
      if (method.endsWith('SetValue')) care.onRefused();
      return method.endsWith('GetValue') ? '' : 'false';
    }
    const [element = '', value = ''] = args;
    if (method.endsWith('SetValue')) {
      if (element === score && strict.data.get(element) === value) care.onIdle(`${element} = ${value}`);
      if (element === 'cmi.suspend_data' && manner === 'cuts') args[1] = value.slice(0, -3);
    }
    const result = target[method]?.(...args) ?? 'false';
    const saves = method === `${prefix}Commit` || method === finish;
    if (method.endsWith('SetValue') && result === 'true') set.set(args[0] ?? '', args[1] ?? '');
    if (!saves || result !== 'true' || manner === 'lies') return result;
    if (manner === 'throws') throw new Error('The LMS fell over.');
    if (manner === 'refuses' || manner === 'silent') return 'false';
    store();
    return result;
  };

  const api = new Proxy(strict.api, {
    get:
      (_api, name) =>
      (...args: string[]) =>
        call(String(name), args),
  });
  target[`${prefix}Initialize`]?.('');
  return { api, errors: strict.errors };
}
