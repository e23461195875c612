import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Scorm2004Api } from '../../../src/tracking/boot-session.ts';
import { Scorm2004Tracker } from '../../../src/tracking/scorm2004.ts';
import type { TrackerProblem } from '../../../src/tracking/tracker.ts';
import { makeAnswer } from './sample-answer.ts';
import type { LmsCall } from '../../conformance/strict-lms.ts';
import { createStrictScorm2004 } from '../../conformance/strict-scorm2004.ts';

const startedAt = Date.UTC(2025, 10, 22, 9, 0, 0);

beforeEach(() => {
  vi.useFakeTimers({ now: startedAt + 61_500 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A session as the boot script leaves it; `errors` without the reads of what was never set. */
function open(seed: Record<string, string> = {}, override: Partial<Scorm2004Api> = {}) {
  const fake = createStrictScorm2004(seed);
  fake.api.Initialize('');
  const location = Number(fake.api.GetValue('cmi.location'));
  const tracker = new Scorm2004Tracker({ ...fake.api, ...override }, { location, startedAt });
  const problems: TrackerProblem[] = [];
  tracker.onProblem = (problem) => problems.push(problem);
  return { ...fake, tracker, problems, faults: () => fake.errors.filter(({ code }) => code !== '403') };
}

async function connect(seed: Record<string, string> = {}, override: Partial<Scorm2004Api> = {}) {
  const session = open(seed, override);
  const launch = await session.tracker.connect();
  await session.tracker.prepare();
  const since = session.calls.length;
  return { ...session, launch, later: () => session.calls.slice(since).map(spell) };
}

function spell({ method, args }: LmsCall): string {
  return [method, ...args].join(' ').trim();
}

function count(calls: readonly LmsCall[], method: string): number {
  return calls.filter((call) => call.method === method).length;
}

describe('launch', () => {
  it('asks for suspend first, then marks an untouched course incomplete', async () => {
    const { calls, errors, problems, launch } = await connect();
    expect(launch).toEqual({
      learnerId: 'ann',
      location: 0,
      savedState: '',
      completed: false,
      passed: false,
      mode: 'normal',
    });
    expect(calls.filter(({ method }) => method === 'SetValue').map(spell)).toEqual([
      'SetValue cmi.exit suspend',
      'SetValue cmi.completion_status incomplete',
    ]);
    expect(errors.map(({ code }) => code)).toEqual(['403', '403']);
    expect(problems).toEqual([]);
  });

  it('stays within 12 Get, 4 Set and 1 Commit, boot script included', async () => {
    const { calls, tracker } = await connect();
    await tracker.commit();
    await tracker.commit();
    expect(count(calls, 'GetValue')).toBeLessThanOrEqual(12);
    expect(count(calls, 'SetValue')).toBeLessThanOrEqual(4);
    expect(count(calls, 'Commit')).toBe(1);
  });

  it.each(['', 'not attempted', 'Unknown'])('writes incomplete over "%s"', async (status) => {
    const { data } = await connect({ 'cmi.completion_status': status });
    expect(data.get('cmi.completion_status')).toBe('incomplete');
  });

  it.each([
    { completion: 'completed', success: 'unknown', completed: true },
    { completion: 'Completed', success: 'Failed', completed: true },
    { completion: 'incomplete', success: 'passed', completed: true },
    { completion: 'incomplete', success: 'failed', completed: false },
  ])('leaves $completion and $success alone', async ({ completion, success, completed }) => {
    const { data, launch } = await connect({
      'cmi.completion_status': completion,
      'cmi.success_status': success,
    });
    expect(data.get('cmi.completion_status')).toBe(completion);
    expect(data.get('cmi.success_status')).toBe(success);
    expect(launch.completed).toBe(completed);
  });

  it.each(['review', 'browse'])('records nothing in %s mode, and leaves all the same', async (mode) => {
    const { launch, tracker, calls, later, faults } = await connect({ 'cmi.mode': mode });
    tracker.record({
      savedState: '1abc',
      answer: makeAnswer(1, 0),
      score: 100,
      status: 'passed',
      progress: 1,
    });
    expect(launch.mode).toBe(mode);
    expect(await tracker.commit()).toBe(true);
    expect(await tracker.commit('hidden')).toBe(true);
    tracker.finish();
    expect(count(calls, 'Commit')).toBe(0);
    expect(later()).toEqual(['SetValue adl.nav.request suspendAll', 'Terminate']);
    expect(faults()).toEqual([]);
  });
});

describe('an answer', () => {
  it('goes out as interaction, state, place, score, progress, success, completion, commit, in this order', async () => {
    const { tracker, later, faults } = await connect();
    await tracker.commit();
    tracker.record({ status: 'passed', score: 87, progress: 1 });
    tracker.record({
      answer: makeAnswer(1, 0, {
        type: 'multiple',
        chosen: [0, 10],
        right: [0, 1],
        correct: false,
        at: Date.UTC(2025, 10, 22, 9, 5, 7),
        description: 'Which of\nthese?',
      }),
    });
    tracker.record({ location: 3, savedState: '1abc' });
    expect(await tracker.commit()).toBe(true);
    expect(later().slice(1)).toEqual([
      'SetValue cmi.interactions.0.id role_q1_sample',
      'SetValue cmi.interactions.0.type choice',
      'SetValue cmi.interactions.0.timestamp 2025-11-22T09:05:07.00Z',
      'SetValue cmi.interactions.0.correct_responses.0.pattern 0[,]1',
      'SetValue cmi.interactions.0.weighting 1',
      'SetValue cmi.interactions.0.learner_response 0[,]a',
      'SetValue cmi.interactions.0.result incorrect',
      'SetValue cmi.interactions.0.latency PT12.34S',
      'SetValue cmi.interactions.0.description Which of these?',
      'SetValue cmi.suspend_data 1abc',
      'GetValue cmi.suspend_data',
      'SetValue cmi.location 3',
      'SetValue cmi.score.scaled 0.87',
      'SetValue cmi.score.raw 87',
      'SetValue cmi.score.min 0',
      'SetValue cmi.score.max 100',
      'SetValue cmi.progress_measure 1',
      'SetValue cmi.success_status passed',
      'SetValue cmi.completion_status completed',
      'Commit',
    ]);
    expect(faults()).toEqual([]);
  });

  it('takes at most 14 Set and one Commit', async () => {
    const { tracker, calls } = await connect();
    await tracker.commit();
    const before = count(calls, 'SetValue');
    tracker.record({
      answer: makeAnswer(1, 0, { description: 'Which?' }),
      savedState: '1abc',
      location: 3,
      progress: 0.5,
      status: 'incomplete',
    });
    await tracker.commit();
    expect(count(calls, 'SetValue') - before).toBeLessThanOrEqual(14);
    expect(count(calls, 'Commit')).toBe(2);
  });

  it('given again goes over the same row, at a later visit too', async () => {
    const first = await connect();
    first.tracker.record({ answer: makeAnswer(1, 0, { chosen: [1], correct: false }) });
    await first.tracker.commit();
    const before = first.later().length;
    first.tracker.record({ answer: makeAnswer(1, 0) });
    await first.tracker.commit();
    expect(first.later().slice(before)).toEqual([
      'SetValue cmi.interactions.0.learner_response 2',
      'SetValue cmi.interactions.0.result correct',
      'Commit',
    ]);
    const second = await connect(Object.fromEntries(first.data));
    second.tracker.record({ answer: makeAnswer(1, 0, { chosen: [0], correct: false }) });
    await second.tracker.commit();
    expect(second.data.get('cmi.interactions._count')).toBe('1');
    expect(second.data.get('cmi.interactions.0.learner_response')).toBe('0');
    expect([...first.faults(), ...second.faults()]).toEqual([]);
  });

  it('without words has no description', async () => {
    const { tracker, data } = await connect();
    tracker.record({ answer: makeAnswer(1, 0, { description: ' ' }) });
    await tracker.commit();
    expect(data.has('cmi.interactions.0.description')).toBe(false);
  });

  it('beyond the 36 tokens becomes a problem', async () => {
    const { tracker, problems } = await connect();
    tracker.record({ answer: makeAnswer(1, 0, { chosen: [36] }) });
    expect(await tracker.commit()).toBe(false);
    expect(problems.map(({ code }) => code)).toEqual(['no-encoding']);
  });
});

describe('completion and success', () => {
  it.each([
    { before: ['unknown', 'unknown'], status: 'incomplete', after: ['incomplete', 'unknown'] },
    { before: ['incomplete', 'unknown'], status: 'completed', after: ['completed', 'unknown'] },
    { before: ['incomplete', 'unknown'], status: 'failed', after: ['completed', 'failed'] },
    { before: ['incomplete', 'unknown'], status: 'passed', after: ['completed', 'passed'] },
    { before: ['completed', 'failed'], status: 'passed', after: ['completed', 'passed'] },
    { before: ['completed', 'passed'], status: 'failed', after: ['completed', 'passed'] },
    { before: ['completed', 'passed'], status: 'incomplete', after: ['completed', 'passed'] },
    { before: ['completed', 'failed'], status: 'incomplete', after: ['completed', 'failed'] },
  ] as const)('$before with $status become $after', async ({ before, status, after }) => {
    const { tracker, data, faults } = await connect({
      'cmi.completion_status': before[0],
      'cmi.success_status': before[1],
    });
    tracker.record({ status });
    expect(await tracker.commit()).toBe(true);
    expect([data.get('cmi.completion_status'), data.get('cmi.success_status')]).toEqual(after);
    expect(faults()).toEqual([]);
  });

  it('keeps the progress of a completed course that grew', async () => {
    const { tracker, data } = await connect({
      'cmi.completion_status': 'completed',
      'cmi.progress_measure': '1',
    });
    tracker.record({ progress: 0.9 });
    expect(await tracker.commit()).toBe(true);
    expect(data.get('cmi.progress_measure')).toBe('1');
  });
});

describe('what is written', () => {
  it('is not written again while it is the same, nor committed', async () => {
    const { tracker, later } = await connect({ 'cmi.suspend_data': '1abc', 'cmi.location': '4' });
    await tracker.commit();
    const before = later().length;
    tracker.record({ savedState: '1abc', location: 4, status: 'incomplete' });
    expect(await tracker.commit()).toBe(true);
    expect(later().slice(before)).toEqual([]);
  });

  it('may be as long as 64,000 characters of state, and no longer', async () => {
    const { tracker, problems, faults } = await connect();
    tracker.record({ savedState: 'A'.repeat(64_001) });
    expect(await tracker.commit()).toBe(false);
    expect(problems.map(({ code }) => code)).toEqual(['too-long']);
    tracker.record({ savedState: 'A'.repeat(64_000) });
    expect(await tracker.commit()).toBe(true);
    expect(faults()).toEqual([]);
  });
});

describe('the end', () => {
  it('hidden sends the time so far', async () => {
    const { tracker, later } = await connect();
    await tracker.commit('hidden');
    expect(later()).toEqual(['SetValue cmi.session_time PT1M1.5S', 'Commit']);
  });

  it('finish sends the rest, asks to suspend and terminates without a commit; after it no call leaves', async () => {
    const { tracker, later, faults } = await connect();
    tracker.record({ savedState: '1abc' });
    tracker.finish();
    tracker.finish();
    tracker.record({ savedState: '1abd' });
    expect(await tracker.commit('hidden')).toBe(false);
    expect(later()).toEqual([
      'SetValue cmi.session_time PT1M1.5S',
      'SetValue cmi.suspend_data 1abc',
      'SetValue adl.nav.request suspendAll',
      'Terminate',
    ]);
    expect(faults()).toEqual([]);
  });

  it('finish before connect still leaves the course incomplete', () => {
    const { tracker, data, faults } = open();
    tracker.finish();
    expect(data.get('cmi.completion_status')).toBe('incomplete');
    expect(data.get('cmi.exit')).toBe('suspend');
    expect(faults()).toEqual([]);
  });

  it('terminates although the request to suspend is refused', async () => {
    const { tracker, problems, later } = await connect(
      {},
      { SetValue: (element) => (element.startsWith('adl.') ? 'false' : 'true') },
    );
    tracker.finish();
    expect(later().at(-1)).toBe('Terminate');
    expect(problems.map(({ code }) => code)).toEqual(['set-refused']);
  });
});

describe.each([
  { name: 'false', answer: () => false },
  { name: 'null', answer: () => null },
  { name: 'undefined', answer: () => undefined },
  {
    name: 'an exception',
    answer: () => {
      throw new Error('gone');
    },
  },
])('an LMS that answers $name to everything', ({ answer }) => {
  it('brings problems, and nothing is thrown', async () => {
    const methods = ['GetValue', 'SetValue', 'Commit', 'Terminate', 'GetLastError'];
    const api = Object.fromEntries(methods.map((method) => [method, answer])) as unknown as Scorm2004Api;
    const tracker = new Scorm2004Tracker(api, { location: 0, startedAt });
    const problems: TrackerProblem[] = [];
    tracker.onProblem = (problem) => problems.push(problem);
    expect((await tracker.connect()).mode).toBe('normal');
    tracker.record({
      savedState: '1abc',
      answer: makeAnswer(1, 0),
      score: 100,
      status: 'passed',
      progress: 1,
    });
    expect(await tracker.commit()).toBe(false);
    expect(await tracker.commit('hidden')).toBe(false);
    tracker.finish();
    expect(problems.some(({ code }) => ['set-refused', 'threw'].includes(code))).toBe(true);
  });
});
