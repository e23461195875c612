/** What several pages about people share. */
import { html } from 'hono/html';
import type { Markup } from '../pages/page-layout.ts';

export function renderPeopleNav(here: 'people' | 'groups' | 'import'): Markup {
  const links = [
    ['people', '/people', 'Everyone'],
    ['groups', '/people/groups', 'Groups'],
    ['import', '/people/import', 'Import a list'],
  ] as const;
  return renderSubNav('People', links, here);
}

export function renderSettingsNav(here: 'settings' | 'audit'): Markup {
  const links = [
    ['settings', '/settings', 'Settings'],
    ['administrators', '/settings/administrators', 'Administrators'],
    ['audit', '/settings/audit', 'Audit trail'],
  ] as const;
  return renderSubNav('Settings', links, here);
}

function renderSubNav(
  label: string,
  links: readonly (readonly [id: string, href: string, text: string])[],
  here: string,
): Markup {
  return html`<nav class="sub-nav" aria-label="${label}">
    ${links.map(
      ([id, href, text]) =>
        html`<a href="${href}" ${id === here ? html`aria-current="page"` : ''}>${text}</a>`,
    )}
  </nav>`;
}

/** `parameters`: those of the page that is shown, without its number. */
export function renderPager(
  path: string,
  parameters: Readonly<Record<string, string>>,
  { page, size, total }: { readonly page: number; readonly size: number; readonly total: number },
): Markup | '' {
  const pages = Math.ceil(total / size);
  if (pages <= 1) return '';
  const link = (to: number, text: string, rel: string) =>
    html`<a class="button button-quiet" rel="${rel}" href="${path}?${address(parameters, to)}">${text}</a>`;
  return html`<nav class="pager" aria-label="Pages">
    ${page > 1 ? link(page - 1, 'Previous', 'prev') : html`<span></span>`}
    <p>Page ${page} of ${pages}</p>
    ${page < pages ? link(page + 1, 'Next', 'next') : html`<span></span>`}
  </nav>`;
}

function address(parameters: Readonly<Record<string, string>>, page: number): string {
  const set = Object.entries(parameters).filter(([, value]) => value !== '');
  return new URLSearchParams([...set, ['page', String(page)]]).toString();
}

/** From 1 up; 1 for anything that is no number. */
export function readPage(text: string | undefined): number {
  const page = Number(text ?? 1);
  return Number.isInteger(page) && page >= 1 && page <= 1_000_000 ? page : 1;
}
