/**
 * Puts the chapter left last in the place of the first before the player is there, which then goes on from it.
 *
 * Runs inline after the boot script, which has asked for the chapter's files. Where the address names something, or
 * something does not come, the player decides.
 */
import type { Boot } from './boot.ts';

interface Chapter {
  readonly default: (html: (parts: readonly string[]) => string) => string;
}

const page: Window & { alongside?: Boot } = window;
const { document, location } = page;
const html = document.documentElement;

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

async function show(number: number): Promise<void> {
  const looks = [...document.querySelectorAll<HTMLLinkElement>('head > link[href^="styles/"]')].map(waitFor);
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
if (boot && html.classList.contains('resuming') && !location.hash)
  boot.shown = show(boot.location).catch(() => undefined);
