/**
 * Browser. Notices early that the course was opened elsewhere: in this browser at once, otherwise when the learner comes
 * back to the tab. The server is asked each time, as any course on this origin could claim it.
 */
import type { Transport } from './transport.ts';

/** Says nothing but that some launch was opened. */
const channelName = 'alongside-launch-opened';

export function watchOtherTabs(transport: Transport): void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', () => void transport.replay());
  channel.postMessage('');
  // With an open channel the browser does not keep the page for Back.
  addEventListener('pagehide', () => channel.close());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void transport.replay();
  });
}
