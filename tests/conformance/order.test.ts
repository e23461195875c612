/** What the strict models take and refuse because of what came before. */
import { describe, expect, it } from 'vitest';
import { scorm12 } from './standard/scorm12.ts';
import { scorm2004 } from './standard/scorm2004.ts';
import type { Methods, Standard } from './standard/standard.ts';
import { makeStrictLms } from './strict-lms.ts';

type Step = readonly [element: string, value: string];

const standards = { scorm12, '3rd': scorm2004('3rd'), '4th': scorm2004('4th') };
const i = 'cmi.interactions';
const o = 'cmi.objectives';
const asked = (type: string, row = 0): Step[] => [
  [`${i}.${row}.id`, `q${row}`],
  [`${i}.${row}.type`, type],
];
const patterns = (values: readonly string[]): Step[] =>
  values.map((value, at) => [`${i}.0.correct_responses.${at}.pattern`, value]);
const numbered = (count: number, make: (at: number) => Step): Step[] =>
  Array.from({ length: count }, (_none, at) => make(at));

/** @returns the error codes, those of calls that succeeded left out */
function run(standard: Standard, steps: readonly Step[], seed: Record<string, string> = {}): string[] {
  const lms = makeStrictLms(standard, seed);
  lms.call('initialize', ['']);
  for (const step of steps) lms.call('set', step);
  return lms.errors.map(({ code }) => code);
}

/** What is taken until a rule is broken; an empty code takes every step. */
const orders: readonly [what: string, steps: readonly Step[], in12: string, in2004: string][] = [
  ['rows without a gap', [...asked('choice'), ...asked('choice', 1)], '', ''],
  ['a gap among interactions', [[`${i}.1.id`, 'q']], '201', '351'],
  ['a later gap', [...asked('choice'), [`${i}.2.id`, 'q']], '201', '351'],
  ['a gap among objectives', [[`${o}.1.id`, 'o']], '201', '351'],
  ['a gap among patterns', [...asked('choice'), [`${i}.0.correct_responses.1.pattern`, '0']], '201', '351'],
  [
    "a gap among a question's objectives",
    [...asked('choice'), [`${i}.0.objectives.1.id`, 'o']],
    '201',
    '351',
  ],
  ['an element of no standard', [['cmi.nothing', '1']], '201', '401'],
  ['an index that is none', [[`${i}.01.id`, 'q']], '201', '401'],
  ['a type before the id', [[`${i}.0.type`, 'choice']], '201', '408'],
  ['an objective before the id of its question', [[`${i}.0.objectives.0.id`, 'o']], '201', '408'],
  ['a pattern before the type', [asked('choice')[0] ?? ['', ''], ...patterns(['0'])], '201', '408'],
  [
    'a response before the type',
    [asked('choice')[0] ?? ['', ''], [`${i}.0.student_response`, '0'], [`${i}.0.learner_response`, '0']],
    '201 201',
    '401 408',
  ],
  ['a status before the id', [[`${o}.0.score.raw`, '50']], '201', '408'],
  ['an interaction id again', [...asked('choice'), ...asked('choice')], '', ''],
  ['another interaction id', [...asked('choice'), [`${i}.0.id`, 'other']], '', ''],
  [
    'an objective id again',
    [
      [`${o}.0.id`, 'o'],
      [`${o}.0.id`, 'o'],
    ],
    '',
    '',
  ],
  [
    'another objective id',
    [
      [`${o}.0.id`, 'o'],
      [`${o}.0.id`, 'p'],
    ],
    '201',
    '351',
  ],
  [
    'two objectives with one id',
    [
      [`${o}.0.id`, 'o'],
      [`${o}.1.id`, 'o'],
    ],
    '201',
    '351',
  ],
  [
    'an objective twice at a question',
    [...asked('choice'), [`${i}.0.objectives.0.id`, 'o'], [`${i}.0.objectives.1.id`, 'o']],
    '201',
    '351',
  ],
  [
    'one objective at two questions',
    [
      ...asked('choice'),
      ...asked('choice', 1),
      [`${i}.0.objectives.0.id`, 'o'],
      [`${i}.1.objectives.0.id`, 'o'],
    ],
    '',
    '',
  ],
  [
    'a pattern again in its place',
    [...asked('choice'), ...patterns(['0', '1']), ...patterns(['0', '1'])],
    '',
    '',
  ],
];

describe('in any standard', () => {
  it.each(orders)('%s', (_what, steps, in12, in2004) => {
    expect(run(scorm12, steps)).toEqual(in12.split(' ').filter(Boolean));
    for (const edition of ['3rd', '4th'] as const)
      expect(run(standards[edition], steps)).toEqual(in2004.split(' ').filter(Boolean));
  });
});

