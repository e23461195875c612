/**
 * The life of a session in the page: runs the transition table on what the page, the LMS and other tabs do.
 *
 * On closing a tab the page is hidden before it goes; when a frame is removed it is the other way round. So a finished
 * session makes no call, whatever comes.
 */
import { transitions, type SessionEvent, type SessionState } from './session-table.ts';
import type { Tracker } from './tracker.ts';

export interface Session {
  readonly state: SessionState;
  dispatch(event: SessionEvent): void;
  /** Saves what is left and ends the session. Resolves to whether the record has everything. */
  exit(): Promise<boolean>;
}

export interface SessionListener {
  /** After each step of the table. */
  onStep: (state: SessionState, event: SessionEvent) => void;
  /** The page came back into a session that is over; load it anew. */
  onReturn: () => void;
}

export type Recorder = Pick<Tracker, 'commit' | 'finish'>;

/** Milliseconds: after which a save counts as unanswered (it may still succeed), and between two of a hidden tab. */
const patience = 10_000;
const hiddenEvery = 30_000;

export function startSession(tracker: Recorder, page: Window, listener: SessionListener): Session {
  let state: SessionState = 'not-connected';
  let latest = 0;
  let hiddenAt = -hiddenEvery;
  // A page forgets an opener that has gone.
  const openers = findOpeners(page);
  const isLmsGone = (): boolean => [...openers, ...findOpeners(page)].some(isClosed);

  const commit = (reason?: 'hidden' | 'again'): Promise<boolean> =>
    new Promise((resolve) => {
      const place = ++latest;
      const settle = (event: SessionEvent): void => {
        clearTimeout(timer);
        // An earlier save says nothing about what a later one carries.
        if (place === latest) dispatch(event);
        resolve(event === 'committed');
      };
      const timer = setTimeout(() => settle('unanswered'), patience);
      // Called at once: a page that goes does not wait.
      (async () => tracker.commit(reason))().then(
        (taken) => settle(taken ? 'committed' : isLmsGone() ? 'lms-gone' : 'refused'),
        () => settle('threw'),
      );
    });

  /** Who turns to other tabs all the time would keep an LMS busy with the time spent; answers went when given. */
  const commitHidden = (): void => {
    if (performance.now() - hiddenAt < hiddenEvery) return;
    hiddenAt = performance.now();
    void commit('hidden');
  };

  const dispatch = (event: SessionEvent): void => {
    const next = transitions[state][event];
    if (!next) return;
    state = next.to;
    if (next.act === 'commit') void commit();
    else if (next.act === 'commit-again') void commit('again');
    else if (next.act === 'commit-hidden') commitHidden();
    else if (next.act === 'finish') tracker.finish();
    else if (next.act === 'reload') listener.onReturn();
    listener.onStep(state, event);
  };

  /** Whoever holds something back for a moment hands it on now. */
  const tellLeaving = (): boolean => page.dispatchEvent(new Event('leaving'));

  page.document.addEventListener('visibilitychange', () => {
    if (page.document.visibilityState !== 'hidden') return;
    tellLeaving();
    dispatch('hidden');
  });
  page.addEventListener('pagehide', () => {
    tellLeaving();
    dispatch('left');
  });
  page.addEventListener('pageshow', (event) => {
    if (event.persisted) dispatch('returned');
  });
  return {
    get state() {
      return state;
    },
    dispatch,
    exit: async () => {
      tellLeaving();
      // What it came to decides what the learner is told.
      const saved = (state === 'active' || state === 'offline') && (await commit());
      dispatch('exit');
      return saved;
    },
  };
}

/** The LMS may have opened the page itself, or the window that frames it. */
function findOpeners(page: Window): unknown[] {
  return [(): unknown => page.opener, (): unknown => page.top?.opener].map((find): unknown => {
    try {
      return find();
    } catch {
      return undefined;
    }
  });
}

function isClosed(opener: unknown): boolean {
  return (opener as Window | null | undefined)?.closed === true;
}
