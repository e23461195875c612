/** Who may ask for what, held against every route there is: one that is added later is held against it, too. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createRateLimits } from '../../../../src/host/access/rate-limits.ts';
import { createBaseApp, createContentApp } from '../../../../src/host/host-app.ts';
import type { HostContext } from '../../../../src/host/host-context.ts';
import { addLearner, type Learner } from '../../../../src/host/learners/learners.ts';
import { createPlainLog } from '../../../../src/host/logs/host-log.ts';
import { Reports } from '../../../../src/host/results/reports.ts';
import { openLaunchAt, takeLaunch } from '../host-client.ts';
import { type Answer, ask, becomeFirst, type RealHost, startRealHost } from './real-host.ts';

vi.setConfig({ testTimeout: 30_000 });

let host: RealHost;
let preview: RealHost;
let administrator: string;
let learner: Learner;
let learnerCookie: string;

beforeAll(async () => {
  [host, preview] = await Promise.all([startRealHost(), startRealHost({ mode: 'preview' })]);
  administrator = await becomeFirst(host);
  learner = await addLearner(host.storage, 'Lea Learner');
  learnerCookie = (await ask(host, `/learn/${learner.token}`)).cookie;
});
afterAll(async () => {
  await host.close();
  await preview.close();
});

interface Route {
  readonly method: string;
  readonly path: string;
}

/** Every route of an app, with a plausible value for each of its parameters. */
function listRoutes(real: RealHost, mode: HostContext['mode'], create: typeof createBaseApp): Route[] {
  const context: HostContext = {
    mode,
    storage: real.storage,
    reports: new Reports('', []),
    courses: [],
    assets: { files: new Map(), gate: '' },
    origins: { base: real.url, content: real.contentUrl },
    limits: createRateLimits(),
    trustProxy: false,
    log: createPlainLog(() => undefined),
  };
  return create(context)
    .routes.filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => ({ method, path: path.replace(/:\w+/g, '1').replace(/\*$/, 'x') }));
}

const changes = ({ method }: Route) => method !== 'GET';

/** Everything in the database but when somebody was last seen. */
async function dump({ storage }: RealHost): Promise<string> {
  const tables = ['learners', 'groups', 'attempts', 'tickets', 'launches', 'answers'] as const;
  const more = ['administrators', 'one_time_links', 'sessions', 'imports', 'audit', 'settings'] as const;
  const rows = [];
  for (const table of [...tables, ...more]) rows.push(await storage.selectFrom(table).selectAll().execute());
  return JSON.stringify(rows);
}

describe('a change sent from another site', () => {
  const apps = () =>
    [
      ['host', host, host.url, listRoutes(host, 'host', createBaseApp)],
      ['preview', preview, preview.url, listRoutes(preview, 'preview', createBaseApp)],
      ['content', host, host.contentUrl, listRoutes(host, 'host', createContentApp)],
    ] as const;

  test('is refused by every route that takes changes', async () => {
    for (const [name, real, url, routes] of apps()) {
      const other = url === real.url ? real.contentUrl : real.url;
      const before = await dump(real);
      const posts = routes.filter(changes);
      expect(posts.length, name).toBeGreaterThan(1);
      for (const { method, path } of posts) {
        for (const origin of [undefined, 'null', 'https://elsewhere.example', other, `${url}1`]) {
          const cookie = `${administrator}; ${learnerCookie}`;
          const answer = await ask(real, path, { method, url, origin, cookie, body: 'name=Mallory' });
          expect([path, origin, answer.status]).toEqual([path, origin, 403]);
        }
      }
      expect(await dump(real)).toBe(before);
    }
  });

  test('that is too large is refused by every route, with its length and without', async () => {
    for (const [, real, url, routes] of apps()) {
      for (const { method, path } of routes.filter(changes)) {
        const body = 'x'.repeat(300_000);
        const cookie = `${administrator}; ${learnerCookie}`;
        const told = await ask(real, path, { method, url, cookie, body }).catch(() => undefined);
        const headers = { 'transfer-encoding': 'chunked' };
        const untold = await ask(real, path, { method, url, cookie, body, headers }).catch(() => undefined);
        expect([path, told?.status, untold?.status]).toEqual([path, 413, 413]);
      }
    }
  });
});

