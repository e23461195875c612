import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeBootScript } from '../../../src/plugins/boot-script.ts';
import type { LmsCall } from '../../conformance/strict-lms.ts';
import { createStrictScorm12 } from '../../conformance/strict-scorm12.ts';
import { createStrictScorm2004 } from '../../conformance/strict-scorm2004.ts';
import { FakePage, makeClosed, makeForeign } from './fake-page.ts';

let script = '';
let resumeScript = '';
beforeAll(async () => {
  const root = new URL('../../..', import.meta.url).pathname;
  [script, resumeScript] = await Promise.all([makeBootScript(root), makeBootScript(root, 'resume')]);
});
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2025-11-22T01:20:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

/** The course in a frame of an LMS. */
function makeFramed(seed: Record<string, string> = {}) {
  const lms = createStrictScorm12(seed);
  const page = new FakePage();
  page.parent = { API: lms.api, parent: null };
  return { page, ...lms, written: () => lms.calls.map(spell) };
}

function spell({ method, args }: LmsCall): string {
  return [method.replace('LMS', ''), ...args].join(' ').trim();
}

const marked = [
  'GetValue cmi.core.lesson_status',
  'SetValue cmi.core.lesson_status incomplete',
  'SetValue cmi.core.exit suspend',
];
const rescued = [...marked, 'Commit'];

it('is at most 3 kB and imports nothing', () => {
  expect(Buffer.byteLength(script)).toBeLessThanOrEqual(3072);
  expect(script).not.toMatch(/\bimport\b|\bexport\b|\brequire\b/);
  expect(script).not.toContain('</script');
});

describe('the search', () => {
  const { api } = createStrictScorm12();
  const lms = { API: api, parent: null as unknown };
  lms.parent = lms;
  const top: { parent?: unknown; opener?: unknown } = { opener: lms };
  top.parent = top;
  const endless = () => {
    const make = (): object => ({
      get parent() {
        return make();
      },
    });
    return make();
  };

  it.each<{ where: string; place: (page: FakePage) => object }>([
    { where: 'in the window itself', place: (page) => Object.assign(page, { API: api }) },
    { where: 'in the parent', place: (page) => Object.assign(page, { parent: lms }) },
    {
      where: 'three frames up',
      place: (page) => Object.assign(page, { parent: { parent: { parent: lms } } }),
    },
    {
      where: 'past a frame of another origin',
      place: (page) => Object.assign(page, { parent: makeForeign({ parent: lms }) }),
    },
    { where: 'in the opener', place: (page) => Object.assign(page, { opener: lms }) },
    { where: "above the opener's frame", place: (page) => Object.assign(page, { opener: { parent: lms } }) },
    { where: 'in the opener of the top window', place: (page) => Object.assign(page, { parent: top }) },
    {
      where: 'in the opener, where the parent is closed',
      place: (page) => Object.assign(page, { parent: makeClosed(), opener: lms }),
    },
    {
      where: 'in the parent, where the opener was closed and throws',
      place: (page) => Object.assign(page, { parent: lms, opener: makeClosed() }),
    },
  ])('finds the API $where', ({ place }) => {
    const page = new FakePage();
    place(page);
    expect(page.run(script)).toMatchObject({ state: 'found', api });
  });

  it.each<{ where: string; place: (page: FakePage) => object }>([
    {
      where: 'every parent belongs to another origin',
      place: (page) => Object.assign(page, { parent: makeForeign({ parent: makeClosed() }) }),
    },
    { where: 'the parents never end', place: (page) => Object.assign(page, { parent: endless() }) },
    {
      where: 'API is something else',
      place: (page) => Object.assign(page, { parent: { API: 'x', parent: null } }),
    },
    {
      where: 'API forbids a look',
      place: (page) => Object.assign(page, { parent: { API: makeClosed(), parent: null } }),
    },
  ])('gives up after 6 s where $where', async ({ place }) => {
    const page = new FakePage();
    place(page);
    const boot = page.run(script);
    expect(boot.state).toBe('searching');
    await vi.advanceTimersByTimeAsync(5900);
    expect(boot.state).toBe('searching');
    await vi.advanceTimersByTimeAsync(200);
    expect(boot).toMatchObject({ state: 'none', initialized: false, location: 0 });
    await boot.whenReady;
    expect(vi.getTimerCount()).toBe(1);
  });

  it('decides at once in a window of its own', async () => {
    const boot = new FakePage().run(script);
    expect(boot.state).toBe('none');
    await boot.whenReady;
  });

  it('finds an API that comes late', async () => {
    const page = new FakePage();
    const late = { API: undefined as unknown, parent: null };
    page.parent = late;
    const boot = page.run(script);
    await vi.advanceTimersByTimeAsync(700);
    late.API = createStrictScorm12().api;
    await vi.advanceTimersByTimeAsync(60);
    await boot.whenReady;
    expect(boot).toMatchObject({ state: 'found', initialized: true });
  });

  it('runs once, though the page loads it twice', () => {
    const { page, written } = makeFramed();
    const boot = page.run(script);
    expect(page.run(script)).toBe(boot);
    expect(written()).toEqual(['Initialize', 'GetValue cmi.core.lesson_location']);
  });
});

