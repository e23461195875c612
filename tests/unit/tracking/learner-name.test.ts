/** The learner's name: asked for only when the certificate is opened, in both standards; nobody knows it alone. */
import { expect, test } from 'vitest';
import { JournaledTracker } from '../../../src/tracking/journaled-tracker.ts';
import { Scorm12Tracker } from '../../../src/tracking/scorm12.ts';
import { Scorm2004Tracker } from '../../../src/tracking/scorm2004.ts';
import { StandAloneTracker } from '../../../src/tracking/stand-alone.ts';
import type { Tracker } from '../../../src/tracking/tracker.ts';
import { createStrictScorm12 } from '../../conformance/strict-scorm12.ts';
import { createStrictScorm2004 } from '../../conformance/strict-scorm2004.ts';
import { FakeStorage } from './fake-window.ts';

const boot = { location: 0, startedAt: Date.now() };
const name = 'Okafor, Miriam';

function makeScorm12(asked: string[]): Tracker {
  const { api } = createStrictScorm12({ 'cmi.core.student_name': name });
  api.LMSInitialize('');
  const get = api.LMSGetValue.bind(api);
  api.LMSGetValue = (element) => (asked.push(element), get(element));
  return new Scorm12Tracker(api, boot);
}

function makeScorm2004(asked: string[]): Tracker {
  const { api } = createStrictScorm2004({ 'cmi.learner_name': name });
  api.Initialize('');
  const get = api.GetValue.bind(api);
  api.GetValue = (element) => (asked.push(element), get(element));
  return new Scorm2004Tracker(api, boot);
}

test.each([
  ['SCORM 1.2', 'cmi.core.student_name', makeScorm12],
  ['SCORM 2004', 'cmi.learner_name', makeScorm2004],
] as const)(
  '%s gives it when asked, not at launch, and not after the end',
  async (_standard, element, make) => {
    const asked: string[] = [];
    const inner = make(asked);
    const tracker = new JournaledTracker(inner, { courseId: 'COURSE', openStorage: () => new FakeStorage() });
    await tracker.connect();
    expect(asked).not.toContain(element);
    expect(tracker.readName()).toBe(name);
    expect(asked.filter((one) => one === element)).toHaveLength(1);
    tracker.finish();
    expect(tracker.readName()).toBe('');
    expect(asked.filter((one) => one === element)).toHaveLength(1);
  },
);

test('on this device alone nobody knows it', async () => {
  const openStorage = () => new FakeStorage();
  const inner = new StandAloneTracker({ courseId: 'COURSE', openStorage });
  const tracker = new JournaledTracker(inner, { courseId: 'COURSE', openStorage });
  await tracker.connect();
  expect(tracker.readName()).toBe('');
});
