/** Notices that the same course is opened again by the same learner in another tab of this browser. */

/**
 * Tells the other tabs that this one has begun, and calls back when a later one says so.
 *
 * @param name tells courses and learners apart
 */
export function watchOtherTabs(name: string, onOpened: () => void): void {
  try {
    const channel = new BroadcastChannel(name);
    channel.onmessage = onOpened;
    channel.postMessage('');
  } catch {
    // In a frame that is shut off from its origin no tab hears of another; the LMS has the last word then.
  }
}