describe('the session', () => {
  it('is opened with two calls, and the start noted', () => {
    const { page, written, errors } = makeFramed();
    expect(page.run(script)).toMatchObject({ initialized: true, location: 0, startedAt: Date.now() });
    expect(written()).toEqual(['Initialize', 'GetValue cmi.core.lesson_location']);
    expect(errors).toEqual([]);
  });

  it('of an LMS that is initialised already is taken over', () => {
    const { page, api } = makeFramed({ 'cmi.core.lesson_location': '3' });
    api.LMSInitialize('');
    expect(page.run(script)).toMatchObject({ state: 'found', initialized: true, location: 3 });
  });

  it.each([
    { name: 'false', answer: () => false },
    { name: 'null', answer: () => null },
    { name: 'undefined', answer: () => undefined },
    { name: 'an object without prototype', answer: (): unknown => Object.create(null) },
    {
      name: 'an exception',
      answer: () => {
        throw new Error('gone');
      },
    },
  ])('of an LMS that answers $name to everything is none', async ({ answer }) => {
    const page = new FakePage();
    const API = {
      LMSInitialize: answer,
      LMSGetValue: answer,
      LMSSetValue: answer,
      LMSCommit: answer,
      LMSGetLastError: answer,
    };
    page.parent = { API, parent: null };
    expect(page.run(script)).toMatchObject({ state: 'found', initialized: false, location: 0 });
    page.failToLoad('SCRIPT');
    await vi.advanceTimersByTimeAsync(0);
    page.fire('pagehide');
    expect(page.elements['start-trouble']?.hidden).toBe(false);
  });

  it.each(['', 'x', '-1', '1.5', '5 ', '99999999999'])('takes "%s" for no place', (location) => {
    const { page } = makeFramed({ 'cmi.core.lesson_location': location });
    expect(page.run(script).location).toBe(0);
    expect(page.classes.size + page.links.length).toBe(0);
  });
});

describe('resuming', () => {
  it('hides the first chapter and fetches the one left last', () => {
    const { page } = makeFramed({ 'cmi.core.lesson_location': '5' });
    expect(page.run(script).location).toBe(5);
    expect([...page.classes]).toEqual(['resuming']);
    page.evaluate(resumeScript);
    expect(page.links).toEqual([
      { rel: 'modulepreload', href: 'c/5.js' },
      { rel: 'stylesheet', href: 'styles/accordion.css' },
      { rel: 'stylesheet', href: 'styles/tabs.css' },
    ]);
  });

  it.each(['15', '6'])('fetches no style where the chapter, here %s, needs none', (location) => {
    const { page } = makeFramed({ 'cmi.core.lesson_location': location });
    page.run(script);
    page.evaluate(resumeScript);
    expect(page.links).toEqual([{ rel: 'modulepreload', href: `c/${location}.js` }]);
  });

  it('leaves the first chapter where it is', () => {
    const { page } = makeFramed({ 'cmi.core.lesson_location': '1' });
    page.run(script);
    page.evaluate(resumeScript);
    expect(page.classes.size + page.links.length).toBe(0);
  });
});

