import { Scorm2004API } from 'scorm-again';
import { describe, expect, it } from 'vitest';
import { Scorm2004Tracker } from '../../src/tracking/scorm2004.ts';
import { makeAnswer } from '../unit/tracking/sample-answer.ts';
import { createStrictScorm2004, wrapStrict2004, type StrictScorm2004 } from './strict-scorm2004.ts';

/** scorm-again's own types do not resolve in Node. */
const RealApi = Scorm2004API as unknown as new (settings: object) => StrictScorm2004 & {
  readonly cmi: {
    readonly completion_status: string;
    readonly success_status: string;
    readonly interactions: { readonly childArray: readonly unknown[] };
  };
};

function makeStrict() {
  const strict = createStrictScorm2004();
  strict.api.Initialize('');
  return strict;
}

describe('createStrictScorm2004', () => {
  it.each([
    ['cmi.completion_status', 'passed', '406'],
    ['cmi.success_status', 'completed', '406'],
    ['cmi.score.scaled', '1.01', '407'],
    ['cmi.score.scaled', '8e-1', '406'],
    ['cmi.score.raw', '.5', '406'],
    ['cmi.progress_measure', '-0.1', '407'],
    ['cmi.session_time', 'PT1.555S', '406'],
    ['cmi.session_time', '00:01:00', '406'],
    ['cmi.session_time', 'PT', '406'],
    ['cmi.session_time', 'P', '406'],
    ['cmi.session_time', 'P1W', '406'],
    ['cmi.location', 'x'.repeat(1001), '406'],
    ['cmi.suspend_data', 'x'.repeat(64_001), '406'],
    ['cmi.learner_id', 'bob', '404'],
    ['cmi.interactions._count', '1', '404'],
    ['cmi.core.lesson_status', 'completed', '401'],
    ['cmi.interactions.1.id', 'gap', '351'],
    ['cmi.interactions.0.type', 'choice', '408'],
    ['cmi.interactions.0.id', 'two words', '406'],
    ['adl.nav.request', 'leave', '406'],
  ])('refuses %s = %s with %s', (element, value, code) => {
    const { api, errors } = makeStrict();
    expect(api.SetValue(element, value)).toBe('false');
    expect(api.GetLastError()).toBe(code);
    expect(errors.map((error) => error.code)).toEqual([code]);
  });

  it.each([
    ['learner_response', '0', '408'],
    ['correct_responses.0.pattern', '0', '408'],
    ['result', 'wrong', '406'],
    ['timestamp', '2025-11-22T09:05:07Z', '406'],
    ['timestamp', '2025-11-22T09:05:07.123Z', '406'],
    ['timestamp', '2039-01-01T00:00:00', '406'],
    ['latency', '00:00:12.34', '406'],
    ['description', 'two\nlines', '406'],
    ['description', 'x'.repeat(251), '406'],
    ['student_response', '0', '401'],
  ])('refuses an interaction with %s = %s', (field, value, code) => {
    const { api, errors } = makeStrict();
    api.SetValue('cmi.interactions.0.id', 'q');
    api.SetValue(`cmi.interactions.0.${field}`, value);
    expect(errors.map((error) => error.code)).toEqual([code]);
  });

  it.each([
    ['learner_response', '0,1', '406'],
    ['learner_response', '0[,]0', '406'],
    ['learner_response', 'a-b', '406'],
    ['learner_response', Array.from({ length: 37 }, (_none, place) => `o${place}`).join('[,]'), '406'],
    ['correct_responses.0.pattern', '{0,1}', '406'],
    ['correct_responses.1.pattern', '0', '351'],
  ])('refuses a choice with %s = %s', (field, value, code) => {
    const { api, errors } = makeStrict();
    api.SetValue('cmi.interactions.0.id', 'q');
    api.SetValue('cmi.interactions.0.type', 'choice');
    api.SetValue(`cmi.interactions.0.${field}`, value);
    expect(errors.map((error) => error.code)).toEqual([code]);
  });

  it('refuses reading what is write-only, absent, unknown or beyond the count, and values that are no strings', () => {
    const { api, errors } = makeStrict();
    api.GetValue('cmi.exit');
    api.GetValue('cmi.location');
    api.GetValue('cmi.lesson_mode');
    api.GetValue('cmi.interactions.0.id');
    api.SetValue('cmi.score.raw', 80 as unknown as string);
    expect(errors.map((error) => error.code)).toEqual(['405', '403', '401', '301', '406']);
  });

  it('holds calls to the session: before, twice, after, and with the wrong argument', () => {
    const { api, errors } = createStrictScorm2004();
    api.GetValue('cmi.learner_id');
    api.SetValue('cmi.exit', 'suspend');
    api.Commit('');
    api.Terminate('');
    api.Initialize('');
    api.Initialize('');
    api.Commit('now');
    api.Terminate('');
    api.Initialize('');
    api.GetValue('cmi.learner_id');
    api.SetValue('cmi.exit', 'suspend');
    api.Commit('');
    api.Terminate('');
    expect(errors.map((error) => error.code)).toEqual(
      '122 132 142 112 103 201 104 123 133 143 113'.split(' '),
    );
  });
});

