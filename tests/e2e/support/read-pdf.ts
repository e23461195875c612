/** The words of a PDF and where they stand. */
import { getDocumentProxy } from 'unpdf';

export interface PlacedWords {
  readonly words: string;
  /** In points from the left edge. */
  readonly left: number;
  readonly right: number;
  /** Of the line the words stand on, in points from the lower edge. */
  readonly height: number;
}

export interface PdfPage {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** In the order in which they were printed. */
  readonly items: readonly PlacedWords[];
}

interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
}

export async function readPdf(bytes: Uint8Array): Promise<PdfPage[]> {
  const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const placed = (items as readonly (TextItem | object)[]).filter(
      (item): item is TextItem => 'str' in item,
    );
    pages.push({
      width,
      height,
      items: placed.flatMap(({ str, width: long, transform: [, , , , left = 0, bottom = 0] }) =>
        str.trim() === '' ? [] : [{ words: str, left, right: left + long, height: bottom }],
      ),
    });
  }
  await document.loadingTask.destroy();
  return pages;
}

/** 20 mm in points. */
export const pageMargin = (20 / 25.4) * 72;

const isBody =
  ({ height }: PdfPage) =>
  (item: PlacedWords): boolean =>
    item.height > pageMargin - 2 && item.height < height - pageMargin;

/** Between head and foot. */
export const bodyOf = (page: PdfPage): PlacedWords[] => page.items.filter(isBody(page));

/** Head and foot. */
export const marginsOf = (page: PdfPage): string =>
  page.items
    .filter((item) => !isBody(page)(item))
    .map(({ words }) => words)
    .join(' ');

/** However lines break, words are divided and letters joined. */
export const squash = (text: string): string =>
  text.normalize('NFKC').replaceAll(/[\s\u00ad\u200b\u2010-]+/g, '');
