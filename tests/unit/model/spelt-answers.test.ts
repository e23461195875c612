import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scorm12Limits } from '../../../src/model/limits.ts';
import { longestInteraction } from '../../../src/model/longest-interaction.ts';
import type { PlayableQuestion } from '../../../src/model/outline.ts';
import { questionTypes, type QuestionType } from '../../../src/model/question-type.ts';
import { reportAnswer } from '../../../src/model/reported-answer.ts';
import type { Response } from '../../../src/model/response.ts';
import { spellAnswer as spellIn12 } from '../../../src/model/scorm12-types.ts';
import { spellAnswer as spellIn2004 } from '../../../src/model/scorm2004-types.ts';
import type { SpeltAnswer } from '../../../src/model/spelt-answer.ts';
import { choice } from './sample-outline.ts';
import { makeAuthored, makeCourseQuestion, playable } from './sample-questions.ts';
import { playableOf } from '../../../src/model/playable-question.ts';
import { anyResponse, responseWithin } from './sample-responses.ts';

function spell(question: PlayableQuestion, response: Response, correct = true): [SpeltAnswer, SpeltAnswer] {
  const reported = reportAnswer(question, response, 'en');
  if (!reported) throw new Error('nothing is reported');
  return [spellIn12({ ...reported, correct }), spellIn2004({ ...reported, correct })];
}

const pairs: Response = {
  kind: 'pairs',
  pairs: [
    [1, 5],
    [2, 4],
  ],
};

/** Type, response and patterns in 1.2 and in 2004. */
const cases: [type: QuestionType, response: Response, in12: unknown[], in2004: unknown[]][] = [
  ['single', choice(1), ['choice', '0', ['1']], ['choice', '0', ['1']]],
  ['multiple', choice(1, 2), ['choice', '0,1', ['{0,2}']], ['choice', '0[,]1', ['0[,]2']]],
  ['yes-no', choice(1), ['true-false', 't', ['f']], ['true-false', 'true', ['false']]],
  ['yes-no', choice(2), ['true-false', 'f', ['f']], ['true-false', 'false', ['false']]],
  [
    'fill-in',
    { kind: 'text', text: 'peer help' },
    ['fill-in', 'peer help', ['Peer support', 'peer work']],
    ['fill-in', '{lang=en}peer help', ['{lang=en}Peer support', '{lang=en}peer work']],
  ],
  [
    'match',
    {
      kind: 'pairs',
      pairs: [
        [1, 3],
        [2, 1],
      ],
    },
    ['matching', '0.2,1.0', ['0.0,1.1']],
    ['matching', '0[.]2[,]1[.]0', ['0[.]0[,]1[.]1']],
  ],
  [
    'sort',
    pairs,
    ['matching', '0.1,1.0', ['0.0,1.1,2.0']],
    ['matching', '0[.]1[,]1[.]0', ['0[.]0[,]1[.]1[,]2[.]0']],
  ],
  [
    'order',
    { kind: 'order', sequence: [3, 1, 2] },
    ['sequencing', '2,0,1', ['0,1,2']],
    ['sequencing', '2[,]0[,]1', ['0[,]1[,]2']],
  ],
  ['language', choice(1), ['choice', '0', ['1', '2']], ['choice', '0', ['1', '2']]],
  ['scenario', choice(1), ['performance', '0', ['1']], ['performance', 'approach[.]0', ['approach[.]1']]],
];

