import { describe, expect, it } from 'vitest';
import { questionTypes, type QuestionType } from '../../../src/model/question-type.ts';
import { reportAnswer } from '../../../src/model/reported-answer.ts';
import { Scorm12Tracker } from '../../../src/tracking/scorm12.ts';
import { playable } from '../model/sample-questions.ts';
import { makeAnswer } from './sample-answer.ts';
import { createStrictScorm12 } from '../../conformance/strict-scorm12.ts';

/** What is set besides times and weights, for an answer in which everything is right. */
const expected: Readonly<Record<Exclude<QuestionType, 'matrix'>, Record<string, string>>> = {
  single: { type: 'choice', student_response: '1', 'correct_responses.0.pattern': '1' },
  multiple: { type: 'choice', student_response: '0,2', 'correct_responses.0.pattern': '{0,2}' },
  'yes-no': { type: 'true-false', student_response: 'f', 'correct_responses.0.pattern': 'f' },
  'fill-in': {
    type: 'fill-in',
    student_response: 'peer work',
    'correct_responses.0.pattern': 'Peer support',
    'correct_responses.1.pattern': 'peer work',
  },
  match: { type: 'matching', student_response: '0.0,1.1', 'correct_responses.0.pattern': '0.0,1.1' },
  sort: { type: 'matching', student_response: '0.0,1.1,2.0', 'correct_responses.0.pattern': '0.0,1.1,2.0' },
  order: { type: 'sequencing', student_response: '0,1,2', 'correct_responses.0.pattern': '0,1,2' },
  language: {
    type: 'choice',
    student_response: '1',
    'correct_responses.0.pattern': '1',
    'correct_responses.1.pattern': '2',
  },
  scenario: { type: 'performance', student_response: '1', 'correct_responses.0.pattern': '1' },
};

const types = questionTypes.filter((type) => type !== 'matrix');

async function write(type: (typeof types)[number]): Promise<Record<string, string>> {
  const question = playable[type];
  const numbers = question.type === 'multiple' ? [1, 3] : [2];
  const right = {
    choice: { kind: 'choice', chosen: numbers },
    pairs: {
      kind: 'pairs',
      pairs:
        'sources' in question ? question.sources.map(({ number, target }) => [number, target] as const) : [],
    },
    order: { kind: 'order', sequence: 'items' in question ? question.items : [] },
    text: { kind: 'text', text: 'peer work' },
  } as const;
  const kind =
    type === 'match' || type === 'sort'
      ? 'pairs'
      : type === 'order'
        ? 'order'
        : type === 'fill-in'
          ? 'text'
          : 'choice';
  const { api, calls } = createStrictScorm12();
  api.LMSInitialize('');
  const tracker = new Scorm12Tracker(api, { location: 0, startedAt: Date.now() });
  await tracker.connect();
  const reported = reportAnswer(question, right[kind], 'en');
  tracker.record({ answer: makeAnswer(1, 0, reported) });
  await tracker.commit();
  const prefix = 'cmi.interactions.0.';
  const sets = calls.map(({ args }) => args.map(String)).filter(([element]) => element?.startsWith(prefix));
  return Object.fromEntries(sets.map(([element = '', value = '']) => [element.slice(prefix.length), value]));
}

describe('an answer in SCORM 1.2', () => {
  it.each(types)('to a question of the type %s is written with all that is right', async (type) => {
    expect(await write(type)).toMatchObject({ ...expected[type], result: 'correct' });
  });
});
