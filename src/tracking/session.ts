/**
 * The life of a session in the page: active until the page goes or the learner leaves, then ended for good.
 *
 * On closing a tab the page is hidden before it goes; when a frame is removed it is the other way round. So an ended
 * session makes no call, whatever comes.
 */
import type { Tracker } from './tracker.ts';

export interface Session {
  readonly ended: boolean;
  /** For the exit button; the same as leaving the page. */
  finish(): void;
}

/** `onReturn`: the browser brought the page back from its cache, into an ended session; load it anew. */
export function startSession(tracker: Tracker, page: Window, onReturn: () => void): Session {
  let ended = false;
  const finish = (): void => {
    if (ended) return;
    ended = true;
    tracker.finish();
  };
  page.document.addEventListener('visibilitychange', () => {
    if (!ended && page.document.visibilityState === 'hidden') void tracker.commit('hidden');
  });
  page.addEventListener('pagehide', finish);
  page.addEventListener('pageshow', (event) => {
    if (ended && event.persisted) onReturn();
  });
  return {
    get ended() {
      return ended;
    },
    finish,
  };
}
