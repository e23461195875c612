/** The menu's links to the pages beside the chapters; src/app/pages/open-page.ts knows their modules. */
import type { Course } from '../model/course.ts';
import { holdsPlan } from '../model/outline-of.ts';
import type { PageStrings } from '../strings/page-strings.ts';
import { icon, type IconName } from './icons.ts';

interface PageLink {
  /** As in the address: `search` for `#~search`. */
  readonly name: string;
  readonly label: (t: PageStrings) => string;
  /** At the top of the menu, with its sign; the others stand at its foot. */
  readonly sign?: IconName;
  /** Where it is left out, every course has the page. */
  readonly isIn?: (course: Course) => boolean;
}

const hasPlan = ({ parts }: Course): boolean => parts.some(({ chapters }) => chapters.some(holdsPlan));

/** In the order of the menu. */
const pageLinks: readonly PageLink[] = [
  { name: 'search', label: (t) => t.searchShort, sign: 'search' },
  { name: 'glossary', label: (t) => t.glossary, isIn: ({ glossary }) => glossary.length > 0 },
  { name: 'plan', label: (t) => t.kept.plan, sign: 'pencil', isIn: hasPlan },
  { name: 'certificate', label: (t) => t.certificate },
];

/** Those at the top of the menu, or those at its foot. They lead nowhere where no script runs, and are not shown there. */
export function renderPageLinks(course: Course, t: PageStrings, place: 'top' | 'foot'): string {
  return pageLinks
    .filter(({ sign, isIn }) => (sign !== undefined) === (place === 'top') && (isIn?.(course) ?? true))
    .map(
      ({ name, label, sign }) =>
        `<a class="page-link" href="#~${name}">${sign ? icon(sign) : ''}${label(t)}</a>`,
    )
    .join('');
}
