/** The glossary: made when building, loaded when asked for. */
import { loadMarkup } from '../load-chapter.ts';

export async function renderPage(): Promise<HTMLElement> {
  const [page] = (await loadMarkup('glossary')).children;
  if (!(page instanceof HTMLElement)) throw new Error('The glossary is empty.');
  return page;
}
