/** The menu's links to the pages beside the chapters; src/app/pages/open-page.ts knows their modules. */
import type { Course } from '../model/course.ts';
import { holdsPlan } from '../model/outline-of.ts';
import type { PageStrings } from '../strings/page-strings.ts';

interface PageLink {
  /** As in the address: `search` for `#~search`. */
  readonly name: string;
  readonly label: (t: PageStrings) => string;
  /** Where it is left out, every course has the page. */
  readonly isIn?: (course: Course) => boolean;
}

const hasPlan = ({ parts }: Course): boolean => parts.some(({ chapters }) => chapters.some(holdsPlan));

/** In the order of the menu. */
const pageLinks: readonly PageLink[] = [
  { name: 'search', label: (t) => t.search },
  { name: 'glossary', label: (t) => t.glossary, isIn: ({ glossary }) => glossary.length > 0 },
  { name: 'plan', label: (t) => t.kept.plan, isIn: hasPlan },
  { name: 'certificate', label: (t) => t.certificate },
];

/** They lead nowhere where no script runs, and are not shown there. */
export function renderPageLinks(course: Course, t: PageStrings): string {
  return pageLinks
    .filter(({ isIn }) => isIn?.(course) ?? true)
    .map(({ name, label }) => `<a class="page-link" href="#~${name}">${label(t)}</a>`)
    .join('');
}
