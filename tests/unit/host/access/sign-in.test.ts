import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makeFirstLink } from '../../../../src/host/access/first-link.ts';
import { ask, becomeFirst, readLink, type RealHost, someone, startRealHost } from './real-host.ts';

/** Each password takes its time, on purpose. */
vi.setConfig({ testTimeout: 30_000 });

let host: RealHost;
let ada: string;

const administrators = '/settings/administrators';
const signIn = (form: Record<string, string>) => ask(host, '/sign-in', { form });

beforeAll(async () => {
  host = await startRealHost();
});
afterAll(() => host.close());

describe('the first administrator', () => {
  test('is whoever opens the link of the terminal; a later link replaces an earlier one', async () => {
    const earlier = (await makeFirstLink(host.storage)) ?? '';
    const link = (await makeFirstLink(host.storage)) ?? '';
    expect((await ask(host, earlier)).status).toBe(404);
    expect((await ask(host, link)).status).toBe(200);
    const weak = await ask(host, link, { form: { ...someone, password: 'Password1234' } });
    expect([weak.status, weak.cookie]).toEqual([400, '']);
    expect(weak.text).toContain(someone.email);
    expect(weak.text).not.toContain('Password1234');
    const joined = await ask(host, link, { form: someone });
    expect([joined.status, joined.headers['location']]).toEqual([303, '/people']);
    ada = joined.cookie;
    expect((await ask(host, '/report', { cookie: ada })).text).toContain(someone.name);
    expect((await ask(host, link, { form: { ...someone, email: 'eve@example.org' } })).status).toBe(404);
    expect(await makeFirstLink(host.storage)).toBeUndefined();
  });

  test('is kept without password and token', async () => {
    const [row] = await host.storage.selectFrom('administrators').selectAll().execute();
    expect(row?.password).toMatch(/^scrypt\$32768\$8\$3\$/);
    const links = await host.storage.selectFrom('one_time_links').selectAll().execute();
    expect(links.map(({ token_hash }) => token_hash.length)).toEqual([43]);
  });
});

describe('signing in', () => {
  test('takes email in any case and password; both wrong sound the same', async () => {
    const { status, cookie } = await signIn({ ...someone, email: ' ADA@Example.org ' });
    expect([status, cookie.split('=')[0]]).toEqual([303, 'alongside-administrator']);
    const wrong = await signIn({ ...someone, password: 'two herons by the wall' });
    const unknown = await signIn({ ...someone, email: 'eve@example.org' });
    expect([wrong.status, unknown.status]).toEqual([403, 403]);
    expect(unknown.text.replace('eve@', 'ada@')).toBe(wrong.text);
    expect(wrong.text).not.toContain('herons');
  });

  test('leads back to the page that was asked for, of this origin only', async () => {
    const asked = await ask(host, '/people?q=a%26b');
    const to = new URLSearchParams(String(asked.headers['location']).split('?')[1]).get('to') ?? '';
    expect(to).toBe('/people?q=a%26b');
    expect((await ask(host, `/sign-in?to=${encodeURIComponent(to)}`)).text).toContain(
      'value="/people?q=a%26b"',
    );
    expect((await signIn({ ...someone, to })).headers['location']).toBe(to);
    expect((await signIn({ ...someone, to: '//elsewhere.example' })).headers['location']).toBe('/report');
  });

  test('makes a new session each time, and the one before ends; out ends it too', async () => {
    const first = (await signIn(someone)).cookie;
    const second = (await ask(host, '/sign-in', { form: someone, cookie: first })).cookie;
    expect(second).not.toBe(first);
    expect((await ask(host, '/report', { cookie: first })).headers['location']).toBe('/sign-in?to=%2Freport');
    const out = await ask(host, '/sign-out', { cookie: second, form: {} });
    expect(out.headers['location']).toBe('/');
    expect((await ask(host, '/report', { cookie: second })).status).toBe(303);
  });

  test('lasts for twelve hours', async () => {
    const { cookie, headers } = await signIn(someone);
    expect(String(headers['set-cookie'])).toMatch(/Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax/);
    const past = new Date(Date.now() - 1000).toISOString();
    const all = host.storage.updateTable('sessions').set({ expires_at: past });
    await all.execute();
    expect((await ask(host, '/report', { cookie })).status).toBe(303);
    ada = (await signIn(someone)).cookie;
  });
});

