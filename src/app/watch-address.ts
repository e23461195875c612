/** Calls `follow` whenever the address may name another place. */
export function watchAddress(follow: () => void): void {
  addEventListener('hashchange', follow);
  // A link to where the address already is changes nothing, and would do nothing where that chapter did not load.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link && link.hash !== '' && link.hash === location.hash) follow();
  });
  // With a modifier: a single character is a command of many a screen reader, and of those who speak to their device.
  addEventListener('keydown', (event) => {
    // On a Mac, Control and K is a command of the text that is being written.
    const isMeant = navigator.userAgent.includes('Mac') ? event.metaKey : event.ctrlKey;
    if (event.key !== 'k' || !isMeant || event.defaultPrevented) return;
    event.preventDefault();
    location.hash = '#~search';
  });
}

/** The page beside the chapters that an address names: `glossary` for `#~glossary`, or `#~glossary/recovery`. */
export const pageOfRoute = (hash: string): string | undefined => /^#~([a-z-]+)(?:\/|$)/.exec(hash)?.[1];
