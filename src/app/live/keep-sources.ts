/**
 * The HTML that each chapter on the page came from, by the chapter's number, as its author's text gave it: elements
 * change what lies in the page, so that what is saved later cannot be compared with that. Chapters that are loaded
 * later add theirs (src/plugins/live/course-page.ts).
 */
export const sources = new Map<number, string>();

declare global {
  interface Window {
    liveSources?: typeof sources;
  }
}

window.liveSources = sources;
const first = document.querySelector<HTMLElement>('main > .place > article');
if (first) sources.set(Number(first.dataset['chapter']), first.outerHTML);