describe('a player that does not start', () => {
  it('within 8 s brings the message, and the course is marked incomplete', async () => {
    const { page, written, errors } = makeFramed({ 'cmi.core.lesson_location': '5' });
    page.run(script);
    await vi.advanceTimersByTimeAsync(7999);
    expect(page.elements['start-trouble']?.hidden).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(page.elements['start-trouble']?.hidden).toBe(false);
    expect(page.elements['support-code']?.textContent).toBe('0.1.0-abc timeout 2025-11-22T01:20:08.000Z');
    expect(page.classes.size).toBe(0);
    expect(written().slice(2)).toEqual(rescued);
    expect(errors).toEqual([]);
  });

  it('because a script failed brings it at once, and only once', async () => {
    const { page, written } = makeFramed();
    page.run(script);
    page.failToLoad('SCRIPT');
    page.failToLoad('SCRIPT');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(page.elements['support-code']?.textContent).toContain(' script ');
    expect(written().slice(2)).toEqual(rescued);
  });

  it('is not suspected because a picture or a preload failed', () => {
    const { page } = makeFramed();
    page.run(script);
    page.failToLoad('IMG');
    page.failToLoad('LINK');
    page.fire('error');
    expect(page.elements['start-trouble']?.hidden).toBe(true);
  });

  it('before the page is parsed brings the message once it is', async () => {
    const { page } = makeFramed();
    page.document.readyState = 'loading';
    page.run(script);
    page.failToLoad('SCRIPT');
    page.document.readyState = 'interactive';
    page.fire('document DOMContentLoaded');
    await vi.advanceTimersByTimeAsync(0);
    expect(page.elements['start-trouble']?.hidden).toBe(false);
  });

  it('while the API is still being searched is made up for when it is found', async () => {
    const late = { API: undefined as unknown, parent: null };
    const lms = createStrictScorm12();
    const page = new FakePage();
    page.parent = late;
    page.run(script);
    page.failToLoad('SCRIPT');
    expect(page.elements['start-trouble']?.hidden).toBe(false);
    late.API = lms.api;
    await vi.advanceTimersByTimeAsync(100);
    expect(lms.calls.map(spell).slice(2)).toEqual(rescued);
  });

  it.each(['', 'Not Attempted', 'UNKNOWN'])('marks "%s" incomplete', async (status) => {
    const { page, data } = makeFramed({ 'cmi.core.lesson_status': status });
    page.run(script);
    page.failToLoad('SCRIPT');
    await vi.advanceTimersByTimeAsync(0);
    expect(data.get('cmi.core.lesson_status')).toBe('incomplete');
  });

  it.each(['passed', 'Completed', 'failed', 'browsed'])('leaves "%s" alone', async (status) => {
    const { page, data, written } = makeFramed({ 'cmi.core.lesson_status': status });
    page.run(script);
    page.failToLoad('SCRIPT');
    await vi.advanceTimersByTimeAsync(0);
    expect(data.get('cmi.core.lesson_status')).toBe(status);
    expect(written().slice(2)).toEqual([
      'GetValue cmi.core.lesson_status',
      'SetValue cmi.core.exit suspend',
      'Commit',
    ]);
  });

  it('has its session finished when the page goes, once', async () => {
    const { page, written, errors } = makeFramed();
    const boot = page.run(script);
    page.failToLoad('SCRIPT');
    await vi.advanceTimersByTimeAsync(0);
    page.fire('pagehide');
    page.fire('pagehide');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(written().slice(2)).toEqual([...rescued, 'Finish']);
    expect(boot.initialized).toBe(false);
    expect(errors).toEqual([]);
  });

  it('gets no calls where there is no LMS', async () => {
    const page = new FakePage();
    page.run(script);
    page.failToLoad('SCRIPT');
    await vi.advanceTimersByTimeAsync(0);
    page.fire('pagehide');
    expect(page.elements['start-trouble']?.hidden).toBe(false);
  });

  it('but late after all takes over, and the message goes', async () => {
    const { page, written } = makeFramed();
    const boot = page.run(script);
    await vi.advanceTimersByTimeAsync(9000);
    boot.playerStarted();
    expect(page.elements['start-trouble']?.hidden).toBe(true);
    const before = written().length;
    page.failToLoad('SCRIPT');
    page.fire('pagehide');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(written().length).toBe(before);
    expect(page.elements['start-trouble']?.hidden).toBe(true);
  });
});

describe('leaving early', () => {
  it('marks the course incomplete and finishes: some LMSs take an untouched one as completed', () => {
    const { page, written, errors } = makeFramed();
    page.run(script);
    page.fire('pagehide');
    expect(written().slice(2)).toEqual([...marked, 'Finish']);
    expect(errors).toEqual([]);
  });

  it('ends the search', async () => {
    const late = { API: undefined as unknown, parent: null };
    const lms = createStrictScorm12();
    const page = new FakePage();
    page.parent = late;
    page.run(script);
    page.fire('pagehide', { persisted: true });
    late.API = lms.api;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(lms.calls).toEqual([]);
  });

  it('and coming back from the cache loads the page anew', () => {
    const { page } = makeFramed();
    page.run(script);
    page.fire('pageshow', { persisted: true });
    expect(page.reloads).toBe(0);
    page.fire('pagehide', { persisted: true });
    page.fire('pageshow', { persisted: false });
    expect(page.reloads).toBe(0);
    page.fire('pageshow', { persisted: true });
    expect(page.reloads).toBe(1);
  });
});

describe('a player that starts', () => {
  it('has the session to itself', async () => {
    const { page, written } = makeFramed();
    page.run(script).playerStarted();
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(20_000);
    page.fire('pagehide', { persisted: true });
    page.fire('pageshow', { persisted: true });
    expect(written().length).toBe(2);
    expect(page.reloads).toBe(0);
    expect(page.elements['start-trouble']?.hidden).toBe(true);
  });
});