describe('further administrators', () => {
  const bea = { name: 'Bea', email: 'bea@example.org', password: 'seven kettles in a row' };

  test('come by an invitation, shown once, that works once', async () => {
    const shown = await ask(host, `${administrators}/invite`, { cookie: ada, form: {} });
    const link = readLink(shown);
    const taken = await ask(host, link, { form: { ...bea, email: someone.email } });
    expect([taken.status, taken.text.includes('has this email already')]).toEqual([400, true]);
    expect((await ask(host, link, { form: bea })).status).toBe(303);
    expect((await ask(host, link, { form: { ...bea, email: 'c@example.org' } })).status).toBe(404);
    expect((await ask(host, administrators, { cookie: ada })).text).not.toContain(link);
  });

  test('of two who take up one invitation at once, one does', async () => {
    const link = readLink(await ask(host, `${administrators}/invite`, { cookie: ada, form: {} }));
    const emails = ['x@example.org', 'y@example.org'];
    const answers = await Promise.all(emails.map((email) => ask(host, link, { form: { ...bea, email } })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 404]);
  });

  test('get a new password by a link; with it their sessions end and the old one stops', async () => {
    const { cookie } = await signIn(bea);
    const link = readLink(await ask(host, `${administrators}/2/new-password`, { cookie: ada, form: {} }));
    expect((await ask(host, '/report', { cookie })).status).toBe(200);
    const changed = await ask(host, link, { form: { password: 'eight kettles in a heap' } });
    expect(changed.status).toBe(303);
    expect((await ask(host, '/report', { cookie })).status).toBe(303);
    expect((await ask(host, '/report', { cookie: changed.cookie })).status).toBe(200);
    expect((await signIn(bea)).status).toBe(403);
  });

  test('are let go, with sessions, links and invitations, but never the last', async () => {
    const bea2 = { ...bea, password: 'eight kettles in a heap' };
    const { cookie } = await signIn(bea2);
    const invitation = readLink(await ask(host, `${administrators}/invite`, { cookie, form: {} }));
    expect((await ask(host, `${administrators}/2/deactivate`, { cookie: ada })).text).toContain(
      'Deactivate Bea',
    );
    for (const id of [2, 3]) {
      const gone = await ask(host, `${administrators}/${id}/deactivate`, { cookie: ada, form: {} });
      expect(gone.headers['location']).toBe(administrators);
    }
    expect((await ask(host, '/report', { cookie })).status).toBe(303);
    expect((await signIn(bea2)).status).toBe(403);
    expect((await ask(host, invitation)).status).toBe(404);
    const last = await ask(host, `${administrators}/1/deactivate`, { cookie: ada, form: {} });
    expect([last.status, last.text.includes('The last administrator stays')]).toEqual([409, true]);
    await ask(host, `${administrators}/2/activate`, { cookie: ada, form: {} });
    expect((await signIn(bea2)).status).toBe(303);
  });

  test('leave their acts in the audit trail, without names', async () => {
    const rows = await host.storage.selectFrom('audit').selectAll().execute();
    const done = rows.map(({ administrator_id, action, details }) => [administrator_id, action, details]);
    expect(done).toContainEqual([1, 'administrator-deactivated', '{"administrator":2}']);
    expect(done.filter(([, action]) => action === 'administrator-deactivated')).toHaveLength(2);
    expect(JSON.stringify(done)).not.toMatch(/Bea|Ada|example/);
  });
});

test('where everything is encrypted, cookies are bound to the name', async () => {
  const origins = { base: 'https://learn.example.org', content: 'https://course.example.org' };
  const secure = await startRealHost({ origins });
  const link = (await makeFirstLink(secure.storage)) ?? '';
  const { headers } = await ask(secure, link, { form: someone });
  expect(String(headers['set-cookie'])).toMatch(/^__Host-alongside-administrator=.*; Secure; SameSite=Lax/);
  expect(headers['strict-transport-security']).toBeUndefined();
  await secure.close();
});

test('a preview asks nobody to sign in, and does not open what is in real use', async () => {
  const preview = await startRealHost({ mode: 'preview' });
  expect((await ask(preview, '/sign-in')).text).toContain('Nobody needs to sign in');
  expect((await ask(preview, administrators)).text).toContain('Nobody needs to sign in');
  for (const path of ['/sign-in', `${administrators}/invite`]) {
    expect((await ask(preview, path, { form: someone })).status).toBe(404);
  }
  await preview.close();
  const dataDir = mkdtempSync(join(tmpdir(), 'in-use-'));
  const real = await startRealHost({ dataDir });
  await becomeFirst(real);
  await real.close();
  await expect(startRealHost({ mode: 'preview', dataDir })).rejects.toThrow('is in real use');
  rmSync(dataDir, { recursive: true });
});
