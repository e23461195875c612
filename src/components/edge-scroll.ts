/** Pixels from the window's edge where dragging scrolls; the bars that stick there are lower. */
const edge = 96;

/** Scrolls the page while `y` is near its upper or lower edge, faster the nearer, until the signal. */
export function scrollNearEdges(y: () => number, scrolled: () => void, signal: AbortSignal): void {
  const step = (): void => {
    if (signal.aborted) return;
    const above = edge - y();
    const below = y() - (innerHeight - edge);
    const by = above > 0 ? -above / 6 : below > 0 ? below / 6 : 0;
    if (by !== 0) {
      scrollBy({ top: by, behavior: 'instant' });
      scrolled();
    }
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}
