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

/** Everything a course records, from the first read to the last call. */
async function takeCourse(api: StrictScorm2004): Promise<void> {
  api.Initialize('');
  api.GetValue('cmi.location');
  const tracker = new Scorm2004Tracker(api, { location: 0, startedAt: Date.now() - 3_723_450 });
  const problems: unknown[] = [];
  tracker.onProblem = (problem) => problems.push(problem);
  await tracker.connect();
  await tracker.prepare();
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