/** Everything a course records, from the first read to the last call. */
async function takeCourse(api: StrictScorm2004): Promise<void> {
  api.Initialize('');
  api.GetValue('cmi.location');
  const tracker = new Scorm2004Tracker(api, { location: 0, startedAt: Date.now() - 3_723_450 });
  const problems: unknown[] = [];
  tracker.onProblem = (problem) => problems.push(problem);
  await tracker.connect();
  await tracker.commit();
  const description = `Which?\n\t${'Long '.repeat(80)}`;
  tracker.record({
    location: 8,
    savedState: '1abc',
    progress: 1 / 3,
    answer: makeAnswer(1, 0, { description }),
  });
  tracker.record({
    answer: makeAnswer(2, 1, { chosen: [0, 1], right: [0, 10], correct: false, latency: 0 }),
  });
  expect(await tracker.commit('hidden')).toBe(true);
  tracker.record({ score: 50, status: 'failed', progress: 1 });
  expect(await tracker.commit()).toBe(true);
  tracker.record({
    answer: makeAnswer(2, 1, { chosen: [0, 10], right: [0, 10] }),
    score: 100,
    status: 'passed',
  });
  tracker.finish();
  expect(problems).toEqual([]);
}

/** Asking for what no earlier visit left is no mistake: the standard has no other way to find out. */
const firstReads = ['GetValue("cmi.location")', 'GetValue("cmi.suspend_data")'];

describe('a whole session of the tracker', () => {
  it('keeps to the standard, but for the first reads', async () => {
    const { api, calls, errors, data } = createStrictScorm2004();
    await takeCourse(api);
    expect(errors.map(({ call, code }) => `${code} ${call}`)).toEqual(
      firstReads.map((call) => `403 ${call}`),
    );
    expect(calls.slice(-2).map(({ method, args }) => [method, ...args])).toEqual([
      ['SetValue', 'adl.nav.request', 'suspendAll'],
      ['Terminate', ''],
    ]);
    expect(data.get('cmi.score.scaled')).toBe('1');
  });

  it('is taken by scorm-again without an error', async () => {
    const real = new RealApi({ logLevel: 5, autocommit: false });
    const { api, errors, calls } = wrapStrict2004(real);
    await takeCourse(api);
    expect(errors.filter(({ call, code }) => !(code === '403' && firstReads.includes(call)))).toEqual([]);
    expect(calls.at(-1)?.method).toBe('Terminate');
    expect(real.cmi.completion_status).toBe('completed');
    expect(real.cmi.success_status).toBe('passed');
    expect(real.cmi.interactions.childArray.length).toBe(2);
  });
});

describe('wrapStrict2004', () => {
  it('finds what scorm-again refuses, and what it lets pass', () => {
    const { api, errors } = wrapStrict2004(new RealApi({ logLevel: 5, autocommit: false }));
    api.Initialize('');
    api.SetValue('cmi.score.scaled', '2');
    api.SetValue('cmi.interactions.0.id', 'q');
    api.SetValue('cmi.interactions.0.timestamp', '2025-11-22T09:05:07Z');
    expect(errors.map(({ code }) => code)).toEqual(['407', '406']);
  });
});
