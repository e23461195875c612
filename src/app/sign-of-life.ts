/** When the learner has begun: what the first screen did not need comes then. */

const signs = [
  ...['pointermove', 'pointerdown', 'keydown', 'focusin', 'click', 'input', 'change', 'submit'],
  ...['scroll', 'wheel', 'touchstart', 'beforeprint'],
];

/** Milliseconds: whoever only looks, or listens, gives no sign. */
const patience = 8000;

/** Resolves at the first of them. */
export function waitForLife(): Promise<void> {
  return new Promise((resolve) => {
    const done = new AbortController();
    const begin = (event?: Event): void => {
      // The player itself takes the focus to the heading.
      if (event?.target instanceof HTMLHeadingElement && event.type === 'focusin') return;
      done.abort();
      resolve();
    };
    const options = { capture: true, passive: true, signal: done.signal };
    for (const sign of signs) addEventListener(sign, begin, options);
    setTimeout(() => begin(), patience);
  });
}
