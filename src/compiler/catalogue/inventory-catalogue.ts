/** The catalogue of content/sources.yaml. */
import type { inventoryProblems } from '../problem-codes/inventory-problems.ts';
import type { CatalogueOf } from './entry.ts';

function inventory(item: string): string {
  return `documents:
  - id: guide
    title: A guide
    sections:
      - at: lesson 1
        items:
          - ${item}
`;
}

export const inventoryCatalogue: CatalogueOf<typeof inventoryProblems> = {
  'bad-inventory': {
    happened: 'An entry of `content/sources.yaml` is not written the way entries are.',
    why: 'The file shows that nothing of the sources was lost on the way into the course. What cannot be read shows nothing.',
    remedy:
      'An item has a `label` of at most eight words, and either `in` with its places or `left-out` with the reason. `n` is its number in the source.',
    example: {
      file: 'content/sources.yaml',
      before: inventory('{ label: what helps, ‸inn: main }'),
      after: inventory('{ label: what helps, in: main }'),
    },
  },
  'unknown-place': {
    happened: 'An item of a source is said to be in a place that the course does not have.',
    why: 'Somebody who asks where a sentence comes from, or whether something was left out, would be led astray.',
    remedy:
      'Mind the spelling. Where a chapter, a question or an id was renamed or taken out, name the place that holds the item now. `npm run sources` shows the whole table.',
    example: {
      file: 'content/sources.yaml',
      before: inventory('{ label: what helps, in: ‸maim }'),
      after: inventory('{ label: what helps, in: main }'),
    },
  },
};
