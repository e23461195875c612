/** What may happen in a session, as data: from which state, on which event, to which state, doing what. */

/** `offline`: the LMS did not take the last save; whether it can be reached at all is another question. */
export type SessionState = 'not-connected' | 'active' | 'offline' | 'finished';

export type SessionEvent =
  /** The record was read. */
  | 'connected'
  /** What is worth a save: an answer, a place or read chapter, the course's standing, a wish to try again. */
  | 'answer'
  | 'chapter'
  | 'status'
  | 'retry'
  /** What became of a save; `unanswered`: nothing came back in time. */
  | 'committed'
  | 'refused'
  | 'threw'
  | 'unanswered'
  /** The window that holds the LMS was closed. */
  | 'lms-gone'
  /** The tab is hidden; it may be gone without a further event. */
  | 'hidden'
  /** The page goes. */
  | 'left'
  /** The browser brought the page back from its cache. */
  | 'returned'
  /** Save and exit. */
  | 'exit'
  /** The same learner opened the course in another tab. */
  | 'opened-elsewhere';

export type SessionAction = 'none' | 'commit' | 'commit-again' | 'commit-hidden' | 'finish' | 'reload';

export interface Transition {
  readonly to: SessionState;
  readonly act: SessionAction;
}

/** `commit-hidden`: with the time spent so far; the session leaves out what comes too soon after another. */
const step = (to: SessionState, act: SessionAction = 'none'): Transition => ({ to, act });

const finish = step('finished', 'finish');

/** No call: it would write older data over what the other tab saves. */
const stop = step('finished');

/** A pair that is not here does nothing. */
export const transitions: Readonly<
  Record<SessionState, Readonly<Partial<Record<SessionEvent, Transition>>>>
> = {
  'not-connected': { connected: step('active'), left: finish, exit: finish, 'opened-elsewhere': stop },
  active: whileOpen('active'),
  offline: whileOpen('offline'),
  finished: { returned: step('finished', 'reload') },
};

function whileOpen(here: SessionState): Readonly<Partial<Record<SessionEvent, Transition>>> {
  const commit = step(here, 'commit');
  const failed = step('offline');
  return {
    answer: commit,
    chapter: commit,
    status: commit,
    retry: step(here, 'commit-again'),
    committed: step('active'),
    refused: failed,
    threw: failed,
    unanswered: failed,
    'lms-gone': failed,
    hidden: step(here, 'commit-hidden'),
    left: finish,
    exit: finish,
    'opened-elsewhere': stop,
  };
}
