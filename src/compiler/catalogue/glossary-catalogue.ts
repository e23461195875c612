/** The catalogue of the glossary and of the terms that refer to it. */
import type { glossaryProblems } from '../problem-codes/glossary-problems.ts';
import type { CatalogueOf } from './entry.ts';

const recovery = '## Recovery {#recovery}\n\nLiving well, in one’s own terms.\n';

export const glossaryCatalogue: CatalogueOf<typeof glossaryProblems> = {
  'unknown-term': {
    happened: 'A word is marked as a term, and the glossary does not explain it.',
    why: 'The learner who asks what it means would be told nothing.',
    remedy:
      'Mind the spelling. A new term is explained in `glossary.md`, beside course.yaml. Where the text uses another form of the word, name the term: `:term[recovering]{of=recovery}`.',
    example: {
      file: 'chapter',
      before: 'What ‸:term[recovry] means.\n',
      after: 'What :term[recovery] means.\n',
      beside: { 'content/en/glossary.md': recovery },
    },
  },
  'bad-term': {
    happened: 'A term is not written the way terms are.',
    why: 'Learners would read the brackets, and could not open the explanation.',
    remedy:
      'Write `:term[words]`, or `:term[words]{of=its-id}` where the words differ from the entry of the glossary.',
    example: {
      file: 'chapter',
      before: 'What ‸:term[it]{to=recovery} means.\n',
      after: 'What :term[it]{of=recovery} means.\n',
      beside: { 'content/en/glossary.md': recovery },
    },
  },
  'duplicate-term': {
    happened: 'Two entries of the glossary have the same name, id or other name.',
    why: 'Nobody could tell which of the two explanations a learner gets.',
    remedy: 'Make one entry of them. Other words for it are written `{aliases="one, another"}`.',
    example: {
      file: 'content/en/glossary.md',
      before: '## Recovery\n\nLiving well.\n\n‸## Healing {aliases="recovery"}\n\nGetting better.\n',
      after: '## Recovery {aliases="healing"}\n\nLiving well.\n',
    },
  },
  'empty-term': {
    happened: 'An entry of the glossary has no text below its heading.',
    why: 'The learner who asks what it means would see an empty box.',
    remedy: 'Explain it in one or two sentences, or delete the heading.',
    example: {
      file: 'content/en/glossary.md',
      before: '‸## Recovery {#recovery}\n',
      after: recovery,
    },
  },
  'bad-glossary': {
    happened: 'The glossary holds something other than terms and their explanations.',
    why: 'An explanation opens in a small box beside the text. There is no room there for blocks, smaller headings or text without a term.',
    remedy: 'Keep to `## Term {#id}` and, below each, a paragraph or a list. Say the rest in a chapter.',
    example: {
      file: 'content/en/glossary.md',
      before: '‸What our words mean.\n\n## Recovery {#recovery}\n\nLiving well.\n',
      after: '## Recovery {#recovery}\n\nLiving well.\n',
    },
  },
};
