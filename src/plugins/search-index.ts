/** The index of the whole course, made when building; the search page loads it. */
import { parseHTML } from 'linkedom';
import MiniSearch from 'minisearch';
import type { Chapter, Course } from '../model/course.ts';
import { pageStringsFor } from '../strings/page-strings.ts';
import { searchOptions, type SearchData, type SearchPlace } from '../model/search.ts';

/** Answers, reasons and hints are for those who try; a list of chapters is no place to be led to. */
const left =
  'template, script, style, svg, select, nav, [hidden], [role=doc-backlink], .question-count, .question-how, .note-ref, .contents';
const questionBodies = 'fieldset > :not(legend), .look-back';
const ownLine =
  /^(?:address|article|aside|blockquote|br|caption|d[dlt]|details|div|fig|form|h\d|li|[ou]l|p|section|summary|t[dhr])/;

/** As much of the DOM as is needed of the parser's nodes. */
interface HtmlNode {
  readonly nodeType: number;
  readonly localName: string;
  readonly id: string;
  readonly textContent: string;
  readonly childNodes: Iterable<HtmlNode>;
  readonly parentElement: HtmlNode | null;
  readonly closest: (selector: string) => HtmlNode | null;
  readonly querySelectorAll: (selector: string) => Iterable<HtmlNode>;
  readonly remove: () => void;
}

interface Section {
  anchor: string;
  heading: string;
  text: string;
}

/** Of several of these one is shown at a time; an address that names one opens it. */
const items = '.tab-panel, .step, .flashcard, .hotspots-list > li';

/** The id that leads to a heading: its own, that of the fold that it opens, or that of the item that it stands in. */
function anchorOf(heading: HtmlNode): string {
  if (heading.id !== '') return heading.id;
  return heading.closest('summary')?.parentElement?.id ?? heading.closest(items)?.id ?? '';
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a reader sees of the chapter's HTML, cut at its headings; what stands before the first has an empty one. */
export function splitSections(html: string): Section[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`) as unknown as {
    readonly document: { readonly body: HtmlNode };
  };
  for (const element of document.body.querySelectorAll(`${left}, ${questionBodies}`)) element.remove();
  const sections: Section[] = [{ anchor: '', heading: '', text: '' }];
  const write = (text: string): void => {
    const last = sections.at(-1);
    if (last) last.text += text;
  };
  const walk = (node: HtmlNode): void => {
    if (node.nodeType === 3) write(node.textContent);
    if (node.nodeType !== 1) return;
    const name = node.localName;
    if (/^h[1-6]$/.test(name)) {
      sections.push({ anchor: anchorOf(node), heading: tidy(node.textContent), text: '' });
      return;
    }
    if (ownLine.test(name)) write(' ');
    for (const child of node.childNodes) walk(child);
    if (ownLine.test(name)) write(' ');
  };
  walk(document.body);
  return sections.map(({ anchor, heading, text }) => ({ anchor, heading, text: tidy(text) }));
}

const wordsOf = (html: string): string =>
  splitSections(html)
    .map(({ text }) => text)
    .join(' ');

/** The chapter itself is found by its title, its summary and what it is for. */
function placesOf({ id, title, summary, objectives, html }: Chapter): SearchPlace[] {
  const [first, ...rest] = splitSections(html);
  const opening = [summary, ...objectives.map(wordsOf), first?.text].filter(Boolean).join(' ');
  return [
    { href: `#/${id}`, chapter: title, heading: '', text: opening },
    ...rest.map(({ anchor, heading, text }) => ({
      href: anchor === '' ? `#/${id}` : `#${anchor}`,
      chapter: title,
      heading,
      text,
    })),
  ];
}

export function makeSearchData(course: Course): SearchData {
  const t = pageStringsFor(course.lang);
  const terms = course.glossary.map(({ id, title, aliases, html }) => ({
    href: `#~glossary/${id}`,
    chapter: '',
    heading: title,
    text: [wordsOf(html), aliases.length > 0 && t.otherWords(aliases.join(', '))].filter(Boolean).join(' '),
  }));
  const places = [...terms, ...course.parts.flatMap((part) => part.chapters.flatMap(placesOf))];
  const index = new MiniSearch<SearchPlace & { id: number }>(searchOptions);
  index.addAll(places.map((place, id) => ({ ...place, id })));
  return { places, index: index.toJSON() };
}

/** `c/search.js`: JSON in a module, since there are LMSs that serve no JSON. */
export function renderSearchModule(course: Course): string {
  return `export default ${JSON.stringify(JSON.stringify(makeSearchData(course)))};\n`;
}
