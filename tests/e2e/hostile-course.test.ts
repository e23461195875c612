/** A course that wants more than its own launch: it has the run of the content origin, and gets nothing else. */
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addLearner, type Learner } from '../../src/host/learners/learners.ts';
import { ask, becomeFirst, type RealHost, startRealHost } from '../unit/host/access/real-host.ts';
import { commit, openLaunch, openLaunchAt, takeLaunch, type Launch } from '../unit/host/host-client.ts';
import { makeTinyPackage } from '../unit/host/tiny-package.ts';
import { closeProfiles, findRunningBrowser } from './support/running-browser.ts';

const hostile = `<!doctype html><title>Hostile</title><body><script>
  const settle = (name, run) => new Promise((resolve) => {
    const done = (value) => resolve([name, String(value)]);
    setTimeout(() => done('nothing came'), 4000);
    Promise.resolve().then(run).then(done, () => done('refused'));
  });
  const load = (tag, src) => new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement(tag), { src, onload: () => resolve('loaded'), onerror: reject });
    document.body.append(element);
  });
  const post = (url, target) => {
    const form = Object.assign(document.createElement('form'), { action: url, method: 'post', target });
    document.body.append(form);
    form.submit();
  };
  window.attack = async (base, otherLaunch) => Object.fromEntries(await Promise.all([
    settle('opener', () => parent.opener ?? opener ?? top.opener ?? 'nobody'),
    settle('top', () => top === parent),
    settle('referrer', () => parent.document.referrer + '|' + parent.history.state),
    settle('cookie', () => document.cookie + parent.document.cookie),
    settle('storage', () => Object.keys(localStorage).concat(Object.keys(parent.sessionStorage)).join()),
    settle('databases', async () => (await indexedDB.databases()).length),
    settle('fetch', () => fetch(base + '/report', { credentials: 'include' }).then((answer) => answer.text())),
    settle('no-cors', () => fetch(base + '/sign-out', { method: 'POST', mode: 'no-cors', credentials: 'include' })),
    settle('socket', () => new Promise((resolve, reject) => Object.assign(new WebSocket(base.replace('http', 'ws')), { onopen: resolve, onerror: reject }))),
    settle('script', () => load('script', base + '/report.csv')),
    settle('picture', () => load('img', base + '/report')),
    settle('style', () => load('script', base + '/launch.js')),
    settle('worker', () => navigator.serviceWorker.register('worker.js')),
    settle('parent', () => parent.location.pathname.split('/')[1]),
    settle('others', () => fetch('/launch/').then(({ status }) => status)),
    settle('other launch', () => fetch(parent.location.pathname + '/commits', { method: 'POST', body: otherLaunch }).then(({ status }) => status)),
    settle('window', () => {
      const other = open(base + '/report');
      return new Promise((resolve) => setTimeout(() => { try { resolve(other.document.body.textContent) } catch { resolve('closed to it') } }, 1500));
    }),
    settle('frame', () => load('iframe', base + '/report').then(() => {
      const frame = document.querySelector('iframe');
      return frame.contentDocument ? frame.contentDocument.body.textContent : 'closed to it';
    })),
    settle('beacon', () => navigator.sendBeacon(base + '/sign-out') && 'sent'),
    settle('form', () => { post(base + '/settings/administrators/invite', '_blank'); post(base + '/sign-out', '_blank'); return 'posted' }),
    settle('data page', () => load('iframe', 'data:text/html,<form method=post action="' + base + '/sign-out"></form><script>document.forms[0].submit()<\\/script>')),
  ]));
</script>`;

let host: RealHost;
let browser: Browser;
let administrator: string;

beforeAll(async () => {
  const zip = makeTinyPackage({ 'index.html': hostile, 'worker.js': 'self.onfetch = () => {}' });
  host = await startRealHost({ zip });
  administrator = await becomeFirst(host);
  browser = await findRunningBrowser();
});
afterAll(async () => {
  await closeProfiles();
  await host.close();
});

/** The victim is in the middle of the same course, in another tab of the same browser. */
async function openVictim(): Promise<{ learner: Learner; launch: Launch }> {
  const learner = await addLearner(host.storage, 'Vera Victim');
  const launch = await openLaunchAt(await takeLaunch(host.url, learner.token));
  await commit(launch, { sequence: 1, savedState: 'what Vera did' });
  return { learner, launch };
}

async function openCourse(profile: Awaited<ReturnType<Browser['newContext']>>): Promise<Frame> {
  const { token } = await addLearner(host.storage, 'Mallory');
  const page = await profile.newPage();
  await page.goto(`${host.url}/learn/${token}`);
  await page.locator('.course .button').click();
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The launch page has an empty frame.');
  await frame.waitForFunction('typeof attack === "function"');
  return frame;
}

test('a hostile course gets its own launch and what this browser keeps for courses, no more', async () => {
  const victim = await openVictim();
  const profile = await browser.newContext();
  const [name = '', value = ''] = administrator.split('=');
  await profile.addCookies([{ name, value, url: host.url, httpOnly: true }]);
  const report = await profile.newPage();
  await report.goto(`${host.url}/report`);
  await report.evaluate(() => {
    localStorage.setItem('secret', 'of administration');
  });
  const frame = await openCourse(profile);
  const before = host.logged();
  const body = {
    launch: victim.launch.launch,
    sequence: 2,
    acknowledged: 1,
    finished: false,
    changed: { 'cmi.core.lesson_status': 'passed' },
  };
  const got = await frame.evaluate(
    ([base, other]) => (window as unknown as { attack: (...given: string[]) => unknown }).attack(base, other),
    [host.url, JSON.stringify(body)] as const,
  );
  const closed: unknown = expect.stringMatching(/^(closed to it|refused)?$/);
  expect(got).toEqual({
    opener: 'nobody',
    top: 'true',
    referrer: '|null',
    cookie: '',
    storage: '',
    databases: '0',
    fetch: 'refused',
    'no-cors': 'refused',
    socket: 'refused',
    script: 'refused',
    picture: 'refused',
    style: 'refused',
    worker: 'refused',
    parent: 'launch',
    others: '404',
    'other launch': '404',
    window: closed,
    frame: closed,
    beacon: 'sent',
    form: 'posted',
    'data page': 'loaded',
  });

  const since = host.logged().slice(before.length);
  expect(since).not.toMatch(/"method":"POST","route":"\/(sign-out|settings)[^}]*"status":[23]/);
  const open = await host.storage
    .selectFrom('one_time_links')
    .selectAll()
    .where('used_at', 'is', null)
    .execute();
  expect(open).toEqual([]);
  expect((await ask(host, '/report', { cookie: administrator })).status).toBe(200);
  expect((await openLaunch(host.url, victim.learner.token)).seed['cmi.suspend_data']).toBe('what Vera did');
  for (const page of profile.pages()) {
    for (const inner of page.frames().slice(1)) expect(inner.url()).not.toContain('/report');
  }
  await profile.close();
});

test('no page of administration and no launch page shows in a frame', async () => {
  const page = await (await browser.newContext()).newPage();
  const learner = await addLearner(host.storage, 'Framed');
  const launch = await takeLaunch(host.url, learner.token);
  for (const address of [`${host.url}/sign-in`, `${host.url}/learn/${learner.token}`, launch]) {
    await page.setContent(`<iframe src="${address}"></iframe>`);
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await frame?.waitForLoadState();
    expect([address, frame?.url()]).toEqual([address, 'chrome-error://chromewebdata/']);
  }
});
