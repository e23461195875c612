import { Scorm12API } from 'scorm-again';
import { describe, expect, it } from 'vitest';
import { Scorm12Tracker } from '../../src/tracking/scorm12.ts';
import { makeAnswer } from '../unit/tracking/sample-answer.ts';
import { wrapStrict, type StrictScorm12 } from './strict-scorm12.ts';

/** scorm-again's own types do not resolve in Node. */
const RealApi = Scorm12API as unknown as new (settings: object) => StrictScorm12 & {
  readonly cmi: {
    readonly core: { readonly lesson_status: string };
    readonly interactions: { readonly childArray: readonly unknown[] };
  };
};

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
    await tracker.prepare();
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