describe('in real use', () => {
  const open = ['/', '/sign-in', '/sign-out', '/my/leave'];
  const isRefused = ({ status, headers }: Answer) =>
    status === 404 || (status === 303 && String(headers['location']).startsWith('/sign-in'));

  test('nobody sees or changes anything without a link or a password', async () => {
    const before = await dump(host);
    const routes = listRoutes(host, 'host', createBaseApp);
    for (const { method, path } of routes.filter((route) => !open.includes(route.path))) {
      const answer = await ask(host, path, { method });
      expect([method, path, isRefused(answer)]).toEqual([method, path, true]);
      expect(answer.text).not.toMatch(/Lea|Ministratrix/);
    }
    for (const path of ['/learners', '/samples/1', '/people', '/people/1', '/settings/x']) {
      expect([path, isRefused(await ask(host, path, { form: {} }))]).toEqual([path, true]);
    }
    expect(await dump(host)).toBe(before);
  });

  test('a learner is no administrator, and an administrator no learner', async () => {
    const guarded = listRoutes(host, 'host', createBaseApp).filter(({ path }) =>
      /^\/(report|people|settings)/.test(path),
    );
    expect(guarded.length).toBeGreaterThan(6);
    for (const { method, path } of guarded) {
      const { status, headers } = await ask(host, path, { method, cookie: learnerCookie });
      expect([path, status, String(headers['location']).slice(0, 8)]).toEqual([path, 303, '/sign-in']);
    }
    expect((await ask(host, '/my', { cookie: administrator })).status).toBe(404);
    const swapped = learnerCookie.replace('learner', 'administrator');
    expect((await ask(host, '/report', { cookie: swapped })).status).toBe(303);
  });

  test('the start page says what to do and not what there is', async () => {
    const { text } = await ask(host, '/');
    expect(text).toContain('open the personal link');
    expect(text).not.toMatch(/Tiny|Lea|\/report|\/people/);
    expect((await ask(host, '/', { cookie: administrator })).headers['location']).toBe('/report');
    expect((await ask(host, '/', { cookie: learnerCookie })).headers['location']).toBe('/my');
  });
});

describe('a token', () => {
  test('of one kind opens nothing of another', async () => {
    const address = await takeLaunch(host.url, learner.token);
    const ticket = address.split('/').at(-1) ?? '';
    const session = learnerCookie.split('=')[1] ?? '';
    const kinds = [ticket, session, administrator.split('=')[1] ?? ''];
    for (const token of kinds) expect((await ask(host, `/learn/${token}`)).status).toBe(404);
    for (const token of [...kinds, learner.token])
      expect((await ask(host, `/link/${token}`)).status).toBe(404);
    for (const token of [learner.token, session]) {
      expect((await ask(host, `/launch/${token}`, { url: host.contentUrl })).status).toBe(404);
    }
    for (const token of [learner.token, ticket]) {
      const cookie = `alongside-administrator=${token}; alongside-learner=${token}`;
      expect((await ask(host, '/report', { cookie })).status).toBe(303);
      expect((await ask(host, '/my', { cookie })).status).toBe(404);
    }
    expect((await ask(host, `/launch/${ticket}`)).status).toBe(404);
  });

  test('that has expired, or whose learner was let go, opens nothing', async () => {
    const gone = await addLearner(host.storage, 'Gone');
    const { cookie } = await ask(host, `/learn/${gone.token}`);
    const address = await takeLaunch(host.url, gone.token);
    const { pathname } = new URL(address);
    const change = host.storage.updateTable('learners').where('id', '=', gone.id);
    const past = new Date(Date.now() - 1000).toISOString();
    await change.set({ link_expires_at: past }).execute();
    expect((await ask(host, `/learn/${gone.token}`)).status).toBe(404);
    await change.set({ link_expires_at: null, deactivated_at: past }).execute();
    expect((await ask(host, `/learn/${gone.token}`)).status).toBe(404);
    expect((await ask(host, '/my', { cookie })).status).toBe(404);
    expect((await ask(host, pathname, { url: host.contentUrl })).status).toBe(404);
    await change.set({ deactivated_at: null }).execute();
    await host.storage.updateTable('tickets').set({ expires_at: past }).execute();
    await expect(openLaunchAt(address)).rejects.toThrow('404');
  });
});

