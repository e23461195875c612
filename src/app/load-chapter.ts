/** Gets a chapter's module and the elements it holds; each only when it is asked for. */
import { loadSheets } from './late-files.ts';

/** A chapter's template has no expressions, so that its markup is all there is to show. */
function toFragment([markup = '']: TemplateStringsArray): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content;
}

const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  'accordion-block': () => import('../components/accordion-block.ts'),
  'checklist-block': () => import('../components/checklist-block.ts'),
  'draft-block': () => import('../components/draft-block.ts'),
  'sheet-block': () => import('../components/sheet-block.ts'),
  'reflection-block': () => import('../components/reflection-block.ts'),
  'contents-list': () => import('../components/contents-list.ts'),
  'glossary-term': () => import('../components/glossary-term.ts'),
  'hotspots-block': () => import('../components/hotspots-block.ts'),
  'tabs-block': () => import('../components/tabs-block.ts'),
  'flashcards-block': () => import('../components/flashcards-block.ts'),
  'process-block': () => import('../components/process-block.ts'),
  'gallery-block': () => import('../components/gallery-block.ts'),
  'choice-question': () => import('../components/questions/choice-question.ts'),
  'matrix-question': () => import('../components/questions/matrix-question.ts'),
  'fill-in-question': () => import('../components/questions/fill-in-question.ts'),
  'match-question': () => import('../components/questions/match-question.ts'),
  'sort-question': () => import('../components/questions/sort-question.ts'),
  'order-question': () => import('../components/questions/order-question.ts'),
  'language-question': () => import('../components/questions/language-question.ts'),
  'sentences-card': () => import('../components/questions/sentences-card.ts'),
  'scenario-question': () => import('../components/questions/scenario-question.ts'),
};

const moduleUrl = (name: number | string): string => new URL(`c/${name}.js`, document.baseURI).href;

let asksAnew = 0;

/** What modules hold may have changed. A browser remembers them, and that one failed: another address asks anew. */
export function askAnew(): void {
  asksAnew += 1;
}

/** The stylesheets that a chapter needs, as the build has listed them: `5:accordion,tabs 7:question`. */
function sheetsOf(chapter: number): string[] {
  const listed = ` ${document.documentElement.dataset['sheets']} `.match(` ${chapter}:(\\S+) `)?.[1];
  return listed?.split(',') ?? [];
}

/** Says whether the look of a chapter came. */
export const loadLook = (chapter: number): Promise<boolean> => loadSheets(sheetsOf(chapter));

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

/** JSON that a page needs. */
export const loadData = (name: string): Promise<string> => loadMade(name);

/** Renders chapter `number` into a new element. Rejects when its module cannot be loaded. */
export async function loadChapter(number: number): Promise<HTMLElement> {
  // Beside each other: shown without its look, a chapter would jump.
  const [markup] = await Promise.all([loadMarkup(number), loadLook(number)]);
  const place = document.createElement('div');
  place.className = 'place';
  place.append(markup);
  return place;
}

/** Defines the elements found in `root` and says whether they came; without, it is plain HTML. */
export async function upgradeElements(root: Element): Promise<boolean> {
  const tags = new Set([...root.querySelectorAll(':not(:defined)')].map((element) => element.localName));
  const loads = await Promise.allSettled([...tags].flatMap((tag) => elements[tag]?.() ?? []));
  return loads.every((load) => load.status === 'fulfilled');
}

function fetchEarly(rel: string, href: string): void {
  document.head.append(Object.assign(document.createElement('link'), { rel, href }));
}

/** Until the learner moves, presses or scrolls: whoever opens the course and leaves has no use for more of it. */
const present = new Promise<void>((resolve) => {
  for (const sign of ['pointermove', 'pointerdown', 'keydown', 'scroll'])
    addEventListener(sign, () => resolve(), { once: true, passive: true });
});

/** Asks the browser to fetch a chapter before it is needed, once somebody is there to need it. */
export async function prefetchChapter(number: number): Promise<void> {
  await present;
  fetchEarly('modulepreload', moduleUrl(number));
  for (const name of sheetsOf(number)) fetchEarly('prefetch', `styles/${name}.css`);
}
