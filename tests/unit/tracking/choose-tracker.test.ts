import { describe, expect, it } from 'vitest';
import type { Boot } from '../../../src/boot/boot.ts';
import type { BootSession } from '../../../src/tracking/boot-session.ts';
import { chooseTracker } from '../../../src/tracking/choose-tracker.ts';
import { Scorm12Tracker } from '../../../src/tracking/scorm12.ts';
import { Scorm2004Tracker } from '../../../src/tracking/scorm2004.ts';
import { createStrictScorm12 } from '../../conformance/strict-scorm12.ts';
import { createStrictScorm2004 } from '../../conformance/strict-scorm2004.ts';

function makeBoot(change: Partial<BootSession> = {}): BootSession {
  return {
    api: undefined,
    standard: 'scorm12',
    initialized: false,
    location: 0,
    startedAt: 0,
    state: 'none',
    whenReady: Promise.resolve(),
    playerStarted: () => undefined,
    ...change,
  };
}

describe('chooseTracker', () => {
  it('reports to nobody where no LMS was found, or no boot script ran', async () => {
    expect((await chooseTracker('X', { alongside: makeBoot() })).reportsTo).toBe('device');
    expect((await chooseTracker('X', {})).reportsTo).toBe('device');
  });

  it('takes over the session of an LMS', async () => {
    const { api } = createStrictScorm12({ 'cmi.core.lesson_location': '4' });
    api.LMSInitialize('');
    const boot = makeBoot({ api, initialized: true, state: 'found', location: 4 });
    const tracker = await chooseTracker('X', { alongside: boot });
    expect(tracker.reportsTo).toBe('lms');
    expect(tracker).toBeInstanceOf(Scorm12Tracker);
    expect(await tracker.connect()).toMatchObject({ learnerId: 'ann', location: 4 });
  });

  it('speaks the standard of the API that was found', async () => {
    const { api } = createStrictScorm2004({ 'cmi.location': '4' });
    api.Initialize('');
    const boot = makeBoot({ api, standard: 'scorm2004', initialized: true, state: 'found', location: 4 });
    const tracker = await chooseTracker('X', { alongside: boot });
    expect(tracker).toBeInstanceOf(Scorm2004Tracker);
    expect(await tracker.connect()).toMatchObject({ learnerId: 'ann', location: 4 });
  });

  it('waits until the search is over', async () => {
    const { api } = createStrictScorm12();
    const boot = { ...makeBoot({ state: 'searching' }) };
    let finishSearch = (): void => undefined;
    const searching = { ...boot, whenReady: new Promise<void>((resolve) => (finishSearch = resolve)) };
    const chosen = chooseTracker('X', { alongside: searching });
    Object.assign(searching, { api, initialized: true, state: 'found' });
    finishSearch();
    expect((await chosen).reportsTo).toBe('lms');
  });

  it('says why an LMS that opens no session is not used', async () => {
    const { api } = createStrictScorm12();
    const tracker = await chooseTracker('X', { alongside: makeBoot({ api, state: 'found' }) });
    const codes: string[] = [];
    tracker.onProblem = ({ code }) => codes.push(code);
    await tracker.connect();
    expect(tracker.reportsTo).toBe('device');
    expect(codes).toContain('initialize-refused');
  });

  it('understands what the boot script publishes', () => {
    // Compiles only while the two declarations, which may not import each other, agree.
    const agree = (boot: Omit<Boot, 'api'> & Pick<BootSession, 'api'>): BootSession => boot;
    expect(agree(makeBoot() as Omit<Boot, 'api'> & Pick<BootSession, 'api'>).state).toBe('none');
  });
});
