/**
 * Browser. Runs in every page before its own scripts and notes what a learner of a course gets to see or hear: each
 * visible heading, each title, each focused heading, each text of a live region.
 */
import { sightsKey, type Sight } from './sights.ts';

const sights: Sight[] = [];

function note(kind: Sight['kind'], words: string | null | undefined): void {
  const text = words?.trim() ?? '';
  // The focus counts each time; what merely stands there counts once.
  const known = kind !== 'focus' && sights.some((sight) => sight.kind === kind && sight.text === text);
  if (text === '' || known) return;
  sights.push({ kind, text });
}

function look(): void {
  note('title', document.title);
  for (const heading of document.querySelectorAll('h1')) {
    const shown = heading.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    if (shown && heading.getBoundingClientRect().height > 0) note('heading', heading.textContent);
  }
  for (const region of document.querySelectorAll('[role=status], [role=alert]:not([hidden]), [aria-live]'))
    note('live', region.textContent);
}

if (location.pathname.startsWith('/content/')) {
  Object.assign(window, { [sightsKey]: sights });
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element) note('focus', target.textContent);
  });
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const lookAgain = (): void => {
    look();
    requestAnimationFrame(lookAgain);
  };
  lookAgain();
}
