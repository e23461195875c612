/** Fields and links in hostile hands; what was tried is nowhere in the log. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { addLearner } from '../../../../src/host/learners/learners.ts';
import { enrol, takeLaunch } from '../host-client.ts';
import { ask, becomeFirst, readLink, type RealHost, someone, startRealHost } from './real-host.ts';

vi.setConfig({ testTimeout: 30_000 });

const script = '<script>alert(1)</script>"><img src=x onerror=alert(2)>';
const sql = `x'; drop table administrators; --" or "1"="1`;
const administrators = '/settings/administrators';

const mallory = { name: script, email: 'mallory@example.org', password: 'nine ladders up a tree' };

/** Everything that must not be read anywhere but in the database. */
const secrets = new Set<string>([someone.name, someone.email, someone.password, 'drop table', 'onerror']);

let host: RealHost;
let cookie: string;

beforeAll(async () => {
  host = await startRealHost({ trustProxy: true });
  cookie = await becomeFirst(host);
  secrets.add(cookie.split('=')[1] ?? '');
});
afterAll(() => host.close());

const from = (client: string) => ({ headers: { 'x-forwarded-for': `203.0.113.9, ${client}` } });

async function invite(): Promise<string> {
  const link = readLink(await ask(host, `${administrators}/invite`, { cookie, form: {} }));
  secrets.add(link.split('/').at(-1) ?? '');
  return link;
}

describe('a script in a name', () => {
  test('of an administrator is text on every page that shows it', async () => {
    secrets.add(mallory.email).add(mallory.password);
    const joined = await ask(host, await invite(), { form: mallory });
    expect(joined.status).toBe(303);
    const own = joined.cookie;
    const made = await ask(host, `${administrators}/2/new-password`, { cookie, form: {} });
    const pages = [
      made,
      await ask(host, readLink(made)),
      await ask(host, administrators, { cookie: own }),
      await ask(host, `${administrators}/2/deactivate`, { cookie }),
    ];
    secrets.add(readLink(made).split('/').at(-1) ?? '');
    for (const { status, text } of pages) {
      expect(status).toBe(200);
      expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
      expect(text).not.toMatch(/<script>|<img/);
    }
  });

  test('typed into a form comes back as text', async () => {
    const form = { name: script, email: script, password: script, to: `/x"${script}` };
    for (const path of ['/sign-in', await invite()]) {
      expect((await ask(host, path, { form })).text).not.toMatch(/<script>alert|<img/);
    }
    expect((await ask(host, `/sign-in?to=${encodeURIComponent(form.to)}`)).text).not.toMatch(
      /<script>alert|<img/,
    );
  });

  test('of a learner is text on their page, the report, the start page and the launch', async () => {
    const preview = await startRealHost({ mode: 'preview' });
    const token = await enrol(preview.url, script);
    secrets.add(token);
    const { cookie: own } = await ask(preview, `/learn/${token}`);
    const launch = new URL(await takeLaunch(preview.url, token));
    secrets.add(launch.pathname.split('/').at(-1) ?? '');
    const url = preview.contentUrl;
    for (const page of [
      await ask(preview, '/my', { cookie: own }),
      await ask(preview, '/'),
      await ask(preview, '/report'),
      await ask(preview, '/learners', { form: { name: script.repeat(2) } }),
      await ask(preview, launch.pathname, { url }),
    ]) {
      expect(page.text).not.toMatch(/<script>alert|<img/);
    }
    expect(preview.logged()).not.toMatch(/onerror|alert/);
    expect(preview.logged()).not.toContain(token);
    await preview.close();
  });
});

test('SQL in any field is a wrong word and no more', async () => {
  const before = await host.storage.selectFrom('administrators').selectAll().execute();
  const invitation = await invite();
  const asked = [
    ask(host, '/sign-in', { form: { email: sql, password: sql, to: sql }, ...from('198.51.100.1') }),
    ask(host, '/sign-in', { form: { email: someone.email, password: sql }, ...from('198.51.100.2') }),
    ask(host, invitation, { form: { name: sql, email: sql, password: sql } }),
    ask(host, `/learn/${encodeURIComponent(sql)}`, from('198.51.100.3')),
    ask(host, `/link/${encodeURIComponent(sql)}`, from('198.51.100.3')),
    ask(host, '/report', { cookie: `alongside-administrator=${encodeURIComponent(sql)}` }),
    ask(host, '/my', { cookie: `alongside-learner=${encodeURIComponent(sql)}` }),
    ask(host, `/launch/${encodeURIComponent(sql)}`, { url: host.contentUrl }),
    ask(host, `/report?course=${encodeURIComponent(sql)}`, { cookie }),
    ...['new-password', 'deactivate', 'activate'].map((act) =>
      ask(host, `${administrators}/${encodeURIComponent(sql)}/${act}`, { cookie, form: {} }),
    ),
  ];
  for (const { status } of await Promise.all(asked)) expect(status).toBeLessThan(500);
  expect(await host.storage.selectFrom('administrators').selectAll().execute()).toEqual(before);
});

