/** A finger drawn sideways goes on or back: never the only way. */

/** Pixels of the window; less is a tap, or the start of scrolling. */
const least = 48;

/** @param go told 1 for onwards, -1 for back, in the direction of reading */
export function noteSwipes(element: HTMLElement, go: (step: 1 | -1) => void): void {
  let start: Touch | undefined;
  element.addEventListener(
    'touchstart',
    ({ touches }) => (start = touches.length === 1 ? touches[0] : undefined),
    { passive: true },
  );
  element.addEventListener('touchend', ({ changedTouches: [end] }) => {
    if (!start || !end) return;
    const across = end.clientX - start.clientX;
    const along = Math.abs(end.clientY - start.clientY);
    start = undefined;
    if (Math.abs(across) < least || along > Math.abs(across) / 2) return;
    const isRtl = getComputedStyle(element).direction === 'rtl';
    go(across < 0 === isRtl ? -1 : 1);
  });
}
