/** The catalogue of ids and of what is named by them. */
import type { fileProblems } from '../problem-codes/file-problems.ts';
import type { CatalogueEntry } from './entry.ts';

type NameCode = Extract<keyof typeof fileProblems, `unknown-${string}` | `${string}-id`>;

export const nameCatalogue: Readonly<Record<NameCode, CatalogueEntry>> = {
  'unknown-edition': {
    happened: 'The command asks for an edition that course.yaml does not have.',
    why: 'Nobody knows which parts would belong to it.',
    remedy: 'Take a name that the hint lists, or add the edition to `editions` in course.yaml.',
    example: {
      file: 'told',
      before: 'npm run check -- --edition managers',
      after: 'npm run check -- --edition complete',
    },
  },
  'unknown-part': {
    happened: 'A part is named in course.yaml that is not listed under its `parts`.',
    why: 'An edition would lack it, or learners could never complete what does not exist.',
    remedy: 'Mind the spelling: it is the `id` of the part that counts, not its title or its folder.',
    example: {
      file: 'course',
      before: 'completion:\n  pass-mark: 80\n  required-parts: [‸strat]\n',
      after: 'completion:\n  pass-mark: 80\n  required-parts: [start]\n',
    },
  },
  'unknown-chapter': {
    happened: 'A chapter is named in course.yaml that is in no part.',
    why: 'The rule would apply to nothing, and the chapter that you mean would be required after all.',
    remedy:
      'Name the chapter by its id: the name of its file without the number before it and without `.md`, or the `id` in its front matter.',
    example: {
      file: 'course',
      before: 'completion:\n  pass-mark: 80\n  optional-chapters: [‸mian]\n',
      after: 'completion:\n  pass-mark: 80\n  optional-chapters: [main]\n',
    },
  },
  'unknown-quiz': {
    happened: 'A quiz is named in course.yaml that is not there.',
    why: 'Its points would be missing from the score.',
    remedy: 'Name the quiz by its file in the folder `quizzes`, without `.json`.',
    example: {
      file: 'course',
      before: 'completion:\n  pass-mark: 80\n  scored-quizzes: [‸chek]\n',
      after: 'completion:\n  pass-mark: 80\n  scored-quizzes: [check]\n',
    },
  },
  'bad-id': {
    happened: 'An id, or the name of a file that serves as one, has letters or signs that an id cannot have.',
    why: 'Ids become part of addresses and of the records of an LMS, and have to work in all of them.',
    remedy:
      'Use lower-case letters a to z, digits and hyphens, and begin with a letter: `first-week`. Do not change an id that learners have already met.',
    example: {
      file: 'chapter',
      before: '## Roles {‸#Our_Roles}\n\nText.\n',
      after: '## Roles {#our-roles}\n\nText.\n',
    },
  },
  'missing-id': {
    happened: 'An item that a learner can open has no id.',
    why: 'What a learner has opened is remembered by the id. The heading may be reworded or moved later without losing it; without an id it would be lost.',
    remedy:
      'Run `npm run check -- --fix`, which writes an id made of the words, or write one yourself: `{#two-or-three-words}` after the heading.',
    example: {
      file: 'chapter',
      before: '## Weeks\n\n:::accordion\n‸### Week one\nMeet.\n:::\n',
      after: '## Weeks\n\n:::accordion\n### Week one {#week-one}\nMeet.\n:::\n',
    },
  },
  'duplicate-id': {
    happened: 'Two things have the same id.',
    why: 'What learners do is remembered by id. With one id for two things, one learner’s answer would turn up at the other question.',
    remedy:
      'Give the newer one another id. Where one of them has been released, keep that one as it is. Two chapters of the same file name clash too.',
    example: {
      file: 'chapter',
      before: ':::quote{#words by="A manager"}\nOne.\n:::\n\n:::quote{‸#words by="A peer"}\nTwo.\n:::\n',
      after: ':::quote{#words by="A manager"}\nOne.\n:::\n\n:::quote{#more-words by="A peer"}\nTwo.\n:::\n',
    },
  },
};
