/** Notices when a chapter's end has been reached: seen, focused, or passed by using Next. */
export function watchReading(place: HTMLElement, onRead: () => void): () => void {
  const end = place.querySelector('.end');
  const foot = place.querySelector('.foot');
  if (!end) return () => undefined;
  const observer = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) onRead();
  });
  observer.observe(end);
  const noteNext = (event: Event): void => {
    if (event.target instanceof Element && event.target.closest('.next')) onRead();
  };
  foot?.addEventListener('click', noteNext);
  foot?.addEventListener('focusin', noteNext);
  return () => observer.disconnect();
}