test('sessions that have ended are cleared away with the next one', async () => {
  const past = new Date(Date.now() - 1000).toISOString();
  await preview.storage
    .insertInto('sessions')
    .values({
      token_hash: 'old',
      learner_id: null,
      administrator_id: null,
      created_at: past,
      expires_at: past,
    })
    .execute();
  const { token } = await addLearner(preview.storage, 'Next');
  await ask(preview, `/learn/${token}`);
  const kept = await preview.storage.selectFrom('sessions').select('token_hash').execute();
  expect(kept.map(({ token_hash }) => token_hash)).not.toContain('old');
});

test.each([
  '/../../package.json',
  '/..%2f..%2fpackage.json',
  '/fonts/..%2f..%2f..%2fpackage.json',
  '/fonts/../../../../etc/passwd',
  '/content/../../package.json',
  '/content/%2e%2e/%2e%2e/package.json',
  '/host.css/../../host-app.ts',
  '/%00',
  '/%E0%A4%A',
  '//etc/passwd',
  '/learn/..%2f..%2f',
])('no path leads out: %s', async (path) => {
  for (const url of [host.url, host.contentUrl]) {
    const { status, text } = await ask(host, path, { url });
    expect([400, 404]).toContain(status);
    expect(text).not.toMatch(/"name": "alongside"|root:/);
  }
});

describe('headers', () => {
  test('of every page keep it out of frames, of what browsers keep, and of what others can read', async () => {
    for (const path of ['/', '/sign-in', '/nothing', '/settings/administrators', '/report']) {
      const { headers } = await ask(host, path, { cookie: administrator });
      expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
      });
      expect(headers['permissions-policy']).toContain('camera=()');
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  test('of a course let its own launch page frame it, and it talk to its own origin alone', async () => {
    const { content } = await openLaunchAt(await takeLaunch(host.url, learner.token));
    const { headers } = await ask(host, new URL(content).pathname, { url: host.contentUrl });
    const policy = String(headers['content-security-policy']);
    for (const rule of [
      "connect-src 'self'",
      "frame-ancestors 'self'",
      "form-action 'self'",
      "object-src 'none'",
    ])
      expect(policy).toContain(rule);
    const worker = { url: host.contentUrl, headers: { 'service-worker': 'script' } };
    expect((await ask(host, new URL(content).pathname, worker)).status).toBe(403);
  });

  test('that name another server are answered with 421', async () => {
    for (const name of ['elsewhere.example', `localhost:${host.port}.evil.example`, '127.0.0.1']) {
      expect((await ask(host, '/', { headers: { host: name } })).status).toBeOneOf([400, 421]);
    }
    expect(host.logged()).toMatch(/"route":"none","status":421/);
    expect(host.logged()).not.toContain('elsewhere');
    expect((await ask(host, '/health', { headers: { host: 'elsewhere.example' } })).text).toBe(
      '{"status":"ok"}',
    );
    expect((await ask(host, '/content/x', { url: host.url })).status).toBe(404);
    expect((await ask(host, '/report', { url: host.contentUrl })).status).toBe(404);
  });
});
