/** One authored question of each type, and what the Course and the player make of it. */
import { courseQuestion } from '../../../src/model/course-question.ts';
import type { Question } from '../../../src/model/course.ts';
import type { PlayableQuestion } from '../../../src/model/outline.ts';
import { playableOf } from '../../../src/model/playable-question.ts';
import { partsOf } from '../../../src/model/question-parts.ts';
import type { QuestionType } from '../../../src/model/question-type.ts';
import { authoredQuestion, type AuthoredQuestion } from '../../../src/model/quiz.ts';

const common = (id: string) => ({ id, prompt: `What of *${id}*?`, source: { document: 'guide' } });
const why = (what: string): string => `This is what it is because of all that ${what} says.`;
const option = (id: string, right = false) => ({ id, text: `The ${id}`, right, feedback: why(id) });
const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const each = (value: string) => Object.fromEntries(letters.map((letter) => [letter, value]));

export const authored: Readonly<Record<QuestionType, unknown>> = {
  single: { ...common('one-of'), type: 'single', options: [option('first'), option('second', true)] },
  multiple: {
    ...common('some-of'),
    type: 'multiple',
    options: [option('first', true), option('second'), option('third', true)],
  },
  'yes-no': { ...common('is-it'), type: 'yes-no', answer: 'no', yes: why('yes'), no: why('no') },
  'fill-in': {
    ...common('how-called'),
    type: 'fill-in',
    accepted: ['Peer support', 'peer work'],
    right: why('right'),
    wrong: why('wrong'),
  },
  match: {
    ...common('which-to-which'),
    type: 'match',
    pairs: ['left', 'right'].map((id) => ({ id, text: id, match: `What ${id} is`, feedback: why(id) })),
    extras: [{ id: 'neither', match: 'What neither is', feedback: why('neither') }],
  },
  sort: {
    ...common('which-group'),
    type: 'sort',
    groups: ['mine', 'theirs'].map((id) => ({ id, text: id })),
    items: [
      { id: 'listening', text: 'Listening', group: 'mine', feedback: why('listening') },
      { id: 'treating', text: 'Treating', group: 'theirs', feedback: why('treating') },
      { id: 'sharing', text: 'Sharing', group: 'mine', feedback: why('sharing') },
    ],
  },
  order: {
    ...common('what-first'),
    type: 'order',
    items: ['meet', 'talk', 'walk'].map((id) => ({ id, text: id, feedback: why(id) })),
  },
  language: {
    ...common('what-instead'),
    type: 'language',
    sentence: 'She is a schizophrenic.',
    phrase: 'a schizophrenic',
    wordings: [option('crazy'), option('person', true), option('lives', true)].map((wording) => ({
      ...wording,
      guideline: 'person-first',
    })),
  },
  matrix: {
    ...common('whose-task'),
    type: 'matrix',
    factors: each('Is it so?'),
    tasks: ['ex1', '54'].map((item) => ({
      id: `task-${item}`,
      text: `Task ${item}`,
      source: { item },
      verdicts: { ...each('yes'), d: 'open' },
      notes: { d: 'The source leaves it open.' },
    })),
  },
  scenario: {
    ...common('what-to-do'),
    type: 'scenario',
    approaches: [option('wait'), option('ask', true)].map((approach) => ({
      ...approach,
      benefits: [`Good of ${approach.id}`],
      risks: [`Bad of ${approach.id}`],
    })),
  },
};

/** The sample of a type with other fields, as the schema reads it. */
export function makeAuthored(type: QuestionType, change: object = {}): AuthoredQuestion {
  return authoredQuestion.parse({ ...(authored[type] as object), ...change });
}

/** Numbers count from 1, options before targets, an id once. */
export function makeCourseQuestion(question: AuthoredQuestion): Question {
  const { options, targets } = partsOf(question);
  const ids = [...new Set([...options, ...targets].map(({ id }) => id))];
  return courseQuestion(question, {
    tasks: [],
    partialCredit: false,
    quiz: 'check',
    part: 'role',
    number: 7,
    numberOf: (id) => ids.indexOf(id) + 1,
    plain: (markdown) => markdown.replaceAll('*', ''),
    nameOf: (id) => (id === 'yes' ? 'Yes' : 'No'),
    counts: true,
  });
}

export const playable = Object.fromEntries(
  Object.keys(authored).map((type) => [
    type,
    playableOf(makeCourseQuestion(makeAuthored(type as QuestionType))),
  ]),
) as Readonly<Record<QuestionType, PlayableQuestion>>;
