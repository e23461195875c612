/** The catalogue of what is not as it was released. */
import type { quizProblems } from '../problem-codes/quiz-problems.ts';
import type { CatalogueEntry } from './entry.ts';

type ChangeCode = Extract<keyof typeof quizProblems, 'lost-id' | 'moved-id' | 'answers-changed'>;

export const changeCatalogue: Readonly<Record<ChangeCode, CatalogueEntry>> = {
  'lost-id': {
    happened:
      'Something that learners could answer, tick or open in an earlier release is gone, or has another id.',
    why: 'Answers and ticks are kept by the id. Under another id, what a learner did before is not found again.',
    remedy:
      'If the id was changed by mistake, put the old one back; the problem stands where it seems to have been. If the thing is meant to go, run `npm run lock`: the lock notes that, and its number is never given again.',
    example: {
      file: 'chapter',
      released: ':::accordion\n## A desk and a key {#desk}\nText.\n:::\n',
      before: ':::accordion\n## A desk and a key {‸#a-desk}\nText.\n:::\n',
      after: ':::accordion\n## A desk and a key {#desk}\nText.\n:::\n',
    },
  },
  'moved-id': {
    happened:
      'The words beside this id were released beside another id. Two ids were swapped, or words moved without theirs.',
    why: 'Answers are kept by the id: those given to one would be shown, and reported, as given to the other.',
    remedy:
      'Let each id go with its words: to change the order, move whole entries. If it is meant, run `npm run lock`, which notes it.',
    example: {
      file: 'told',
      before:
        '{ "id": "beside", "text": "Walking ahead", … }\n{ "id": "ahead", "text": "Walking beside", … }',
      after: '{ "id": "ahead", "text": "Walking ahead", … }\n{ "id": "beside", "text": "Walking beside", … }',
    },
  },
  'answers-changed': {
    happened: 'A question has other options, or other right answers, than in the release that learners have.',
    why: 'Answers given so far no longer count: the learner is asked again, and HR’s figures change.',
    remedy:
      'If that is meant, run `npm run lock`, which notes it. If it came about by mistake, such as a lost `"right": true`, put it back.',
    example: {
      file: 'told',
      before: '{ "id": "beside", "text": "Walking beside", "feedback": "…" }',
      after: '{ "id": "beside", "text": "Walking beside", "right": true, "feedback": "…" }',
    },
  },
};
