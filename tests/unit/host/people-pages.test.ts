import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commit, openLaunch, signIn, takeLaunch } from './host-client.ts';
import { type PeopleHost, startPeopleHost } from './people-client.ts';

let lms: PeopleHost;

beforeAll(async () => {
  lms = await startPeopleHost();
});

afterAll(() => lms.stop());

async function add(name: string, more: Record<string, string> = {}): Promise<number> {
  const { location } = await lms.post('/people/new', { name, ...more });
  return Number(/\/people\/(\d+)/.exec(location)?.[1]);
}

const tokenOf = (id: number) => String(lms.rows('select token from learners where id = ?', id)[0]?.['token']);

const actionsOf = (id: number) =>
  lms.rows('select action from audit where learner_id = ? order by id', id).map(({ action }) => action);

describe('a person', () => {
  test('is added, gets a link that works for a year, and is found', async () => {
    const id = await add('Miriam Okafor', { email: 'Miriam@Example.org', reference: '1001' });
    const [row] = lms.rows('select * from learners where id = ?', id);
    expect(row).toMatchObject({ email: 'miriam@example.org', reference: '1001', due_on: null, sample: 0 });
    const days = (Date.parse(String(row?.['link_expires_at'])) - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(365);
    const { text } = await lms.get(`/people/${id}`);
    expect(text).toContain(`/learn/${tokenOf(id)}`);
    expect(await signIn(lms.url, tokenOf(id))).toContain('alongside-learner=');
    for (const q of ['okafor', 'MIRIAM@', '1001']) {
      expect((await lms.get(`/people?q=${q}`)).text).toContain('Miriam Okafor');
    }
    expect((await lms.get('/people?q=okafor%25')).text).toContain('Nobody matches');
  });

  test('with something wrong is not added; each problem stands by its field, and the input is kept', async () => {
    await add('First', { email: 'same@example.org', reference: '7' });
    const sent = { name: '', email: 'no address', reference: '7', due_on: '03/04/2027' };
    const { status, text } = await lms.post('/people/new', sent);
    expect(status).toBe(400);
    for (const [field, problem] of [
      ['name', 'Give a name.'],
      ['email', '“no address” is no email address.'],
      ['due_on', 'may be 3 Apr 2027 or 4 Mar 2027. Write 2027-04-03 or 2027-03-04.'],
    ]) {
      expect(text).toContain(`id="${field}-problem">`);
      expect(text).toContain(problem);
      expect(text).toMatch(new RegExp(`id="${field}" [^>]*${field}-problem`));
    }
    expect(text).toContain('value="03/04/2027"');
    const taken = await lms.post('/people/new', {
      name: 'Second',
      email: 'SAME@example.org',
      reference: '7',
    });
    expect(taken.status).toBe(400);
    expect(taken.text).toContain('First has this email address already.');
    expect(taken.text).toContain('First has this number already.');
    expect(lms.rows("select 1 from learners where name = 'Second'")).toEqual([]);
  });

  test('is changed; the trail names the fields and not what stands in them', async () => {
    const id = await add('Before', { email: 'before@example.org' });
    await lms.post(`/people/${id}`, { name: 'After', email: '', due_on: '2027-01-31' });
    expect(lms.rows('select name, email, due_on from learners where id = ?', id)).toEqual([
      { name: 'After', email: null, due_on: '2027-01-31' },
    ]);
    const [, entry] = lms.rows('select action, details from audit where learner_id = ? order by id', id);
    expect(entry).toEqual({ action: 'learner-changed', details: '{"fields":["name","email","due_on"]}' });
    await lms.post(`/people/${id}`, { name: 'After', email: '', due_on: '2027-01-31' });
    expect(actionsOf(id)).toHaveLength(2);
  });

  test('who is deactivated is locked out at once, and is let in again', { timeout: 30_000 }, async () => {
    const id = await add('Aiyana Crow');
    const token = tokenOf(id);
    const opened = await openLaunch(lms.url, token);
    expect((await commit(opened, { sequence: 1 })).status).toBe(200);
    const { location } = await lms.post(`/people/${id}/deactivate`);
    expect((await commit(opened, { sequence: 2 })).status).toBe(404);
    expect((await fetch(`${lms.url}/learn/${token}`)).status).toBe(404);
    expect(lms.rows('select 1 from sessions where learner_id = ?', id)).toEqual([]);
    expect((await lms.get(location)).text).toContain(`action="/people/${id}/reactivate"`);
    expect((await lms.get('/people?state=inactive')).text).toContain('Aiyana Crow');
    expect((await lms.get('/people?state=active')).text).not.toContain('Aiyana Crow');
    await lms.post(`/people/${id}/reactivate`);
    expect(await takeLaunch(lms.url, token)).toContain('/launch/');
    expect(actionsOf(id)).toEqual(['learner-added', 'learner-deactivated', 'learner-reactivated']);
  });

  test('with a new link keeps everything but the old link', async () => {
    const id = await add('Luc Tremblay');
    const old = tokenOf(id);
    await lms.post(`/people/${id}/link`);
    expect((await fetch(`${lms.url}/learn/${old}`)).status).toBe(404);
    expect(await signIn(lms.url, tokenOf(id))).not.toBe('');
    expect(actionsOf(id)).toEqual(['learner-added', 'link-renewed']);
  });

  test('is overdue by their own date or the group’s until all is done', async () => {
    await lms.post('/people/groups', { name: 'Late team', due_on: '2020-01-31' });
    const [group] = lms.rows("select id from groups where name = 'Late team'");
    const ids = {
      late: await add('Late One', { group: String(group?.['id']) }),
      early: await add('Early One', { group: String(group?.['id']), due_on: '2999-01-01' }),
      done: await add('Done One', { group: String(group?.['id']) }),
    };
    const opened = await openLaunch(lms.url, tokenOf(ids.done));
    await commit(opened, { sequence: 1, core: { lesson_status: 'passed' } });
    const { text } = await lms.get('/people?state=overdue');
    expect(text).toContain('Late One');
    expect(text).not.toMatch(/Early One|Done One/);
    expect((await lms.get(`/people/${ids.late}`)).text).toContain('due 31 Jan 2020, from the group');
  });

  test('who is not there is not found', async () => {
    for (const path of ['/people/99999', '/people/99999/erase', '/people/groups/99999']) {
      expect((await lms.get(path)).status).toBe(404);
    }
    expect((await lms.post('/people/99999/deactivate')).status).toBe(404);
  });
});

describe('a group', () => {
  test('is renamed, and removed with its people going elsewhere', async () => {
    await lms.post('/people/groups', { name: 'Outreach' });
    await lms.post('/people/groups', { name: 'Clinic' });
    const twice = await lms.post('/people/groups', { name: ' outREACH ' });
    expect([twice.status, twice.text.includes('There is a group “Outreach” already.')]).toEqual([400, true]);
    const id = (name: string) => Number(lms.rows('select id from groups where name = ?', name)[0]?.['id']);
    const [outreach, clinic] = [id('Outreach'), id('Clinic')];
    const person = await add('Member', { group: String(outreach) });
    await lms.post(`/people/groups/${outreach}`, { name: 'Outreach team', due_on: '2027-02-30' });
    expect(id('Outreach')).toBe(outreach);
    await lms.post(`/people/groups/${outreach}`, { name: 'Outreach team', due_on: '2027-02-28' });
    expect((await lms.get('/people/groups')).text).toContain('Due 28 Feb 2027');
    await lms.post(`/people/groups/${outreach}/remove`, { to: String(clinic) });
    expect(lms.rows('select group_id from learners where id = ?', person)).toEqual([{ group_id: clinic }]);
    expect(lms.rows('select 1 from groups where id = ?', outreach)).toEqual([]);
  });
});

describe('the pages', () => {
  test('show what was typed as text, wherever it stands', async () => {
    const name = '<script>alert(1)</script>"\'; drop table learners --';
    const id = await add(name, { reference: '<b>5</b>' });
    await lms.post('/people/groups', { name: '<i>Group</i>' });
    for (const path of [
      '/people',
      `/people/${id}`,
      `/people/${id}/erase`,
      '/people/groups',
      '/settings/audit',
    ]) {
      const { text } = await lms.get(path);
      expect(text).not.toMatch(/<script>alert|<b>5|<i>Group/);
    }
    expect((await lms.get(`/people?q=${encodeURIComponent(name)}`)).text).toContain('1 person');
  });

  test('give fifty people each', { timeout: 30_000 }, async () => {
    for (let index = 0; index < 51; index++) await add(`Page person ${String(index).padStart(2, '0')}`);
    const first = await lms.get('/people?q=page+person');
    expect(first.text.match(/Page person \d\d/g)).toHaveLength(50);
    expect(first.text).toContain('Page 1 of 2');
    expect((await lms.get('/people?q=page+person&page=2')).text.match(/Page person \d\d/g)).toEqual([
      'Page person 50',
    ]);
  });
});

describe('the audit trail', () => {
  test('is filtered by person, act and day, and is given as CSV with formulas defused', async () => {
    const id = await add('=cmd|calc');
    await lms.post(`/people/${id}/link`);
    const page = await lms.get(`/settings/audit?learner=${id}`);
    expect(page.text).toContain('2 entries');
    expect((await lms.get(`/settings/audit?learner=${id}&action=link-renewed`)).text).toContain('1 entry');
    expect((await lms.get(`/settings/audit?learner=${id}&to=2020-01-01`)).text).toContain('Nothing to show');
    const bad = await lms.get('/settings/audit?from=01/02/2026');
    expect(bad.text).toContain('Write 2026-02-01 or 2026-01-02.');
    const { text } = await lms.post('/settings/audit.csv', { learner: String(id) });
    expect(text).toContain(`,Preview,Renewed a personal link,${id},'=cmd|calc,`);
  });
});
