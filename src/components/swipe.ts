/** A finger drawn sideways goes on or back: never the only way. */

/** Pixels of the window; less is a tap, or the start of scrolling. */
const least = 48;

/** Whether something in the element that the finger lies on scrolls sideways: then that is what it does. */
function scrollsInside(element: HTMLElement, { target }: TouchEvent): boolean {
  for (let at = target instanceof Element ? target : null; at && at !== element; at = at.parentElement)
    if (at.scrollWidth > at.clientWidth && /auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
  return false;
}

/** @param go told 1 for onwards, -1 for back, in the direction of reading */
export function noteSwipes(element: HTMLElement, go: (step: 1 | -1) => void): void {
  let start: Touch | undefined;
  element.addEventListener(
    'touchstart',
    (event) => {
      const { touches } = event;
      start = touches.length === 1 && !scrollsInside(element, event) ? touches[0] : undefined;
    },
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
