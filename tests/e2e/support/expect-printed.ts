/** A course printed as PDF: every word of it is there once, in its order, and nothing is cut off. */
import { expect } from 'vitest';
import type { Course } from '../../../src/model/course.ts';
import { findAll, insideOf, parseTree } from '../../../src/plugins/print/tree.ts';
import { compareWords } from './compare-words.ts';
import { expectedWords } from './expected-words.ts';
import { openPrinted } from './printed-course.ts';
import { bodyOf, marginsOf, pageMargin, readPdf, squash, type PdfPage } from './read-pdf.ts';
import type { Stand } from './use-browser.ts';

export type PaperFormat = 'A4' | 'Letter';

async function print(stand: Stand, printed: Course, format: PaperFormat): Promise<PdfPage[]> {
  const page = await openPrinted(await stand.openProfile({ colorScheme: 'dark' }), printed);
  return readPdf(await page.pdf({ format, tagged: true }));
}

/** What stands above the columns of a matrix, on each page that it takes. */
const listHeads = (printed: Course): string[] =>
  printed.parts.flatMap(({ chapters }) =>
    chapters.flatMap(({ html }) =>
      findAll(parseTree(html), '.matrix-key dl').map((key) =>
        findAll(key, 'div')
          .map((line) => squash(`${insideOf(line, 'dt')}${line.getAttribute('data-short')}`))
          .join(''),
      ),
    ),
  );

/** Without the addresses that paper adds after links, and without heads that it repeats. */
function textOf(pages: readonly PdfPage[], heads: readonly string[]): string {
  const text = squash(pages.flatMap((page) => bodyOf(page).map(({ words }) => words)).join(''));
  return heads.reduce((rest, head) => rest.replaceAll(head, ''), text.replaceAll(/\(https?:[^()]*\)/g, ''));
}

/** The lowest line of the text. */
function lastLineOf(page: PdfPage): string {
  const body = bodyOf(page);
  const lowest = Math.min(...body.map(({ height }) => height));
  return squash(
    body
      .filter(({ height }) => height < lowest + 2)
      .map(({ words }) => words)
      .join(''),
  );
}

/** Squashed. Below a picture's there may be nothing else to read. */
function findHeadings(printed: Course): string[] {
  const chapters = printed.parts.flatMap((part) => part.chapters);
  const inText = chapters.flatMap(({ html }) =>
    [...html.matchAll(/<h[2-6][^>]*>((?:(?!<\/h).)*)<\/h.>(?!<figure class="picture")/gs)].map(
      ([, words = '']) => words.replaceAll(/<[^>]*>/g, ''),
    ),
  );
  const prompts = chapters.flatMap(({ questions }) => questions.map(({ text }) => text));
  return [...inText, ...prompts, ...chapters.map(({ title }) => title)].map(squash);
}

export async function expectPrinted(stand: Stand, printed: Course, format: PaperFormat): Promise<void> {
  const pages = await print(stand, printed, format);
  expect(compareWords(textOf(pages, listHeads(printed)), expectedWords(printed))).toEqual([]);

  const chapters = printed.parts.flatMap((part) => part.chapters);
  expect(pages.length).toBeGreaterThan(chapters.length);
  expect(pages.length).toBeLessThan(chapters.length * 4 + 20);
  const headings = findHeadings(printed);
  const menuTitle = chapters[0]?.menuTitle ?? '';
  const first = pages.findIndex((page) => marginsOf(page).includes(menuTitle));
  expect(first).toBeGreaterThan(0);
  for (const [index, page] of pages.entries()) {
    const place = `page ${index + 1}`;
    const outside = page.items.filter(
      ({ left, right }) => left < pageMargin - 1 || right > page.width - pageMargin + 1,
    );
    expect.soft(outside, place).toEqual([]);
    expect.soft(bodyOf(page).length, place).toBeGreaterThan(0);
    expect.soft(marginsOf(page), place).toContain(`Version ${printed.version}, page ${index + 1}`);
    expect.soft(marginsOf(page), place).toContain(printed.title);
    // The contents are all titles.
    const last = index < first ? '' : lastLineOf(page);
    const ending = headings.filter((heading) => last !== '' && heading.endsWith(last));
    expect.soft(ending, `${place} ends with a heading`).toEqual([]);
  }
}
