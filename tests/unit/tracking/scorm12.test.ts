import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Scorm12Api } from '../../../src/tracking/boot-session.ts';
import { Scorm12Tracker } from '../../../src/tracking/scorm12.ts';
import type { TrackerProblem } from '../../../src/tracking/tracker.ts';
import { makeAnswer } from './sample-answer.ts';
import type { LmsCall } from '../../conformance/strict-lms.ts';
import { createStrictScorm12, type StrictScorm12 } from '../../conformance/strict-scorm12.ts';

const startedAt = new Date(2025, 10, 22, 9, 0, 0).getTime();

beforeEach(() => {
  vi.useFakeTimers({ now: startedAt + 61_500 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A session as the boot script leaves it. */
function open(seed: Record<string, string> = {}, override: Partial<Scorm12Api> = {}) {
  const fake = createStrictScorm12(seed);
  fake.api.LMSInitialize('');
  const location = Number(fake.api.LMSGetValue('cmi.core.lesson_location'));
  const tracker = new Scorm12Tracker({ ...fake.api, ...override }, { location, startedAt });
  const problems: TrackerProblem[] = [];
  tracker.onProblem = (problem) => problems.push(problem);
  return { ...fake, tracker, problems };
}

async function connect(seed: Record<string, string> = {}, override: Partial<Scorm12Api> = {}) {
  const session = open(seed, override);
  const launch = await session.tracker.connect();
  await session.tracker.prepare();
  const since = session.calls.length;
  return { ...session, launch, later: () => session.calls.slice(since).map(spell) };
}

function spell({ method, args }: LmsCall): string {
  return [method.replace('LMS', ''), ...args].join(' ').trim();
}

function count(calls: readonly LmsCall[], method: string): number {
  return calls.filter((call) => call.method === method).length;
}

describe('launch', () => {
  it('asks for suspend first, then marks an untouched course incomplete', async () => {
    const { calls, errors, launch } = await connect();
    expect(launch).toEqual({
      learnerId: 'ann',
      location: 0,
      savedState: '',
      completed: false,
      passed: false,
      mode: 'normal',
    });
    expect(calls.filter(({ method }) => method === 'LMSSetValue').map(spell)).toEqual([
      'SetValue cmi.core.exit suspend',
      'SetValue cmi.core.lesson_status incomplete',
    ]);
    expect(errors).toEqual([]);
  });

  it('stays within 12 Get, 4 Set and 1 Commit, boot script included', async () => {
    const { calls, tracker } = await connect();
    await tracker.commit();
    await tracker.commit();
    expect(count(calls, 'LMSGetValue')).toBeLessThanOrEqual(12);
    expect(count(calls, 'LMSSetValue')).toBeLessThanOrEqual(4);
    expect(count(calls, 'LMSCommit')).toBe(1);
  });

  it.each(['', 'not attempted', 'Not Attempted', 'unknown', 'Unknown'])(
    'writes incomplete over "%s"',
    async (status) => {
      const { data } = await connect({ 'cmi.core.lesson_status': status });
      expect(data.get('cmi.core.lesson_status')).toBe('incomplete');
    },
  );

  it.each(['passed', 'Completed', 'failed', 'incomplete', 'Incomplete', 'browsed'])(
    'leaves "%s" alone',
    async (status) => {
      const { data, launch } = await connect({ 'cmi.core.lesson_status': status });
      expect(data.get('cmi.core.lesson_status')).toBe(status);
      expect(launch.completed).toBe(['passed', 'Completed'].includes(status));
    },
  );

  it('gives back what an earlier visit left', async () => {
    const seed = {
      'cmi.core.lesson_location': '7',
      'cmi.suspend_data': '1abc\n',
      'cmi.core.lesson_status': 'incomplete',
    };
    const { launch } = await connect(seed);
    expect(launch).toMatchObject({ location: 7, savedState: '1abc' });
  });

  it.each(['failed', 'browsed', 'completed', 'passed'])(
    'writes incomplete over no other status: %s',
    async (status) => {
      const { tracker, data } = await connect({ 'cmi.core.lesson_status': status });
      tracker.record({ savedState: '1abc', status: 'incomplete' });
      expect(await tracker.commit()).toBe(true);
      expect(data.get('cmi.core.lesson_status')).toBe(status);
    },
  );

  it('tells saved state that the LMS will not give out from none', async () => {
    const refused = { LMSGetValue: (name: string) => (name === 'cmi.suspend_data' ? null : '') };
    expect((await connect({}, refused)).launch.savedState).toBe(undefined);
    expect((await connect()).launch.savedState).toBe('');
  });

  it('takes an absent lesson mode as normal', async () => {
    const { launch, problems } = await connect({ 'cmi.core.lesson_mode': '' });
    expect(launch.mode).toBe('normal');
    expect(problems).toEqual([]);
  });

  it.each(['review', 'Browse'])('records nothing in %s mode, and finishes all the same', async (mode) => {
    const { launch, tracker, calls, errors } = await connect({ 'cmi.core.lesson_mode': mode });
    tracker.record({ savedState: '1abc', answer: makeAnswer(1, 0), score: 100, status: 'passed' });
    expect(launch.mode).toBe(mode.toLowerCase());
    expect(await tracker.commit()).toBe(true);
    expect(await tracker.commit('hidden')).toBe(true);
    tracker.finish();
    expect(count(calls, 'LMSSetValue') + count(calls, 'LMSCommit')).toBe(0);
    expect(calls.at(-1)?.method).toBe('LMSFinish');
    expect(errors).toEqual([]);
  });
});

describe('an answer', () => {
  it('goes out as interaction, state, place, score, status, commit, in this order', async () => {
    const { tracker, later, errors } = await connect();
    await tracker.commit();
    tracker.record({ status: 'passed', score: 100 });
    tracker.record({ answer: makeAnswer(1, 0, { type: 'multiple', chosen: [0, 10], right: [0, 10] }) });
    tracker.record({ location: 3, savedState: '1abc' });
    expect(await tracker.commit()).toBe(true);
    expect(later().slice(1)).toEqual([
      'SetValue cmi.interactions.0.id role_q1_sample',
      'SetValue cmi.interactions.0.type choice',
      'SetValue cmi.interactions.0.correct_responses.0.pattern {0,a}',
      'SetValue cmi.interactions.0.student_response 0,a',
      'SetValue cmi.interactions.0.result correct',
      'SetValue cmi.interactions.0.weighting 1',
      'SetValue cmi.interactions.0.time 09:05:07',
      'SetValue cmi.interactions.0.latency 0000:00:12.34',
      'SetValue cmi.suspend_data 1abc',
      'GetValue cmi.suspend_data',
      'SetValue cmi.core.lesson_location 3',
      'SetValue cmi.core.score.raw 100',
      'SetValue cmi.core.score.min 0',
      'SetValue cmi.core.score.max 100',
      'SetValue cmi.core.lesson_status passed',
      'Commit',
    ]);
    expect(errors).toEqual([]);
  });

  it('given again goes over the same row, with nothing but what changed', async () => {
    const { tracker, later, errors } = await connect();
    tracker.record({ answer: makeAnswer(1, 0, { chosen: [1], correct: false }) });
    await tracker.commit();
    const before = later().length;
    tracker.record({ answer: makeAnswer(1, 0, { latency: 20_000 }) });
    await tracker.commit();
    expect(later().slice(before)).toEqual([
      'SetValue cmi.interactions.0.student_response 2',
      'SetValue cmi.interactions.0.result correct',
      'SetValue cmi.interactions.0.latency 0000:00:20.00',
      'Commit',
    ]);
    expect(errors).toEqual([]);
  });

  it('given again at a later visit names its id and type anew', async () => {
    const { tracker, later, errors } = await connect({ 'cmi.interactions._count': '3' });
    tracker.record({ answer: makeAnswer(2, 1) });
    await tracker.commit();
    expect(later().slice(0, 2)).toEqual([
      'SetValue cmi.interactions.1.id role_q2_sample',
      'SetValue cmi.interactions.1.type choice',
    ]);
    expect(errors).toEqual([]);
  });

  it('leaves no gap and takes no other row where the LMS dropped some', async () => {
    const { tracker, data, errors } = await connect({ 'cmi.interactions._count': '0' });
    for (const [number, index] of [
      [6, 5],
      [1, 0],
      [7, 6],
      [6, 5],
    ] as const) {
      tracker.record({ answer: makeAnswer(number, index) });
      await tracker.commit();
    }
    expect([0, 1, 2].map((row) => data.get(`cmi.interactions.${row}.id`))).toEqual([
      'role_q6_sample',
      'role_q1_sample',
      'role_q7_sample',
    ]);
    expect(data.get('cmi.interactions._count')).toBe('3');
    expect(errors).toEqual([]);
  });

  it('is left out where the LMS takes no interactions', async () => {
    const { tracker, later, errors } = await connect({ 'cmi.interactions._children': '' });
    tracker.record({ answer: makeAnswer(1, 0), savedState: '1abc' });
    expect(await tracker.commit()).toBe(true);
    expect(later()).toEqual([
      'GetValue cmi.interactions._children',
      'SetValue cmi.suspend_data 1abc',
      'GetValue cmi.suspend_data',
      'Commit',
    ]);
    expect(errors).toEqual([]);
  });

  it('is sent in the end where the LMS’s session was over when the rows were asked for', async () => {
    const { api } = createStrictScorm12();
    api.LMSInitialize('');
    let isOver = false;
    const tracker = new Scorm12Tracker(
      {
        ...api,
        LMSGetValue: (element) => (isOver ? '' : api.LMSGetValue(element)),
        LMSSetValue: (element, value) => (isOver ? 'false' : api.LMSSetValue(element, value)),
      },
      { location: 0, startedAt },
    );
    await tracker.connect();
    isOver = true;
    await tracker.prepare();
    tracker.record({ answer: makeAnswer(1, 0), savedState: '1abc' });
    expect(await tracker.commit()).toBe(false);
    isOver = false;
    expect(await tracker.commit()).toBe(true);
    expect(api.LMSGetValue('cmi.interactions._count')).toBe('1');
  });

  it('keeps to the fields that the LMS names', async () => {
    const { tracker, later } = await connect({
      'cmi.interactions._children': 'id, type, student_response,result',
    });
    tracker.record({ answer: makeAnswer(1, 0) });
    await tracker.commit();
    expect(later().map((call) => call.split('.').at(-1)?.split(' ')[0])).toEqual([
      'id',
      'type',
      'student_response',
      'result',
      'Commit',
    ]);
  });

  it('beyond the 36 tokens becomes a problem', async () => {
    const { tracker, problems } = await connect();
    tracker.record({ answer: makeAnswer(1, 0, { chosen: [36] }) });
    expect(await tracker.commit()).toBe(false);
    expect(problems.map(({ code }) => code)).toEqual(['no-encoding']);
  });
});

describe('what is written', () => {
  it('is not written again while it is the same, nor committed', async () => {
    const { tracker, later } = await connect({ 'cmi.suspend_data': '1abc', 'cmi.core.lesson_location': '4' });
    await tracker.commit();
    const before = later().length;
    tracker.record({ savedState: '1abc', location: 4, status: 'incomplete' });
    expect(await tracker.commit()).toBe(true);
    expect(later().slice(before)).toEqual([]);
  });

  it('leaves min and max out where the LMS does not name them', async () => {
    const { tracker, later } = await connect({ 'cmi.core.score._children': 'raw' });
    tracker.record({ score: 75 });
    await tracker.commit();
    expect(later()).toEqual(['SetValue cmi.core.score.raw 75', 'Commit']);
  });

  it.each([
    { before: 'passed', status: 'incomplete', after: 'passed' },
    { before: 'passed', status: 'completed', after: 'passed' },
    { before: 'passed', status: 'failed', after: 'passed' },
    { before: 'completed', status: 'failed', after: 'completed' },
    { before: 'completed', status: 'passed', after: 'passed' },
    { before: 'failed', status: 'passed', after: 'passed' },
    { before: 'incomplete', status: 'completed', after: 'completed' },
    { before: 'incomplete', status: 'failed', after: 'incomplete' },
  ] as const)('turns $before with $status into $after', async ({ before, status, after }) => {
    const { tracker, data } = await connect({ 'cmi.core.lesson_status': before });
    tracker.record({ status });
    expect(await tracker.commit()).toBe(true);
    expect(data.get('cmi.core.lesson_status')).toBe(after);
  });

  it('says failed where the policy of the course reports it', async () => {
    const { api, data } = createStrictScorm12();
    api.LMSInitialize('');
    const tracker = new Scorm12Tracker(api, { location: 0, startedAt }, true);
    await tracker.connect();
    tracker.record({ status: 'failed' });
    expect(await tracker.commit()).toBe(true);
    expect(data.get('cmi.core.lesson_status')).toBe('failed');
  });

  it('never passes the limit for state: too long is a problem, not a call', async () => {
    const { tracker, later, problems } = await connect();
    tracker.record({ savedState: 'A'.repeat(4097) });
    expect(await tracker.commit()).toBe(false);
    expect(await tracker.commit()).toBe(false);
    expect(later().join()).not.toContain('suspend_data');
    expect(problems.map(({ code }) => code)).toEqual(['too-long']);
    tracker.record({ savedState: 'A'.repeat(4096) });
    expect(await tracker.commit()).toBe(true);
  });
});

describe('what a completed course was left with', () => {
  it.each([
    ['completed', 60, '80'],
    ['passed', 90, '90'],
    ['incomplete', 60, '60'],
  ])('%s at 80: a score of %i leaves %s', async (status, score, left) => {
    const { tracker, data } = await connect({ 'cmi.core.lesson_status': status, 'cmi.core.score.raw': '80' });
    tracker.record({ score });
    expect(await tracker.commit()).toBe(true);
    expect(data.get('cmi.core.score.raw')).toBe(left);
  });
});

describe('a part', () => {
  it('that ends while the LMS takes nothing is told once it does', async () => {
    let deaf = false;
    const fake = open();
    const { api } = fake;
    const { tracker } = open(
      {},
      {
        LMSSetValue: (element, value) => (deaf ? 'false' : api.LMSSetValue(element, value)),
        LMSGetValue: (element) => (deaf ? '' : api.LMSGetValue(element)),
      },
    );
    await tracker.connect();
    deaf = true;
    tracker.record({ savedState: '1abc', ended: [{ id: 'part_one', title: 'Part', status: 'completed' }] });
    expect(await tracker.commit()).toBe(false);
    deaf = false;
    expect(await tracker.commit()).toBe(true);
    expect(fake.data.get('cmi.objectives.0.id')).toBe('part_one');
  });
});

describe('the end', () => {
  it('hidden sends the time so far', async () => {
    const { tracker, later, errors } = await connect();
    await tracker.commit('hidden');
    expect(later()).toEqual(['SetValue cmi.core.session_time 0000:01:01.50', 'Commit']);
    expect(errors).toEqual([]);
  });

  it('finish sends time and the rest and finishes, which persists it; after it no call leaves', async () => {
    const { tracker, later, errors } = await connect();
    tracker.record({ savedState: '1abc', score: 50 });
    tracker.finish();
    tracker.finish();
    tracker.record({ savedState: '1abd' });
    expect(await tracker.commit()).toBe(false);
    expect(await tracker.commit('hidden')).toBe(false);
    expect(later()).toEqual([
      'SetValue cmi.core.session_time 0000:01:01.50',
      'SetValue cmi.suspend_data 1abc',
      'SetValue cmi.core.score.raw 50',
      'SetValue cmi.core.score.min 0',
      'SetValue cmi.core.score.max 100',
      'Finish',
    ]);
    expect(errors).toEqual([]);
  });

  it('finish before connect still leaves the course incomplete, not completed', () => {
    const { tracker, data, calls, errors } = open();
    tracker.finish();
    expect(data.get('cmi.core.lesson_status')).toBe('incomplete');
    expect(data.get('cmi.core.exit')).toBe('suspend');
    expect(calls.slice(-1).map(spell)).toEqual(['Finish']);
    expect(errors).toEqual([]);
  });
});

describe('an LMS that refuses', () => {
  it('a commit is asked again at the next one, without writing anew', async () => {
    let refusing = true;
    const { tracker, later, problems, ...fake } = await connect(
      {},
      {
        LMSCommit: () => (refusing ? 'false' : fake.api.LMSCommit('')),
      },
    );
    tracker.record({ savedState: '1abc' });
    expect(await tracker.commit()).toBe(false);
    expect(problems.map(({ code }) => code)).toEqual(['commit-refused']);
    refusing = false;
    expect(await tracker.commit()).toBe(true);
    expect(later()).toEqual(['SetValue cmi.suspend_data 1abc', 'GetValue cmi.suspend_data', 'Commit']);
  });

  it('a value three times is not asked again until it changes', async () => {
    let asked = 0;
    const { tracker } = await connect({}, { LMSSetValue: () => (asked++, 'false') });
    const atLaunch = asked;
    tracker.record({ savedState: '1abc' });
    for (let at = 0; at < 10; at++) expect(await tracker.commit()).toBe(false);
    expect(asked - atLaunch).toBe(3);
    tracker.record({ savedState: '1abd' });
    await tracker.commit();
    expect(asked - atLaunch).toBe(4);
  });

  it('an id gets none of the fields that need it', async () => {
    const sets: string[] = [];
    const { tracker } = await connect(
      {},
      {
        LMSSetValue: (element: string) => {
          sets.push(element);
          return element.endsWith('.id') ? 'false' : 'true';
        },
      },
    );
    tracker.record({ answer: makeAnswer(1, 0) });
    await tracker.commit();
    expect(sets.filter((element) => element.startsWith('cmi.interactions'))).toEqual([
      'cmi.interactions.0.id',
    ]);
  });

  it('names the error code in the problem', async () => {
    const { tracker, problems } = await connect(
      {},
      {
        LMSSetValue: () => 'false',
        LMSGetLastError: () => 405,
      },
    );
    tracker.record({ score: 10 });
    await tracker.commit();
    expect(problems.at(-1)?.detail).toContain('405');
  });
});

describe.each([
  { name: 'false', answer: () => false },
  { name: '"false"', answer: () => 'false' },
  { name: 'null', answer: () => null },
  { name: 'undefined', answer: () => undefined },
  { name: 'an object without prototype', answer: (): unknown => Object.create(null) },
  {
    name: 'an exception',
    answer: () => {
      throw new Error('gone');
    },
  },
])('an LMS that answers $name to everything', ({ answer }) => {
  it('brings problems, and nothing is thrown', async () => {
    const methods = ['LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish', 'LMSGetLastError'];
    const api = Object.fromEntries(methods.map((method) => [method, answer])) as unknown as Scorm12Api;
    const tracker = new Scorm12Tracker(api, { location: 0, startedAt });
    const problems: TrackerProblem[] = [];
    tracker.onProblem = (problem) => problems.push(problem);
    expect((await tracker.connect()).mode).toBe('normal');
    tracker.record({
      savedState: '1abc',
      answer: makeAnswer(1, 0),
      score: 100,
      status: 'passed',
      location: 2,
    });
    expect(await tracker.commit()).toBe(false);
    expect(await tracker.commit('hidden')).toBe(false);
    tracker.finish();
    expect(problems.some(({ code }) => ['set-refused', 'threw'].includes(code))).toBe(true);
    expect(problems.every(({ detail }) => detail.length > 0)).toBe(true);
  });
});

it('calls methods as methods: some APIs need their `this`', async () => {
  const fake = createStrictScorm12();
  fake.api.LMSInitialize('');
  class Api implements Pick<StrictScorm12, 'LMSGetLastError'> {
    readonly #inner = fake.api;
    LMSGetValue(element: string): string {
      return this.#inner.LMSGetValue(element);
    }
    LMSSetValue(element: string, value: string): string {
      return this.#inner.LMSSetValue(element, value);
    }
    LMSCommit(): string {
      return this.#inner.LMSCommit('');
    }
    LMSFinish(): string {
      return this.#inner.LMSFinish('');
    }
    LMSGetLastError(): string {
      return this.#inner.LMSGetLastError();
    }
  }
  const tracker = new Scorm12Tracker(new Api(), { location: 0, startedAt });
  await tracker.connect();
  expect(await tracker.commit()).toBe(true);
});
