import { Scorm12API } from 'scorm-again';
import { describe, expect, it } from 'vitest';
import { Scorm12Tracker } from '../../src/tracking/scorm12.ts';
import { makeAnswer } from '../unit/tracking/sample-answer.ts';
import { createStrictScorm12, wrapStrict, type StrictScorm12 } from './strict-scorm12.ts';

/** scorm-again's own types do not resolve in Node. */
const RealApi = Scorm12API as unknown as new (settings: object) => StrictScorm12 & {
  readonly cmi: {
    readonly core: { readonly lesson_status: string };
    readonly interactions: { readonly childArray: readonly unknown[] };
  };
};

function makeStrict() {
  const strict = createStrictScorm12();
  strict.api.LMSInitialize('');
  return strict;
}

describe('createStrictScorm12', () => {
  it.each([
    ['cmi.core.lesson_status', 'not attempted', '405'],
    ['cmi.core.lesson_status', 'unknown', '405'],
    ['cmi.core.lesson_status', 'Passed', '405'],
    ['cmi.core.exit', 'normal', '405'],
    ['cmi.core.score.raw', '100.1', '405'],
    ['cmi.core.score.raw', '-1', '405'],
    ['cmi.core.session_time', '00:01:00.123', '405'],
    ['cmi.core.session_time', '10000:01:00', '405'],
    ['cmi.core.session_time', '0:01:00', '405'],
    ['cmi.core.lesson_location', 'x'.repeat(256), '405'],
    ['cmi.suspend_data', 'x'.repeat(4097), '405'],
    ['cmi.core.student_id', 'bob', '403'],
    ['cmi.interactions._count', '1', '402'],
    ['cmi.completion_status', 'completed', '201'],
    ['cmi.interactions.1.id', 'gap', '201'],
    ['cmi.interactions.0.type', 'choice', '201'],
    ['cmi.interactions.0.id', 'two words', '405'],
    ['cmi.interactions.0.id', 'é', '405'],
  ])('refuses %s = %s with %s', (element, value, code) => {
    const { api, errors } = makeStrict();
    expect(api.LMSSetValue(element, value)).toBe('false');
    expect(api.LMSGetLastError()).toBe(code);
    expect(errors.map((error) => error.code)).toEqual([code]);
  });

  it.each([
    ['student_response', '0', '201'],
    ['result', 'incorrect', '405'],
    ['type', 'long-fill-in', '405'],
    ['time', '9:05:07', '405'],
    ['latency', '12.3', '405'],
    ['weighting', '101', '405'],
  ])('refuses an interaction with %s = %s', (field, value, code) => {
    const { api, errors } = makeStrict();
    api.LMSSetValue('cmi.interactions.0.id', 'q');
    api.LMSSetValue(`cmi.interactions.0.${field}`, value);
    expect(errors.map((error) => error.code)).toEqual([code]);
  });

  it.each([
    ['student_response', '0;1'],
    ['student_response', '{0,1}'],
    ['student_response', 'ab'],
    ['correct_responses.0.pattern', '0,1'],
    ['correct_responses.0.pattern', '{0}'],
  ])('refuses a choice with %s = %s', (field, value) => {
    const { api, errors } = makeStrict();
    api.LMSSetValue('cmi.interactions.0.id', 'q');
    api.LMSSetValue('cmi.interactions.0.type', 'choice');
    api.LMSSetValue(`cmi.interactions.0.${field}`, value);
    expect(errors.map((error) => error.code)).toEqual(['405']);
  });

  it('refuses reading what is write-only and values that are no strings', () => {
    const { api, errors } = makeStrict();
    api.LMSGetValue('cmi.core.exit');
    api.LMSSetValue('cmi.core.score.raw', 80 as unknown as string);
    expect(errors.map((error) => error.code)).toEqual(['404', '405']);
  });

  it('holds calls to the session: before, twice, after, and with the wrong argument', () => {
    const { api, errors } = createStrictScorm12();
    api.LMSGetValue('cmi.core.student_id');
    api.LMSInitialize('');
    api.LMSInitialize('');
    api.LMSCommit('now');
    api.LMSFinish('');
    api.LMSFinish('');
    api.LMSSetValue('cmi.core.exit', 'suspend');
    expect(errors.map((error) => error.code)).toEqual(['301', '101', '201', '301', '301']);
  });
});

describe('wrapStrict', () => {
  function makeWrapped() {
    const real = new RealApi({ logLevel: 5, autocommit: false });
    return { real, ...wrapStrict(real) };
  }

  it('finds what scorm-again lets pass', () => {
    const { api, errors } = makeWrapped();
    api.LMSInitialize('');
    expect(api.LMSSetValue('cmi.suspend_data', 'x'.repeat(5000))).toBe('true');
    expect(errors.map((error) => error.code)).toEqual(['405']);
    api.LMSFinish('');
    api.LMSGetValue('cmi.core.student_id');
    expect(errors.map((error) => error.code)).toEqual(['405', '301']);
  });

  it('finds what scorm-again refuses', () => {
    const { api, errors } = makeWrapped();
    api.LMSInitialize('');
    api.LMSSetValue('cmi.core.score.raw', '101');
    expect(errors.length).toBe(1);
  });

  it('passes a whole session of the tracker without an error', async () => {
    const { api, calls, errors, real } = makeWrapped();
    api.LMSInitialize('');
    api.LMSGetValue('cmi.core.lesson_location');
    const tracker = new Scorm12Tracker(api, { location: 0, startedAt: Date.now() });
    await tracker.connect();
    await tracker.commit();
    tracker.record({ location: 8, savedState: '1abc', answer: makeAnswer(1, 0) });
    tracker.record({ answer: makeAnswer(2, 1, { chosen: [0, 1], right: [0, 3], correct: false }) });
    expect(await tracker.commit('hidden')).toBe(true);
    tracker.record({
      answer: makeAnswer(2, 1, { chosen: [0, 3], right: [0, 3] }),
      score: 100,
      status: 'passed',
    });
    tracker.finish();
    expect(errors).toEqual([]);
    expect(calls.at(-1)?.method).toBe('LMSFinish');
    expect(real.cmi.core.lesson_status).toBe('passed');
    expect(real.cmi.interactions.childArray.length).toBe(2);
  });
});