describe('an answer', () => {
  it.each(cases)('to %s, %j, is spelt for each standard', (type, response, ...spellings) => {
    const spelt = spell(playable[type], response);
    expect(spelt.map((answer) => [answer.type, answer.response, answer.patterns])).toEqual(spellings);
  });

  it('is right or not, or neither where nothing is right', () => {
    const results = (question: PlayableQuestion, correct: boolean) =>
      spell(question, choice(1), correct).map(({ result }) => result);
    expect(results(playable.single, true)).toEqual(['correct', 'correct']);
    expect(results(playable.single, false)).toEqual(['wrong', 'incorrect']);
    expect(results(playable.match, false)).toEqual(['wrong', 'incorrect']);
    const open = { ...playable.scenario, options: [{ number: 1, right: false }] } as PlayableQuestion;
    expect(results(open, false)).toEqual(['neutral', 'neutral']);
    expect(spell(open, choice(1)).flatMap(({ patterns }) => patterns)).toEqual([]);
  });

  it('to the matrix is for the learner alone', () => {
    expect(reportAnswer(playable.matrix, { kind: 'judgements', tasks: [] }, 'en')).toBeUndefined();
    expect(longestInteraction(playable.matrix, 'en')).toEqual({ scorm12: 0, scorm2004: 0 });
  });

  it('to a question that takes one answer names one', () => {
    expect(spell(playable.language, choice(2, 3)).map(({ response }) => response)).toEqual(['1', '1']);
  });

  it('leaves out what the question does not hold', () => {
    const [in12] = spell(playable.sort, {
      kind: 'pairs',
      pairs: [
        [1, 4],
        [2, 99],
        [98, 5],
      ],
    });
    expect(in12.response).toBe('0.0');
    expect(spell(playable.order, { kind: 'order', sequence: [99, 2] })[0].response).toBe('1');
  });

  it('in words cannot be taken for more than words', () => {
    const [, in2004] = spell(playable['fill-in'], { kind: 'text', text: '{lang=fr}a[,]b' });
    expect(in2004.response).toBe('{lang=en}{lang=fr}a,b');
  });

  it('says whether capitals matter', () => {
    const question = { ...playable['fill-in'], caseMatters: true } as PlayableQuestion;
    expect(spell(question, { kind: 'text', text: 'x' })[1].patterns[0]).toBe(
      '{case_matters=true}{lang=en}Peer support',
    );
  });

  it('has no pattern twice, and no more than the standards promise room for', () => {
    const accepted = ['a', 'a', ...Array.from({ length: 9 }, (_, at) => `spelling ${at}`)];
    const question = { ...playable['fill-in'], accepted } as PlayableQuestion;
    const [in12, in2004] = spell(question, { kind: 'text', text: 'a' });
    expect(in12.patterns.length).toBeLessThanOrEqual(5);
    expect(in2004.patterns).toEqual(
      ['a', 'spelling 0', 'spelling 1', 'spelling 2', 'spelling 3'].map((text) => `{lang=en}${text}`),
    );
    const options = Array.from({ length: 36 }, (_, at) => ({ number: at + 1, right: true }));
    const language = { ...playable.language, options } as PlayableQuestion;
    expect(spell(language, choice(1)).map(({ patterns }) => patterns.length)).toEqual([10, 10]);
  });
});

/** Each type with as much in it as its schema lets an author write. */
const fullest = questionTypes.map((type): PlayableQuestion => {
  const ids = (count: number) => Array.from({ length: count }, (_, at) => `item-${at}`);
  const entry = (id: string) => ({ id, text: id, feedback: `One two three four five six seven ${id}.` });
  const group = (id: string) => ({ id: `group-${id}`, text: id });
  const changes: Partial<Record<QuestionType, object>> = {
    single: { options: ids(36).map(entry) },
    multiple: { options: ids(36).map((id) => ({ ...entry(id), right: true })) },
    'fill-in': { accepted: ids(9).map((id) => id.padEnd(60, 'x')), caseMatters: true },
    match: {
      pairs: ids(24).map((id) => ({ ...entry(id), match: id })),
      extras: ids(12).map((id) => ({ id: `no-${id}`, match: id, feedback: entry(id).feedback })),
    },
    sort: {
      groups: ids(8).map(group),
      items: ids(36).map((id, at) => ({ ...entry(id), group: `group-item-${at % 8}` })),
    },
    order: { items: ids(36).map(entry) },
    language: { wordings: ids(36).map((id) => ({ ...entry(id), right: true, guideline: 'recovery' })) },
    scenario: { approaches: ids(36).map((id) => ({ ...entry(id), benefits: ['x'], risks: ['y'] })) },
  };
  return playableOf(makeCourseQuestion(makeAuthored(type, changes[type])));
});

