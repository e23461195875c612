/** The bar above the gallery: where to go, and how wide, in which theme and direction it is shown. */

function find<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}`);
  return found;
}

const tools = find('.tools', HTMLFormElement);
const frame = find('iframe', HTMLIFrameElement);
const examples = find('select[name="example"]', HTMLSelectElement);

const shown = (): HTMLElement | undefined => frame.contentDocument?.documentElement;

function apply(): void {
  const chosen = new FormData(tools);
  const read = (name: string): string => {
    const value = chosen.get(name);
    return typeof value === 'string' ? value : '';
  };
  frame.style.inlineSize = read('width') === '' ? '' : `${read('width')}px`;
  // A page in a frame takes the theme of what is around it.
  frame.style.colorScheme = read('theme');
  const page = shown();
  if (!page) return;
  page.dir = read('direction');
  page.style.fontSize = read('text');
}

function listExamples(): void {
  const names = [...(shown()?.querySelectorAll('.example') ?? [])].map(({ id }) => id);
  examples.replaceChildren(new Option('All', ''), ...names.map((name) => new Option(name, name)));
}

/** The page says when it is whole. */
function watch(): void {
  const page = shown();
  if (!page) return;
  const settle = (): void => {
    listExamples();
    apply();
  };
  if (page.dataset['ready'] !== undefined) return settle();
  new MutationObserver((_changes, observer) => {
    if (page.dataset['ready'] === undefined) return;
    observer.disconnect();
    settle();
  }).observe(page, { attributes: true });
}

frame.addEventListener('load', watch);
watch();
tools.addEventListener('change', ({ target }) => {
  apply();
  if (target === examples) shown()?.ownerDocument.getElementById(examples.value)?.scrollIntoView();
});