describe('whoever guesses is slowed down', () => {
  const expectSlow = ({ status, headers, text }: Awaited<ReturnType<typeof ask>>, most: number) => {
    expect(status).toBe(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(headers['retry-after'])).toBeLessThanOrEqual(most);
    expect(text).toMatch(/Too many tries[^]*Wait \d+ minutes?, then try again/);
  };

  test('at personal links, by client and by nobody else', async () => {
    const known = await addLearner(host.storage, 'Known');
    secrets.add(known.token);
    for (let count = 0; count < 60; count++) {
      expect((await ask(host, `/learn/guess-${count}`, from('198.51.100.7'))).status).toBe(404);
    }
    expectSlow(await ask(host, '/learn/guess', from('198.51.100.7')), 600);
    expectSlow(await ask(host, `/learn/${known.token}`, from('198.51.100.7')), 600);
    expect((await ask(host, `/learn/${known.token}`, from('198.51.100.8'))).status).toBe(303);
    expect((await ask(host, `/learn/${known.token}`, from('198.51.100.8, 198.51.100.7'))).status).toBe(429);
  });

  test('at one-time links, by client', async () => {
    for (let count = 0; count < 20; count++) {
      expect((await ask(host, `/link/guess-${count}`, from('198.51.100.7'))).status).toBe(404);
    }
    expectSlow(await ask(host, await invite(), from('198.51.100.7')), 600);
    expect((await ask(host, await invite(), from('198.51.100.8'))).status).toBe(200);
  });

  test('at one account, from wherever; then the right password waits, too', async () => {
    const form = { email: mallory.email, password: 'one guess among many' };
    secrets.add(form.password);
    const tries = Array.from({ length: 8 }, (_, at) =>
      ask(host, '/sign-in', { form, ...from(`192.0.2.${at}`) }),
    );
    for (const { status } of await Promise.all(tries)) expect(status).toBe(403);
    expectSlow(await ask(host, '/sign-in', { form: mallory, ...from('192.0.2.99') }), 900);
    expect((await ask(host, '/report', { cookie })).status).toBe(200);
  });

  test('at many accounts, from one client', async () => {
    for (let count = 0; count < 40; count++) {
      const form = { email: `guess-${count}@example.org`, password: '' };
      expect((await ask(host, '/sign-in', { form, ...from('198.51.100.77') })).status).toBe(403);
    }
    const form = { email: 'guess@example.org', password: '' };
    expectSlow(await ask(host, '/sign-in', { form, ...from('198.51.100.77') }), 900);
    expect((await ask(host, '/sign-in', { form, ...from('198.51.100.78') })).status).toBe(403);
  });

  test('whatever the client says of itself where no proxy stands in front', async () => {
    const direct = await startRealHost();
    for (let count = 0; count < 20; count++) await ask(direct, '/link/guess', from(`198.51.100.${count}`));
    expect((await ask(direct, '/link/guess', from('198.51.100.200'))).status).toBe(429);
    await direct.close();
  });
});

test('an email that nobody has takes as long as a wrong password', async () => {
  const time = async (email: string, at: number): Promise<number> => {
    const start = performance.now();
    await ask(host, '/sign-in', {
      form: { email, password: 'not this one either' },
      ...from(`192.0.2.${at}`),
    });
    return performance.now() - start;
  };
  const known: number[] = [];
  const unknown: number[] = [];
  for (let round = 0; round < 2; round++) {
    known.push(await time(someone.email, 110 + round));
    unknown.push(await time(`nobody-${round}@example.org`, 120 + round));
  }
  expect(Math.min(...unknown) / Math.min(...known)).toBeGreaterThan(0.4);
});

test('a fault is logged with its place, and not with what was sent', async () => {
  await host.storage.schema.dropTable('settings').execute();
  expect((await ask(host, '/health')).status).toBe(503);
  await host.storage.schema.dropTable('one_time_links').execute();
  const { status, text } = await ask(host, '/link/a-secret-token', from('192.0.2.200'));
  expect(status).toBe(500);
  const id = /in the log under\s+([\w-]{8})/.exec(text)?.[1];
  const lines = host
    .logged()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const failed = lines.find(({ msg }) => msg === 'failed');
  expect(failed).toMatchObject({ level: 'error', request: id, error: 'Error ERR_SQLITE_ERROR' });
  expect(failed?.['stack']).toMatch(/link-routes\.ts:\d+/);
  expect(lines.at(-1)).toMatchObject({ request: id, method: 'GET', route: '/link/:token', status: 500 });
  secrets.add('a-secret-token').add('no such table');
});

test('the log names routes, and nobody and nothing else', () => {
  const log = host.logged();
  const lines = log
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.length).toBeGreaterThan(150);
  for (const { msg, ...line } of lines.filter((each) => each['msg'] === 'answered')) {
    expect(Object.keys(line)).toEqual(['level', 'time', 'request', 'method', 'route', 'status', 'ms']);
    expect(msg).toBe('answered');
  }
  expect(new Set(lines.map(({ route }) => route))).toContain('/learn/:token');
  for (const words of [...secrets, 'guess', '?', '127.0.0.1', 'localhost', '198.51', '192.0.2', '@']) {
    expect(words).not.toBe('');
    expect(log).not.toContain(words);
  }
});
