/** Notices that the same course is opened again by the same learner in another tab of this browser. */

/**
 * Tells the other tabs that this one has begun, and calls back when a later one says so.
 *
 * @param name tells courses and learners apart
 */
export function watchOtherTabs(name: string, onOpened: () => void): void {
  if ('BroadcastChannel' in window) {
    const channel = new BroadcastChannel(name);
    channel.onmessage = onOpened;
    channel.postMessage('');
    return;
  }
  // Older browsers: a change to storage is told to every tab but the one that made it.
  const key = `${name}:opened`;
  addEventListener('storage', (event) => {
    if (event.key === key && event.newValue !== null) onOpened();
  });
  try {
    localStorage.setItem(key, String(Math.random()));
  } catch {
    // Where storage is forbidden no tab hears of another; the LMS has the last word then.
  }
}
