/** Gets a chapter's module and the elements it holds; each only when it is asked for. */
import { groupOf, type ElementGroup } from '../model/element-groups.ts';
import { loadSheets } from './late-files.ts';

/** A chapter's template has no expressions, so that its markup is all there is to show. */
function toFragment([markup = '']: TemplateStringsArray): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content;
}

const shared = () => import('../components/groups/shared.ts');
const questions = () => import('../components/groups/questions.ts');

/** With what each stands on, so that all of it comes at once. */
const groups: Readonly<Record<ElementGroup, readonly (() => Promise<unknown>)[]>> = {
  blocks: [shared, () => import('../components/groups/blocks.ts')],
  terms: [() => import('../components/groups/terms.ts')],
  kept: [shared, () => import('./kept-pads.ts')],
  questions: [shared, questions],
  sheets: [shared, () => import('../components/groups/sheets.ts')],
  placing: [shared, questions, () => import('../components/groups/placing.ts')],
  matrix: [shared, questions, () => import('../components/groups/matrix.ts')],
};

const moduleUrl = (name: number | string): string => new URL(`c/${name}.js`, document.baseURI).href;

let asksAnew = 0;

/** What modules hold may have changed. A browser remembers them, and that one failed: another address asks anew. */
export function askAnew(): void {
  asksAnew += 1;
}

/** The stylesheets of a chapter's first screen, and of the rest of it: src/plugins/chapter-sheets.ts lists them. */
function sheetsOf(chapter: number): string[][] {
  const [names = '', list] = `${document.documentElement.dataset['sheets']}`.split('|');
  const masks = ` ${list} `.match(` ${chapter}:(\\w+)\\.(\\w+) `)?.slice(1) ?? [];
  return masks.map((mask) => names.split(',').filter((_, at) => (parseInt(mask, 36) >> at) & 1));
}

/** Says whether the look of a chapter came, all of it. */
export const loadLook = (chapter: number): Promise<boolean> => loadSheets(sheetsOf(chapter).flat());

/** What the module `c/<name>.js` has to give, which the build has made. */
async function loadMade<Content>(name: number | string): Promise<Content> {
  const again = asksAnew > 0 ? `?again=${asksAnew}` : '';
  try {
    const module = (await import(/* @vite-ignore */ moduleUrl(name) + again)) as {
      readonly default: Content;
    };
    return module.default;
  } catch (error) {
    askAnew();
    throw error;
  }
}

/** The markup of a chapter, by its number, or of a page. */
export async function loadMarkup(name: number | string): Promise<DocumentFragment> {
  const render = await loadMade<(tag: typeof toFragment) => DocumentFragment>(name);
  return render(toFragment);
}

/** The chapter that is likely to come next, made before it is asked for, by what modules held then. */
let ahead:
  { readonly number: number; readonly asked: number; readonly markup: Promise<DocumentFragment> } | undefined;

/** A fragment is used up where it is shown. */
function takeMarkup(number: number): Promise<DocumentFragment> {
  const made = ahead?.number === number && ahead.asked === asksAnew ? ahead.markup : undefined;
  ahead = undefined;
  return made?.catch(() => loadMarkup(number)) ?? loadMarkup(number);
}

/** Renders chapter `number` into a new element. Rejects when its module cannot be loaded. */
export async function loadChapter(number: number): Promise<HTMLElement> {
  // Beside each other: shown without its look, a chapter would jump. The rest comes in the meantime.
  void loadLook(number);
  const [markup] = await Promise.all([takeMarkup(number), loadSheets(sheetsOf(number)[0] ?? [])]);
  const place = document.createElement('div');
  place.className = 'place';
  place.append(markup);
  return place;
}

/** Defines the elements of these that wait for it, and says whether they came; without, they are plain HTML. */
export async function upgradeElements(waiting: Iterable<Element>): Promise<boolean> {
  const needed = new Set([...waiting].flatMap(({ localName }) => groupOf(localName) ?? []));
  const files = new Set([...needed].flatMap((group) => groups[group]));
  const loads = await Promise.allSettled([...files].map((load) => load()));
  return loads.every((load) => load.status === 'fulfilled');
}

/** Gets a chapter and all that it needs before it is needed; what does not come is asked for again then. */
export function prefetchChapter(number: number): void {
  // The look is put to work at once: as a prefetch it would come again where an LMS forbids to store it.
  void loadLook(number);
  const upgrade = (markup: DocumentFragment) => upgradeElements(markup.querySelectorAll('*'));
  ahead = { number, asked: asksAnew, markup: loadMarkup(number) };
  ahead.markup.then(upgrade, () => undefined);
}
