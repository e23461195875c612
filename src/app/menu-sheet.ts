/** The menu as a sheet on small screens: it opens over an inert page, closes on Escape, and gives focus back. */
import { breathe } from './breathe.ts';

export function connectMenuSheet(shell: HTMLElement): void {
  const find = (selector: string): HTMLElement | null => shell.querySelector<HTMLElement>(selector);
  const opener = find('.menu-open');
  const behind = [document.querySelector<HTMLElement>('.skip'), find('.top'), find('main')];

  const setOpen = (open: boolean): void => {
    if ((shell.dataset['menu'] === 'open') === open) return;
    shell.dataset['menu'] = open ? 'open' : '';
    opener?.setAttribute('aria-expanded', String(open));
    const settle = (): void => {
      for (const element of behind) if (element) element.inert = shell.dataset['menu'] === 'open';
    };
    // The page behind has time: the menu is seen first. Nothing inert could take the focus.
    if (open) void breathe().then(settle);
    else settle();
    (open ? find('.menu-close') : opener)?.focus();
  };

  opener?.addEventListener('click', () => setOpen(true));
  for (const closer of shell.querySelectorAll('.menu-close, .shade'))
    closer.addEventListener('click', () => setOpen(false));
  // A click on plain words leaves the focus on the body.
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') setOpen(false);
  });
  // A chosen chapter takes the focus itself.
  find('.menu')?.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !event.target.closest('a')) return;
    setOpen(false);
  });
  // Docked, the menu is no sheet any more.
  matchMedia('(width >= 900px)').addEventListener('change', () => setOpen(false));
}
