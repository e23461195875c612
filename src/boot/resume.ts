/**
 * Fetches the chapter left last, and puts it in the place of the first before the player is there, which then goes on
 * from it.
 *
 * Runs inline in the head, after the boot script and the styles. Where the address names something, or something does
 * not come, the player decides.
 */
import type { Boot } from './boot.ts';

interface Chapter {
  readonly default: (html: (parts: readonly string[]) => string) => string;
}

const page: Window & { alongside?: Boot } = window;
const { document, location } = page;
const html = document.documentElement;

const fetchEarly = (rel: string, href: string): HTMLLinkElement => {
  const link = Object.assign(document.createElement('link'), { rel, href });
  document.head.append(link);
  return link;
};

/** What the first screen of a chapter needs, and the rest: src/plugins/chapter-sheets.ts writes the list. */
function fetchSheets(number: number): HTMLLinkElement[] {
  const [names = '', list] = `${html.dataset['sheets']}`.split('|');
  const masks = ` ${list} `.match(` ${number}:(\\w+)\\.(\\w+) `)?.slice(1) ?? [];
  const [near = []] = masks.map((mask) =>
    names
      .split(',')
      .filter((_, at) => (parseInt(mask, 36) >> at) & 1)
      .map((name) => fetchEarly('stylesheet', `styles/${name}.css`)),
  );
  return near;
}

/** Whether it came is the player's to find out. */
const waitFor = (link: HTMLLinkElement): Promise<unknown> =>
  new Promise((onload) => Object.assign(link, { onload, onerror: onload }));

/** Before the scripts that wait for the end of the page. */
const parsed = (): Promise<unknown> =>
  new Promise((resolve) => {
    if (document.readyState === 'loading')
      document.addEventListener('readystatechange', resolve, { once: true });
    else resolve(undefined);
  });

async function show(number: number, near: readonly HTMLLinkElement[]): Promise<void> {
  const looks = near.map(waitFor);
  const url = new URL(`c/${number}.js`, document.baseURI).href;
  const [module] = await Promise.all([
    import(/* @vite-ignore */ url) as Promise<Chapter>,
    parsed(),
    ...looks,
  ]);
  const place = document.querySelector('.place');
  if (place) place.innerHTML = module.default(([markup = '']) => markup);
  html.classList.remove('resuming');
  // The learner sees it before the player goes on; a hidden page has no frames.
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 200);
  });
}

const boot = page.alongside;
if (boot && html.classList.contains('resuming')) {
  fetchEarly('modulepreload', `c/${boot.location}.js`);
  const near = fetchSheets(boot.location);
  if (!location.hash) boot.shown = show(boot.location, near).catch(() => undefined);
}
