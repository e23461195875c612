/** The catalogue of problems: an entry for every code that `check` or `package` reports. Nothing of it is in a package. */
import type { problemCodes } from '../problem-codes.ts';
import { suggest } from '../suggest.ts';
import { blockCatalogue } from './block-catalogue.ts';
import type { CatalogueEntry, CatalogueOf } from './entry.ts';
import { fileCatalogue } from './file-catalogue.ts';
import { glossaryCatalogue } from './glossary-catalogue.ts';
import { inventoryCatalogue } from './inventory-catalogue.ts';
import { keptCatalogue } from './kept-catalogue.ts';
import { languageCatalogue } from './language-catalogue.ts';
import { lintCatalogue } from './lint-catalogue.ts';
import { lintFormCatalogue } from './lint-form-catalogue.ts';
import { lookCatalogue } from './look-catalogue.ts';
import { mediaCatalogue } from './media-catalogue.ts';
import { mergeCatalogue } from './merge-catalogue.ts';
import { packageCatalogue } from './package-catalogue.ts';
import { quizCatalogue } from './quiz-catalogue.ts';
import { readingCatalogue } from './reading-catalogue.ts';
import { textCatalogue } from './text-catalogue.ts';

/** Areas in the order of problem-codes.ts, with the heading under which each is shown. */
export const catalogueAreas = [
  { title: 'Files and names', entries: fileCatalogue },
  { title: 'Text', entries: textCatalogue },
  { title: 'Blocks and pictures', entries: blockCatalogue },
  { title: 'Words in pictures', entries: languageCatalogue },
  { title: 'Quizzes and the lock', entries: quizCatalogue },
  { title: 'Blocks to read', entries: readingCatalogue },
  { title: 'Charts, audio and video', entries: mediaCatalogue },
  { title: 'Checklists and reflections', entries: keptCatalogue },
  { title: 'The glossary', entries: glossaryCatalogue },
  { title: 'The look', entries: lookCatalogue },
  { title: 'Merged branches', entries: mergeCatalogue },
  { title: 'The table of sources', entries: inventoryCatalogue },
  { title: 'Wording, spelling and reading', entries: lintCatalogue },
  { title: 'Alt texts, links and how questions are put', entries: lintFormCatalogue },
  { title: 'Packages', entries: packageCatalogue },
] as const;

export const catalogue = {
  ...fileCatalogue,
  ...textCatalogue,
  ...blockCatalogue,
  ...languageCatalogue,
  ...quizCatalogue,
  ...readingCatalogue,
  ...mediaCatalogue,
  ...keptCatalogue,
  ...glossaryCatalogue,
  ...lookCatalogue,
  ...mergeCatalogue,
  ...inventoryCatalogue,
  ...lintCatalogue,
  ...lintFormCatalogue,
} satisfies CatalogueOf<typeof problemCodes>;

const entries: ReadonlyMap<string, CatalogueEntry> = new Map(
  Object.entries({ ...catalogue, ...packageCatalogue }),
);

/** Capital letters do not count. */
export function findEntry(code: string): CatalogueEntry | undefined {
  return entries.get(code.toLowerCase());
}

/** The code that a mistyped one is nearest to; empty where none is near. */
export function suggestCode(code: string): string {
  return suggest(code.toLowerCase(), [...entries.keys()]);
}