const short = '[0-9a-z]';
const formats12: Readonly<Record<SpeltAnswer['type'], RegExp>> = {
  choice: RegExp(`^(?:${short}(?:,${short})*)?$|^\\{${short}(?:,${short})+\\}$`),
  'true-false': /^[tf]?$/,
  'fill-in': /^[^\n]*$/,
  matching: RegExp(`^(?:${short}\\.${short}(?:,${short}\\.${short})*)?$`),
  sequencing: RegExp(`^(?:${short}(?:,${short})*)?$`),
  performance: RegExp(`^(?:${short}(?:,${short})*)?$`),
};
const id = '[\\w.]{1,250}?';
const formats2004: Readonly<Record<SpeltAnswer['type'], RegExp>> = {
  choice: RegExp(`^(?:${id}(?:\\[,\\]${id}){0,35})?$`),
  'true-false': /^(?:true|false)?$/,
  'fill-in': /^(?:\{case_matters=true\})?\{lang=en\}(?:(?!\[,\])[^\n]){0,250}$/,
  matching: RegExp(`^(?:${id}\\[\\.\\]${id}(?:\\[,\\]${id}\\[\\.\\]${id}){0,35})?$`),
  sequencing: RegExp(`^(?:${id}(?:\\[,\\]${id}){0,35})?$`),
  performance: RegExp(`^(?:${id}\\[\\.\\]${id}(?:\\[,\\]${id}\\[\\.\\]${id})*)?$`),
};

describe('whatever is answered', () => {
  const sent = fullest.filter(({ type }) => type !== 'matrix');

  it.each(sent.map((question) => [question.type, question] as const))(
    '%s keeps to the form of both standards and to the longest that was announced',
    (_type, question) => {
      const numbers = Array.from({ length: 44 }, (_, at) => ({ number: at + 1 }));
      const within = fc.infiniteStream(fc.nat()).map((dice) => {
        const roll = (): number => Number(dice.next().value);
        return responseWithin({ type: question.type, options: numbers, targets: numbers }, roll);
      });
      const longest = longestInteraction(question, 'en');
      fc.assert(
        fc.property(fc.oneof(within, anyResponse), (response) => {
          const [in12, in2004] = spell(question, response);
          for (const value of [in12.response, ...in12.patterns]) {
            expect(value).toMatch(formats12[in12.type]);
            expect(value.length).toBeLessThanOrEqual(Math.min(longest.scorm12, scorm12Limits.response));
          }
          for (const value of [in2004.response, ...in2004.patterns]) {
            expect(value).toMatch(formats2004[in2004.type]);
            expect(value.length).toBeLessThanOrEqual(longest.scorm2004);
          }
        }),
      );
    },
  );

  it('is announced no longer than it can be', () => {
    const lengths = Object.fromEntries(
      sent.map((question) => [question.type, longestInteraction(question, 'en')]),
    );
    expect(lengths).toEqual({
      single: { scorm12: 1, scorm2004: 1 },
      multiple: { scorm12: 73, scorm2004: 141 },
      'yes-no': { scorm12: 1, scorm2004: 5 },
      'fill-in': { scorm12: 60, scorm2004: 88 },
      match: { scorm12: 95, scorm2004: 189 },
      sort: { scorm12: 143, scorm2004: 285 },
      order: { scorm12: 71, scorm2004: 141 },
      language: { scorm12: 1, scorm2004: 1 },
      scenario: { scorm12: 1, scorm2004: 12 },
    });
  });
});
