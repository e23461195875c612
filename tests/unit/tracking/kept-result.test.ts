/** A result in the record is never lowered, in either standard. */
import { expect, it } from 'vitest';
import { Scorm12Tracker } from '../../../src/tracking/scorm12.ts';
import { Scorm2004Tracker } from '../../../src/tracking/scorm2004.ts';
import { createStrictScorm12 } from '../../conformance/strict-scorm12.ts';
import { createStrictScorm2004 } from '../../conformance/strict-scorm2004.ts';

const boot = { location: 0, startedAt: 0 };

function in12(seed: Record<string, string>, location = 0) {
  const { api, data, errors, calls } = createStrictScorm12(seed);
  api.LMSInitialize('');
  const held = (): string | undefined => data.get('cmi.core.score.raw');
  return { tracker: new Scorm12Tracker(api, { ...boot, location }), held, errors, calls };
}

function in2004(seed: Record<string, string>, location = 0) {
  const { api, data, errors, calls } = createStrictScorm2004(seed);
  api.Initialize('');
  const held = (): string | undefined => data.get('cmi.score.raw');
  return { tracker: new Scorm2004Tracker(api, { ...boot, location }), held, errors, calls };
}

const completed12 = { 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '60' };
const completed2004 = {
  'cmi.completion_status': 'completed',
  'cmi.score.raw': '60',
  'cmi.score.scaled': '0.6',
};
const unread = { 'cmi.completion_status': 'completed' };

it.each([
  ['SCORM 1.2', in12, completed12, 40, '60'],
  ['SCORM 1.2', in12, completed12, 75, '75'],
  ['SCORM 1.2', in12, { 'cmi.core.lesson_status': 'incomplete', 'cmi.core.score.raw': '60' }, 40, '40'],
  ['SCORM 2004', in2004, completed2004, 40, '60'],
  ['SCORM 2004', in2004, completed2004, 75, '75'],
  ['SCORM 2004', in2004, unread, 40, '40'],
] as const)('%s, %#', async (_name, open, seed, score, after) => {
  const { tracker, held, errors } = open({ ...seed });
  await tracker.connect();
  tracker.record({ score });
  expect(await tracker.commit()).toBe(true);
  expect(held()).toBe(after);
  expect(errors.filter(({ code }) => code !== '403')).toEqual([]);
});

it.each([
  ['SCORM 1.2', in12, { 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '100' }],
  [
    'SCORM 2004',
    in2004,
    { 'cmi.completion_status': 'completed', 'cmi.success_status': 'passed', 'cmi.score.raw': '100' },
  ],
] as const)('%s: a result that the record has is not written again', async (_name, open, seed) => {
  const { tracker, calls } = open({ ...seed });
  await tracker.connect();
  const before = calls.length;
  tracker.record({ status: 'passed', score: 100, progress: 1 });
  expect(await tracker.commit()).toBe(true);
  const sets = calls.slice(before).filter(({ method }) => method.endsWith('SetValue'));
  expect(sets).toEqual([]);
});

it.each([
  ['SCORM 1.2', in12, { 'cmi.core.lesson_status': 'incomplete', 'cmi.core.score.raw': '0' }],
  ['SCORM 2004', in2004, { 'cmi.completion_status': 'incomplete', 'cmi.score.raw': '0' }],
] as const)('%s: nor is one whose answers the record has dropped', async (_name, open, seed) => {
  const { tracker, calls } = open({ ...seed }, 3);
  await tracker.connect();
  tracker.record({ score: 0 });
  expect(await tracker.commit()).toBe(true);
  expect(
    calls.filter(({ args }) => String(args[0]).endsWith('score.raw')).map(({ method }) => method),
  ).toEqual([expect.stringMatching(/GetValue$/)]);
});

it('a result that could not be read while the LMS’s session was over is not lowered after it', async () => {
  const { api, data } = createStrictScorm12({ ...completed12 });
  api.LMSInitialize('');
  let isOver = false;
  const tracker = new Scorm12Tracker(
    {
      ...api,
      LMSGetValue: (element) => (isOver ? '' : api.LMSGetValue(element)),
      LMSSetValue: (element, value) => (isOver ? 'false' : api.LMSSetValue(element, value)),
    },
    boot,
  );
  await tracker.connect();
  isOver = true;
  tracker.record({ score: 40 });
  expect(await tracker.commit()).toBe(false);
  isOver = false;
  expect(await tracker.commit()).toBe(true);
  expect(data.get('cmi.core.score.raw')).toBe('60');
});