describe('in SCORM 2004', () => {
  const right: Readonly<Record<string, (at: number) => string>> = {
    'true-false': (at) => String(at === 0),
    choice: (at) => `a${at}`,
    'fill-in': (at) => `word ${at}`,
    'long-fill-in': (at) => `text ${at}`,
    likert: (at) => `a${at}`,
    matching: (at) => `a[.]b${at}`,
    performance: (at) => `a[.]b${at}`,
    sequencing: (at) => `a${at}`,
    numeric: (at) => `${at}[:]${at}`,
    other: (at) => `a${at}`,
  };
  const room = { 'true-false': 1, choice: 10, likert: 1, numeric: 1, other: 1 };

  it.each(Object.entries(right))('%s has room for so many patterns, no two alike', (type, make) => {
    const most = { ...room }[type] ?? 5;
    const values = Array.from({ length: most + 1 }, (_none, at) => make(at));
    const one = standards['4th'];
    expect(run(one, [...asked(type), ...patterns(values.slice(0, most))])).toEqual([]);
    expect(run(one, [...asked(type), ...patterns(values)])).toEqual(['351']);
    if (most > 1) expect(run(one, [...asked(type), ...patterns([make(0), make(0)])])).toEqual(['351']);
  });

  it('a set in another order is the same pattern, a sequence is not', () => {
    const both = patterns(['a[,]b', 'b[,]a']);
    expect(run(standards['3rd'], [...asked('choice'), ...both])).toEqual(['351']);
    expect(run(standards['3rd'], [...asked('sequencing'), ...both])).toEqual([]);
  });

  it('has room for 250 interactions, 100 objectives, and 10 at a question', () => {
    const one = standards['4th'];
    expect(
      run(
        one,
        numbered(251, (at) => [`${i}.${at}.id`, `q${at}`]),
      ),
    ).toEqual(['351']);
    expect(
      run(
        one,
        numbered(101, (at) => [`${o}.${at}.id`, `o${at}`]),
      ),
    ).toEqual(['351']);
    const ofOne = numbered(11, (at) => [`${i}.0.objectives.${at}.id`, `o${at}`]);
    expect(run(one, [...asked('choice'), ...ofOne])).toEqual(['351']);
  });

  it('remembers what an earlier session wrote', () => {
    const seed = { [`${i}.0.id`]: 'q', [`${i}.0.type`]: 'choice', [`${o}.0.id`]: 'o' };
    const one = standards['4th'];
    expect(run(one, [[`${i}.0.learner_response`, '0']], seed)).toEqual([]);
    expect(run(one, [[`${o}.0.success_status`, 'passed']], seed)).toEqual([]);
    expect(run(one, [[`${o}.0.id`, 'p']], seed)).toEqual(['351']);
    expect(run(one, [[`${i}.2.id`, 'q2']], seed)).toEqual(['351']);
  });

  it('shares data in the 4th edition alone, where the LMS has a place for it', () => {
    const store: Step = ['adl.data.0.store', 'x'];
    expect(run(standards['3rd'], [store])).toEqual(['401']);
    expect(run(standards['4th'], [store])).toEqual(['351']);
    expect(run(standards['4th'], [store], { 'adl.data._count': '1' })).toEqual([]);
  });
});

describe('in SCORM 1.2', () => {
  it('a later session says again what content may not read', () => {
    const seed = { [`${i}._count`]: '1', [`${i}.0.id`]: 'q', [`${i}.0.type`]: 'choice', [`${o}.0.id`]: 'o' };
    expect(run(scorm12, [[`${i}.0.student_response`, '0']], seed)).toEqual(['201']);
    expect(run(scorm12, [...asked('choice'), [`${i}.0.student_response`, '0']], seed)).toEqual([]);
    expect(run(scorm12, [[`${i}.1.id`, 'q1']], seed)).toEqual([]);
    expect(run(scorm12, [[`${o}.0.status`, 'passed']], seed)).toEqual([]);
  });
});

describe('a session', () => {
  const call = (kind: keyof Methods): [keyof Methods, string[]] => [
    kind,
    kind === 'get' ? ['cmi.suspend_data'] : kind === 'set' ? ['cmi.suspend_data', ''] : [''],
  ];
  const outside = ['get', 'set', 'commit', 'finish'] as const;
  it.each([
    ['scorm12', '301 301 301 301', '101 101', '301 301 301 301'],
    ['4th', '122 132 142 112', '103 104', '123 133 143 113'],
  ] as const)('of %s has a beginning and an end', (name, before, twice, after) => {
    const lms = makeStrictLms(standards[name], {});
    for (const kind of outside) lms.call(...call(kind));
    for (const kind of ['initialize', 'initialize', 'finish', 'initialize'] as const) lms.call(...call(kind));
    for (const kind of outside) lms.call(...call(kind));
    expect(lms.errors.map(({ code }) => code).join(' ')).toBe(`${before} ${twice} ${after}`);
  });

  it.each([
    ['initialize', []],
    ['initialize', ['now']],
    ['commit', ['now']],
    ['finish', [1]],
    ['get', []],
    ['get', ['cmi.suspend_data', '']],
    ['set', ['cmi.suspend_data']],
    ['set', ['cmi.suspend_data', '', '']],
  ] as const)('refuses %s with %j', (kind, args) => {
    for (const standard of Object.values(standards)) {
      const lms = makeStrictLms(standard, {});
      if (kind !== 'initialize') lms.call('initialize', ['']);
      lms.call(kind, args);
      expect(lms.errors.map(({ code }) => code)).toEqual(['201']);
    }
  });

  it.each([
    ['cmi.core.nothing', '201', '401'],
    ['cmi.suspend_data._children', '202', '301'],
    ['cmi.suspend_data._count', '203', '301'],
    [`${o}.0.id`, '201', '301'],
    [`${i}.0.correct_responses._count`, '201', '301'],
    ['cmi.suspend_data', '', '403'],
    [`${i}._count`, '', ''],
  ])('reading %s', (element, in12, in2004) => {
    for (const [standard, code] of [
      [scorm12, in12],
      [standards['4th'], in2004],
    ] as const) {
      const lms = makeStrictLms(standard, {});
      lms.call('initialize', ['']);
      lms.call('get', [element]);
      expect(lms.lastError()).toBe(code === '' ? '0' : code);
    }
  });
});
