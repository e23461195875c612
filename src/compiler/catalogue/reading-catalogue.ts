/** The catalogue of blocks that are read: tabs, flashcards, process, compare, timeline, gallery, download. */
import type { readingProblems } from '../problem-codes/reading-problems.ts';
import type { CatalogueOf } from './entry.ts';

export const readingCatalogue: CatalogueOf<typeof readingProblems> = {
  'too-few-items': {
    happened: 'A block that sets several things side by side, or one after another, holds only one.',
    why: 'Tabs with one tab, or a comparison of one thing, are a puzzle to learners and give nothing to choose.',
    remedy: 'Add another item, or delete the first and the last line of the block and keep the text.',
    example: {
      file: 'chapter',
      before: '## Roles\n\n‸:::tabs\n### Peer {#peer}\nWalks beside.\n:::\n',
      after:
        '## Roles\n\n:::tabs\n### Peer {#peer}\nWalks beside.\n\n### Manager {#manager}\nClears the way.\n:::\n',
    },
  },
  'empty-item': {
    happened: 'A heading in a block has no text below it.',
    why: 'The learner would open it and find nothing.',
    remedy: 'Write the text below the heading, or delete the heading.',
    example: {
      file: 'chapter',
      before: '## Roles\n\n:::tabs\n### Peer {#peer}\nWalks beside.\n\n‸### Manager {#manager}\n:::\n',
      after:
        '## Roles\n\n:::tabs\n### Peer {#peer}\nWalks beside.\n\n### Manager {#manager}\nClears the way.\n:::\n',
    },
  },
  'only-figures': {
    happened: 'A gallery holds something other than pictures, or nothing.',
    why: 'A gallery lays pictures out beside each other; text would be cut into pieces.',
    remedy:
      'Write each picture as `::figure{…}` on a line of its own. Other text stands above or below the gallery.',
    example: {
      file: 'chapter',
      before:
        ':::gallery\n::figure{picture=dot.svg alt="A dot"}\n\n‸Two dots.\n\n::figure{picture=dot.svg alt="A dot again"}\n:::\n',
      after:
        'Two dots.\n\n:::gallery\n::figure{picture=dot.svg alt="A dot"}\n\n::figure{picture=dot.svg alt="A dot again"}\n:::\n',
    },
  },
  'missing-file': {
    happened: 'There is no file at the place that the download names.',
    why: 'Learners would press a button that gives them nothing.',
    remedy:
      'Put the file into the folder of the chapter, or mend its name: capital letters and the ending count.',
    example: {
      file: 'chapter',
      before: '::download{‸file=Checklist.pdf title="A checklist"}\n',
      after: '::download{file=checklist.pdf title="A checklist"}\n',
      beside: { 'content/en/01-start/checklist.pdf': '' },
    },
  },
  'bad-file-type': {
    happened: 'A download names a file of a kind that is not handed out.',
    why: 'Many an LMS refuses programs and unusual files, and many a learner could not open them.',
    remedy: 'Save it in one of the forms that the hint lists; PDF opens everywhere.',
    example: {
      file: 'chapter',
      before: '::download{‸file=checklist.pages title="A checklist"}\n',
      after: '::download{file=checklist.pdf title="A checklist"}\n',
      beside: { 'content/en/01-start/checklist.pdf': '' },
    },
  },
  'bad-file-name': {
    happened:
      'A file to download has a name that some LMS cannot store, or one that another file has in the package.',
    why: 'The upload would fail, or the download would be missing for some learners.',
    remedy:
      'Rename the file, and the text that names it. Letters without accents, digits, `-`, `_` and `.` work everywhere; two names may not differ in capital letters only.',
    example: {
      file: 'chapter',
      before: '::download{‸file="first day.pdf" title="A checklist"}\n',
      after: '::download{file=first-day.pdf title="A checklist"}\n',
      beside: { 'content/en/01-start/first day.pdf': '' },
      added: { 'content/en/01-start/first-day.pdf': '' },
    },
  },
};
