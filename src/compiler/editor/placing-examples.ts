/** A question of each type that is answered by placing or judging: to be written over. */
import type { AuthoredQuestion } from '../../model/quiz.ts';

const source = { document: 'your-source' };

export const placingExamples: readonly AuthoredQuestion[] = [
  {
    id: 'pairs',
    type: 'match',
    prompt: 'What belongs together?',
    pairs: [
      {
        id: 'first',
        text: 'The first thing',
        match: 'What belongs to the first',
        feedback: 'Say here why these two make the first pair.',
      },
      {
        id: 'second',
        text: 'The second thing',
        match: 'What belongs to the second',
        feedback: 'Say here why these two make the second pair.',
      },
    ],
    source,
  },
  {
    id: 'groups',
    type: 'sort',
    prompt: 'Which group does each of these belong to?',
    groups: [
      { id: 'one-group', text: 'The one group' },
      { id: 'other-group', text: 'The other group' },
    ],
    items: [
      {
        id: 'first',
        text: 'The first thing',
        group: 'one-group',
        feedback: 'Say here why the first thing belongs to this group.',
      },
      {
        id: 'second',
        text: 'The second thing',
        group: 'other-group',
        feedback: 'Say here why the second thing belongs to that group.',
      },
    ],
    source,
  },
  {
    id: 'steps',
    type: 'order',
    prompt: 'What comes first, and what comes after?',
    items: [
      { id: 'first', text: 'The first step', feedback: 'Say here why this step is the first to take.' },
      { id: 'second', text: 'The second step', feedback: 'Say here why this step needs the first one.' },
      { id: 'third', text: 'The third step', feedback: 'Say here why this step has to wait so long.' },
    ],
    source,
  },
  {
    id: 'tasks',
    type: 'matrix',
    prompt: 'Is this a task for the role?',
    source,
    factors: {
      a: 'The first thing to ask of a task',
      b: 'The second thing to ask of a task',
      c: 'The third thing to ask of a task',
      d: 'The fourth thing to ask of a task',
      e: 'The fifth thing to ask of a task',
      f: 'The sixth thing to ask of a task',
      g: 'The seventh thing to ask of a task',
      h: 'Is it a task for the role?',
    },
    tasks: [
      {
        id: 'first-task',
        text: 'The first task',
        source: { item: '1' },
        verdicts: { a: 'yes', b: 'yes', c: 'maybe', d: 'no', e: 'no', f: 'no', g: 'no', h: 'yes' },
      },
      {
        id: 'second-task',
        text: 'The second task',
        source: { item: '2' },
        verdicts: { a: 'no', b: 'maybe', c: 'no', d: 'yes', e: 'open', f: 'yes', g: 'yes', h: 'no' },
      },
    ],
  },
];
