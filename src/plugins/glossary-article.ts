/** The glossary as a page of the player and as the last section of the print edition. */
import type { Course, GlossaryTerm } from '../model/course.ts';
import { escapeHtml } from '../model/escape-html.ts';
import { pageStringsFor, type PageStrings } from '../strings/page-strings.ts';

/** Letter → its terms, in the order that the course gives. */
function groupByLetter({ glossary, lang }: Course): Map<string, GlossaryTerm[]> {
  const groups = new Map<string, GlossaryTerm[]>();
  for (const term of glossary) {
    const letter = [...term.title.normalize('NFD')][0]?.toLocaleUpperCase(lang) ?? '';
    groups.set(letter, [...(groups.get(letter) ?? []), term]);
  }
  return groups;
}

function renderUses({ chapters }: GlossaryTerm, course: Course, t: PageStrings): string {
  const links = course.parts
    .flatMap((part) => part.chapters)
    .filter(({ id }) => chapters.includes(id))
    .map(({ id, title }) => `<a href="#/${id}">${escapeHtml(title)}</a>`);
  return links.length === 0 ? '' : `<p class="glossary-uses">${t.explainedIn} ${links.join(', ')}</p>`;
}

function renderTerm(term: GlossaryTerm, course: Course, t: PageStrings): string {
  const also =
    term.aliases.length === 0
      ? ''
      : `<p class="glossary-also">${escapeHtml(t.otherWords(term.aliases.join(', ')))}</p>`;
  return (
    `<dt id="glossary--${term.id}" data-at="${term.id}">${escapeHtml(term.title)}</dt>` +
    `<dd>${term.html}${also}${renderUses(term, course, t)}</dd>`
  );
}

/** Empty where the course has no glossary. */
export function renderGlossary(course: Course): string {
  if (course.glossary.length === 0) return '';
  const t = pageStringsFor(course.lang);
  const groups = [...groupByLetter(course)];
  const place = (letter: string): string => `letter-${letter.codePointAt(0)?.toString(36) ?? ''}`;
  const letters = groups.map(([letter]) => `<a href="#~glossary/${place(letter)}">${escapeHtml(letter)}</a>`);
  const sections = groups.map(
    ([letter, terms]) =>
      `<section class="glossary-letter"><h2 data-at="${place(letter)}">${escapeHtml(letter)}</h2>` +
      `<dl>${terms.map((term) => renderTerm(term, course, t)).join('')}</dl></section>`,
  );
  return (
    `<article class="glossary" id="glossary"><h1>${t.glossary}</h1><p class="lead">${t.glossaryLead}</p>` +
    `<nav class="letters" aria-label="${t.letters}">${letters.join('')}</nav>${sections.join('')}</article>`
  );
}
