/** The texts of the whole course as the search page gets them. It makes its index itself, in less time than one takes to load. */
import { parseHTML } from 'linkedom';
import type { Chapter, Course } from '../model/course.ts';
import {
  glossaryId,
  shardFile,
  shortAnchor,
  type SearchChapter,
  type SearchSection,
  type SearchShard,
} from '../model/search.ts';
import { pageStringsFor } from '../strings/page-strings.ts';

/** Characters that a browser reads and indexes at one go: the text of some eighty chapters. */
const shardLength = 500_000;

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
function chapterTexts({ id, title, summary, objectives, html }: Chapter): SearchChapter {
  const [first, ...rest] = splitSections(html);
  const opening = [summary, ...objectives.map(wordsOf), first?.text].filter(Boolean).join(' ');
  const sections = rest.map(({ anchor, heading, text }): SearchSection => [
    shortAnchor(id, anchor),
    heading,
    text,
  ]);
  return [id, title, [['', '', opening], ...sections]];
}

function glossaryTexts({ glossary, lang }: Course): SearchChapter {
  const t = pageStringsFor(lang);
  const terms = glossary.map(({ id, title, aliases, html }): SearchSection => {
    const others = aliases.length > 0 && t.otherWords(aliases.join(', '));
    return [id, title, [wordsOf(html), others].filter(Boolean).join(' ')];
  });
  return [glossaryId, '', terms];
}

const lengthOf = ([, , sections]: SearchChapter): number =>
  sections.reduce((sum, [, , text]) => sum + text.length, 0);

/** The texts of the whole course, in the order of reading: those of a usual course in one piece. */
export function makeShards(course: Course): SearchShard[] {
  const chapters = [
    glossaryTexts(course),
    ...course.parts.flatMap((part) => part.chapters.map(chapterTexts)),
  ];
  const shards: SearchChapter[][] = [[]];
  let length = 0;
  for (const chapter of chapters) {
    length += lengthOf(chapter);
    if (length > shardLength && shards.at(-1)?.length !== 0) {
      shards.push([]);
      length = lengthOf(chapter);
    }
    shards.at(-1)?.push(chapter);
  }
  return shards.map((shard) => ({ of: shards.length, chapters: shard }));
}

/** A string of JSON has many quotes and few apostrophes: between these, nearly nothing in it is escaped. */
const quoteJson = (json: string): string => `'${json.replace(/[\\']/g, '\\$&')}'`;

/** File name → module text. */
export function renderSearchModules(course: Course): [name: string, code: string][] {
  return makeShards(course).map((shard, at) => [
    shardFile(at),
    `export default ${quoteJson(JSON.stringify(shard))};\n`,
  ]);
}
