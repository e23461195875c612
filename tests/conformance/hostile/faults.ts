/** What LMSs do wrong, each by itself; they may be laid over one another. */
import { BitWriter } from '../../../src/model/bits.ts';
import { hash24 } from '../../../src/model/hash.ts';
import { encodeState } from '../../../src/model/saved-state.ts';
import { emptyProgress } from '../../../src/model/progress-reducer.ts';
import { savedState, type Asked, type Fault } from './hostile-lms.ts';

type Where = (asked: Asked) => boolean;

export const isAnything: Where = ({ kind }) => kind !== 'error';
export const isWrite: Where = ({ kind }) => kind === 'set' || kind === 'commit' || kind === 'finish';
export const isRead: Where = ({ kind }) => kind === 'get';
export const isReadOf =
  (element: RegExp): Where =>
  (asked) =>
    isRead(asked) && element.test(asked.element);
const isState: Where = ({ element }) => element === savedState;

/** Does nothing and gives this back, whatever it was asked. */
export const gives =
  (result: unknown, where: Where): Fault =>
  (asked, answer) =>
    where(asked) ? result : answer();

/** Does what it was asked, but gives this back. */
export const saysOnly =
  (result: unknown, where: Where): Fault =>
  (asked, answer) => {
    const real = answer();
    return where(asked) ? result : real;
  };

export const throws =
  (error: unknown, where: Where): Fault =>
  (asked, answer) => {
    if (where(asked)) throw error;
    return answer();
  };

export const whenLate =
  (fault: Fault): Fault =>
  (asked, answer, session) =>
    session.late ? fault(asked, answer, session) : answer();

/** The session is over, as the standard says it: error codes included. */
export const timesOut: Fault = ({ kind }, _answer, { standard }) => {
  if (kind === 'error') return standard === 'scorm12' ? '301' : '123';
  return kind === 'get' ? '' : 'false';
};

export const turnsToNumbers: Fault = (_asked, answer) => {
  const real = answer();
  if (real === 'true' || real === 'false') return Number(real === 'true');
  return typeof real === 'string' && /^\d{1,9}$/.test(real) ? Number(real) : real;
};

/** Keeps the first characters of saved state, and says that all is well. */
export const cutsAt =
  (length: number): Fault =>
  (asked, answer) =>
    asked.kind === 'set' && isState(asked) ? answer(asked.value.slice(0, length)) : answer();

export const dropsState: Fault = (asked, answer) =>
  asked.kind === 'set' && isState(asked) ? 'true' : answer();

export const handsOutAnothers: Fault = (asked, answer) =>
  asked.kind === 'get' && isState(asked) ? stateOf('bob') : answer();

export const shouts: Fault = (asked, answer) => {
  const real = answer();
  return /(status|mode|entry|credit)$/.test(asked.element) ? String(real).toUpperCase() : real;
};

export const escapes: Fault = (asked, answer) => {
  const real = answer();
  return asked.kind === 'get' ? String(real).replaceAll('&', '&amp;').replaceAll('<', '&lt;') : real;
};

export const forgetsCounts: Fault = (asked, answer) =>
  asked.kind === 'get' && asked.element.endsWith('._count') ? '' : answer();

export const inMode =
  (mode: string): Fault =>
  (asked, answer) =>
    /^cmi\.(core\.lesson_)?mode$/.test(asked.element) ? mode : answer();

/** A synchronous call holds the page up for so long, in milliseconds. */
export const takes =
  (wait: (span: number) => void, span: number): Fault =>
  (_asked, answer) => {
    wait(span);
    return answer();
  };

/** Sound saved state of a learner who has only opened the course. */
export function stateOf(learnerId: string): string {
  return encodeState({ learnerId, counter: 9, progress: { ...emptyProgress, at: 2 } });
}

/** Saved state as a later version of the course would write it. */
export function newerState(): string {
  const checksum = new BitWriter();
  checksum.writeBits(hash24('zlater'), 24);
  return `zlater${checksum.toText()}`;
}
