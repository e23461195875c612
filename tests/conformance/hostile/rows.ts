/** One row a fault: what an LMS does wrong, and what the learner is told while it does. */
import type { Whereabouts } from '../../../src/app/saver.ts';
import type { Tracker } from '../../../src/tracking/tracker.ts';
import * as faults from './faults.ts';
import {
  dropsState,
  gives,
  isAnything,
  isRead,
  isReadOf,
  isWrite,
  saysOnly,
  throws,
  whenLate,
} from './faults.ts';
import { savedState, type Fault, type HostileLms } from './hostile-lms.ts';

export interface Row {
  readonly name: string;
  readonly faults?: readonly Fault[];
  /** What the server makes of what it keeps. */
  readonly spoil?: HostileLms['spoil'];
  readonly alter?: (tracker: Tracker) => Tracker;
  /** Where the work is said to be at the end of the visit, in a browser that has room. */
  readonly shown: Whereabouts;
  /** And after Save and exit, where that differs. */
  readonly left?: Whereabouts;
  /** Nobody could know within the session. */
  readonly unseen?: true;
  /** The work is with this device alone, apart from anybody's record. */
  readonly alone?: true;
}

const nothings = [
  ['false', false],
  ['null', null],
  ['undefined', undefined],
  ['"false"', 'false'],
] as const;

/** That takes no string: `String` throws on it. */
const unspeakable: unknown = Object.create(null);
const gone = new Error('the session is gone');

const dropped = (kept: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(kept).filter(([element]) => element !== savedState));

const slowPort =
  (span: number) =>
  (tracker: Tracker): Tracker =>
    new Proxy(tracker, {
      get(target, name) {
        if (name === 'commit')
          return async (reason?: 'hidden'): Promise<boolean> => {
            const taken = await target.commit(reason);
            await new Promise((resolve) => setTimeout(resolve, span));
            return taken;
          };
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
      set: (target, name, value) => Reflect.set(target, name, value, target),
    });

export const rows: readonly Row[] = [
  { name: 'does nothing wrong', shown: 'lms' },
  ...nothings.flatMap(([name, value]): Row[] => [
    { name: `answers every write with ${name}`, faults: [gives(value, isWrite)], shown: 'device' },
    {
      name: `answers everything with ${name}`,
      faults: [gives(value, isAnything), gives(value, ({ kind }) => kind === 'error')],
      shown: 'device',
      alone: true,
    },
    {
      name: `answers everything with ${name} from half way`,
      faults: [whenLate(gives(value, isAnything))],
      shown: 'device',
    },
    {
      name: `gives ${name} for saved state`,
      faults: [gives(value, isReadOf(/suspend_data$/))],
      shown: 'device',
    },
  ]),
  { name: 'answers every write with 0', faults: [gives(0, isWrite)], shown: 'device' },
  {
    name: 'takes everything, but says false',
    faults: [saysOnly(false, isWrite)],
    shown: 'device',
  },
  {
    name: 'takes everything, but says nothing',
    faults: [saysOnly(undefined, isWrite)],
    shown: 'device',
  },
  { name: 'spells true its own way', faults: [saysOnly('True', isWrite)], shown: 'lms' },
  { name: 'gives numbers for strings', faults: [faults.turnsToNumbers], shown: 'lms' },
  { name: 'throws in every write', faults: [throws(gone, isWrite)], shown: 'device' },
  { name: 'throws what nobody can spell', faults: [throws(unspeakable, isWrite)], shown: 'device' },
  { name: 'throws in every call', faults: [throws(gone, () => true)], shown: 'device', alone: true },
  { name: 'throws in every read', faults: [throws(gone, isRead)], shown: 'nowhere' },
  { name: 'gives null in every read', faults: [gives(null, isRead)], shown: 'nowhere' },
  { name: 'loses the session half way', faults: [whenLate(throws(gone, isAnything))], shown: 'device' },
  { name: 'times out half way', faults: [whenLate(faults.timesOut)], shown: 'device' },
  {
    name: 'says true from half way, and keeps nothing',
    faults: [whenLate(gives('true', ({ kind }) => kind === 'commit' || kind === 'finish'))],
    shown: 'lms',
    unseen: true,
  },
  { name: 'drops saved state', faults: [dropsState], shown: 'device' },
  { name: 'drops saved state on its server', spoil: dropped, shown: 'lms', unseen: true },
  { name: 'hands out another’s work', faults: [faults.handsOutAnothers], shown: 'device' },
  { name: 'upper-cases statuses', faults: [faults.shouts], shown: 'lms' },
  { name: 'escapes & and <', faults: [faults.escapes], shown: 'lms' },
  { name: 'forgets its counts', faults: [faults.forgetsCounts], shown: 'lms' },
  {
    name: 'escapes, upper-cases, forgets its counts and gives numbers',
    faults: [faults.escapes, faults.shouts, faults.forgetsCounts, faults.turnsToNumbers],
    shown: 'lms',
  },
  { name: 'answers after 5 s', alter: slowPort(5_000), shown: 'lms' },
  // Who leaves is not kept waiting for so long.
  { name: 'answers after 15 s', alter: slowPort(15_000), shown: 'lms', left: 'device' },
  { name: 'never answers', alter: slowPort(86_400_000), shown: 'device' },
];