describe('SCORM 2004', () => {
  /** The course in a frame of an LMS; `faults`: errors but the one that says no place is kept yet. */
  function makeModern(seed: Record<string, string> = {}, standard = 'scorm2004') {
    const lms = createStrictScorm2004(seed);
    const page = new FakePage();
    page.document.documentElement.dataset['standard'] = standard;
    page.parent = { API_1484_11: lms.api, parent: null };
    const faults = () => lms.errors.filter(({ code }) => code !== '403');
    return { page, ...lms, faults, written: () => lms.calls.map(spell) };
  }

  const marked2004 = [
    'GetValue cmi.completion_status',
    'SetValue cmi.completion_status incomplete',
    'SetValue cmi.exit suspend',
  ];

  it('is found, opened with two calls, and the place left last read', () => {
    const { page, written, errors, api } = makeModern({ 'cmi.location': '5' });
    const boot = page.run(script);
    expect(boot).toMatchObject({
      api,
      standard: 'scorm2004',
      state: 'found',
      initialized: true,
      location: 5,
    });
    expect(written()).toEqual(['Initialize', 'GetValue cmi.location']);
    expect([...page.classes]).toEqual(['resuming']);
    expect(errors).toEqual([]);
  });

  it('without a place yet has a session all the same, once initialised already too', () => {
    const { page, api, errors } = makeModern();
    api.Initialize('');
    expect(page.run(script)).toMatchObject({ state: 'found', initialized: true, location: 0 });
    expect(errors.map(({ code }) => code)).toEqual(['103', '403']);
  });

  it('that was terminated has none', () => {
    const { page, api } = makeModern();
    api.Initialize('');
    api.Terminate('');
    expect(page.run(script)).toMatchObject({ state: 'found', initialized: false });
  });

  it.each([
    { package: 'scorm12', standard: 'scorm12' },
    { package: 'scorm2004', standard: 'scorm2004' },
  ])('beside 1.2 in one window leaves the choice to the package: $package', (row) => {
    const { page, api } = makeModern({}, row.package);
    const older = createStrictScorm12().api;
    page.parent = { API: older, API_1484_11: api, parent: null };
    const boot = page.run(script);
    expect(boot.standard).toBe(row.standard);
    expect(boot.api).toBe(row.standard === 'scorm12' ? older : api);
  });

  it.each([
    { package: 'scorm12', near: 'scorm2004' },
    { package: 'scorm2004', near: 'scorm12' },
  ])('is no reason to go past the nearest API: $near for a package of $package', (row) => {
    const { page, api } = makeModern({}, row.package);
    const apis = [{ API: createStrictScorm12().api }, { API_1484_11: api }];
    const [near, far] = row.near === 'scorm12' ? apis : apis.toReversed();
    page.parent = { ...near, parent: { ...far, parent: null } };
    expect(page.run(script).standard).toBe(row.near);
  });

  it('is marked incomplete and committed where the player does not start, and left when the page goes', async () => {
    const { page, written, faults } = makeModern();
    page.run(script);
    page.failToLoad('SCRIPT');
    await vi.advanceTimersByTimeAsync(0);
    expect(written().slice(2)).toEqual([...marked2004, 'Commit']);
    page.fire('pagehide');
    page.fire('pagehide');
    expect(written().slice(6)).toEqual(['SetValue adl.nav.request suspendAll', 'Terminate']);
    expect(faults()).toEqual([]);
  });

  it.each(['completed', 'Incomplete'])('leaves "%s" alone', (status) => {
    const { page, data, written } = makeModern({ 'cmi.completion_status': status });
    page.run(script);
    page.fire('pagehide');
    expect(data.get('cmi.completion_status')).toBe(status);
    expect(written().slice(2)).toEqual([
      'GetValue cmi.completion_status',
      'SetValue cmi.exit suspend',
      'SetValue adl.nav.request suspendAll',
      'Terminate',
    ]);
  });

  it('takes an API without Initialize for none', () => {
    const { page } = makeModern();
    page.parent = { API_1484_11: { LMSInitialize: () => 'true' }, parent: null };
    expect(page.run(script).state).toBe('searching');
  });
});

it('looks for no LMS in a package for the web', async () => {
  const { page, calls } = makeFramed();
  page.document.documentElement.dataset['standard'] = 'web';
  const boot = page.run(script);
  expect(boot).toMatchObject({ state: 'none', api: undefined });
  await boot.whenReady;
  page.fire('pagehide');
  expect(calls).toEqual([]);
});

it('listens to nothing that browsers forbid', () => {
  const page = new FakePage();
  page.run(script);
  expect(page.listensTo().toSorted()).toEqual(['error', 'pagehide', 'pageshow']);
});
