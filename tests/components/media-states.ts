/** Charts and recordings of the gallery, each as a learner meets it. */
import { get } from './page.ts';
import type { State } from './states.ts';

const { html } = (await (await fetch('/gallery.json')).json()) as { html: string };
const gallery = new DOMParser().parseFromString(html, 'text/html');

/** The blocks that match, as the compiler wrote them. */
export const fromGallery = (selector: string): string =>
  [...gallery.querySelectorAll(selector)].map((block) => block.outerHTML).join('');

const nothing = (): void => undefined;

const openAll = (): void => {
  for (const summary of document.querySelectorAll<HTMLElement>('.beside summary')) summary.click();
};

export const mediaStates: readonly State[] = [
  { name: 'charts', html: fromGallery('.chart'), enter: nothing },
  { name: 'charts, tables open', html: fromGallery('.chart'), enter: openAll },
  { name: 'recordings', html: fromGallery('.media'), enter: nothing },
  { name: 'recordings, words open', html: fromGallery('.media'), enter: openAll },
  {
    name: 'focus on a summary',
    html: fromGallery('.chart[id$="--qualities"]'),
    enter: () => get('.beside summary').focus(),
  },
];
