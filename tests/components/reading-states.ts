/** Every state of tabs, flashcards, process and gallery, and the blocks that stand as they are. */
import '../../src/components/flashcards-block.ts';
import '../../src/components/gallery-block.ts';
import '../../src/components/process-block.ts';
import '../../src/components/tabs-block.ts';
import { getBlocks } from './gallery.ts';
import { get, getButton } from './page.ts';

interface ReadingState {
  readonly name: string;
  readonly html: string;
  readonly enter: () => void;
}

const block = async (selector: string): Promise<string> =>
  `<h2>Beside each other</h2>${(await getBlocks(selector)).join('')}`;

export const tabs = await block('#tabs-and-cards--first-meeting');
export const cards = await block('#tabs-and-cards--often-said');
export const steps = await block('#steps--welcome-week');
export const pictures = await block('#pictures-and-files--ways');

const nothing = (): void => undefined;
const barriers = await block('#steps--in-the-way');
const asTheyAre = await block('.compare:not(.step *), .timeline, .download');

const pressIn = (tag: 'flashcards-block' | 'process-block', ...words: string[]): void => {
  for (const label of words) getButton(get(tag), label).click();
};

export const readingStates: readonly (ReadingState & { readonly sheet?: true })[] = [
  { name: 'tabs, the first', html: tabs, enter: nothing },
  { name: 'tabs, the last', html: tabs, enter: () => get('.tab:last-child').click() },
  { name: 'card, its front', html: cards, enter: nothing },
  { name: 'card, turned', html: cards, enter: () => pressIn('flashcards-block', 'Turn the card') },
  { name: 'cards, all', html: cards, enter: () => pressIn('flashcards-block', 'Show all 3') },
  { name: 'steps, the first', html: steps, enter: nothing },
  {
    name: 'steps, the last',
    html: steps,
    enter: () =>
      get('process-block').shadowRoot?.querySelector<HTMLElement>('nav li:last-child button')?.click(),
  },
  { name: 'steps, all', html: steps, enter: () => pressIn('process-block', 'Show all 4') },
  { name: 'barrier in a step', html: barriers, enter: nothing },
  { name: 'pictures', html: pictures, enter: nothing },
  { name: 'picture, large', html: pictures, enter: () => get('.gallery-open').click() },
  { name: 'sides, moments, files', html: asTheyAre, enter: nothing },
];
