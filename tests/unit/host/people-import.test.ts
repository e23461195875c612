import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeList } from '../../../src/host/people/import/decode-list.ts';
import { readList } from '../../../src/host/people/import/read-list.ts';
import { startHost } from '../../../src/host/server.ts';
import { makeTinyPackage } from './tiny-package.ts';
import { type PeopleHost, startPeopleHost } from './people-client.ts';

let lms: PeopleHost;

beforeAll(async () => {
  lms = await startPeopleHost();
});

afterAll(() => lms.stop());

const bytes = (...values: number[]) => new Uint8Array(values);
const count = (table: string) => Number(lms.rows(`select count(*) as n from ${table}`)[0]?.['n']);

function read(text: string) {
  const list = readList(text);
  if ('problem' in list) throw new Error(list.problem);
  return list;
}

const problemOf = (read: object) => ('problem' in read ? String(read.problem) : '');

describe('the bytes of a list', () => {
  const plain = 'Name,Group\r\nÉtienne,“A”\r\n';
  test.each([
    ['UTF-8', Buffer.from(plain)],
    ['UTF-8 with BOM', Buffer.from(`\u{FEFF}${plain}`)],
    ['UTF-16', Buffer.from(`\u{FEFF}${plain}`, 'utf16le')],
    ['Windows-1252', Buffer.from('Name,Group\r\n\xC9tienne,\x93A\x94\r\n', 'latin1')],
  ])('in %s are read', (_name, source) => {
    const decoded = decodeList(new Uint8Array(source));
    if ('problem' in decoded) throw new Error(decoded.problem);
    expect(read(decoded.text).lines).toMatchObject([{ line: 2, name: 'Étienne', group: '“A”' }]);
  });

  test('of a workbook, or of no text, are refused with what to do', () => {
    expect(problemOf(decodeList(bytes(0x50, 0x4b, 3, 4)))).toContain('CSV UTF-8');
    expect(problemOf(decodeList(bytes(65, 0, 0, 66)))).toContain('no text');
  });
});

describe('the lines of a list', () => {
  test.each([
    ['commas', 'Name,Email,Team\nAda,a@x.org,One'],
    ['semicolons', 'Name;Email;Team\nAda;a@x.org;One'],
    ['tabs', 'Name\tEmail\tTeam\nAda\ta@x.org\tOne'],
    ['a separator that is told', 'sep=;\r\nName;Email;Team\r\nAda;a@x.org;One'],
    ['a comma in a quoted heading', '"Name";"E-mail";"Team"\n"Ada";"a@x.org";"One"'],
  ])('with %s are parted', (_name, text) => {
    expect(read(text).lines).toMatchObject([{ name: 'Ada', email: 'a@x.org', group: 'One' }]);
  });

  test('keep their numbers past empty lines and cells of several lines', () => {
    const { lines } = read('\nName,Number\r\n"Ada\r\nLovelace",1\n\n,\r\n"O""Brien, Pat",2\rBob "the" B,3\n');
    expect(lines.map(({ line, name, reference }) => [line, name, reference])).toEqual([
      [3, 'Ada Lovelace', '1'],
      [7, 'O"Brien, Pat', '2'],
      [8, 'Bob "the" B', '3'],
    ]);
  });

  test('take first and last name, and say which columns are not used', () => {
    const list = read('Last name,First name,Staff ID,Shoe size\nOkafor,Miriam,7,39');
    expect(list.lines).toMatchObject([{ name: 'Miriam Okafor', reference: '7' }]);
    expect(list.unused).toEqual(['Shoe size']);
  });

  test.each([
    ['nothing', '', 'is empty'],
    ['no people', 'Name,Email', 'no people below it'],
    ['no heading', 'Ada,a@x.org\nBob,b@x.org', 'No column is headed “Name”'],
    [
      'two columns of one kind',
      'Name,Email,E-mail\nAda,a@x.org,b@x.org',
      '“Email” and “E-mail” both look like the email',
    ],
    ['an open quote', 'Name,Group\nAda,One\nBob,"Two\nCy,Three\n', 'opened in line 3 and never closed'],
    ['too many lines', `Name\n${'Ada\n'.repeat(10_001)}`, 'more than 10,000 people'],
  ])('with %s are refused as a whole', (_name, text, problem) => {
    expect(problemOf(readList(text))).toContain(problem);
  });
});

describe('a list', () => {
  test('is shown before it changes anything, then taken as it was shown', { timeout: 30_000 }, async () => {
    await lms.post('/people/groups', { name: 'Outreach' });
    await lms.post('/people/new', { name: 'Jonas Weber', reference: '100', email: 'jonas@x.org' });
    await lms.post('/people/new', { name: 'Priya Raman', email: 'priya@x.org', due_on: '2027-01-01' });
    await lms.post('/people/new', { name: 'Luc Tremblay', reference: '102' });
    const before = count('learners');
    const { location } = await lms.upload(
      [
        'Name;Number;Email;Team;Due date',
        'Jonas A. Weber;100;;outreach;2027-05-01',
        'Priya Raman;101;PRIYA@x.org;;',
        'Luc Tremblay;102;;;',
        'Luc Tremblay;;;Night team;',
        'New One;103;new@x.org;NIGHT TEAM;',
        'Ambiguous;104;;;03/04/2027',
        'Other order;105;;;31/12/2027',
        'Twice;103;;;',
        ';106;;;',
        'No address;107;nowhere;;',
        'Torn;100;priya@x.org;;',
        'Stolen address;999;jonas@x.org;;',
        'Too many;108;;;;extra',
      ].join('\r\n'),
    );
    const { text } = await lms.get(location);
    expect([count('learners'), count('groups')]).toEqual([before, 1]);
    for (const said of [
      'New groups: Night team.',
      'Name: <del>Jonas Weber</del> → <ins>Jonas A. Weber</ins>',
      'Group: <del>none</del> → <ins>Outreach</ins>',
      'Number: <del>none</del> → <ins>101</ins>',
      'Somebody of this name is here already.',
      'may be 3 Apr 2027 or 4 Mar 2027. Write 2027-04-03 or 2027-03-04.',
      'Write “31/12/2027” as 2027-12-31',
      'Line 6 is the same person.',
      'Give a name.',
      '“nowhere” is no email address.',
      'The number belongs to Jonas Weber, the email address to Priya Raman.',
      'belongs to Jonas Weber, whose number is 100, not 999.',
      'This line has 6 cells, the heading 5.',
      'Add 2, change 2, leave out 8 lines',
    ]) {
      expect(text).toContain(said);
    }
    const done = await lms.confirm(location);
    expect(done.location).toBe(`${location}/links`);
    expect(count('learners')).toBe(before + 2);
    expect(lms.rows("select name, due_on from learners where reference = '100'")).toEqual([
      { name: 'Jonas A. Weber', due_on: '2027-05-01' },
    ]);
    expect(lms.rows("select due_on from learners where email = 'priya@x.org'")).toEqual([
      { due_on: '2027-01-01' },
    ]);
    const audit = lms.rows("select details from audit where action = 'learners-imported'");
    expect(audit).toEqual([{ details: '{"added":2,"changed":2,"groups":["Night team"],"left_out":8}' }]);
  });

  test('that was taken gives the new people’s links once more, defused, and changes nothing twice', async () => {
    const { location } = await lms.upload('Name,Number\n"=HYPERLINK(""x"")",900\n@SUM(1),901');
    await lms.confirm(location);
    const people = count('learners');
    expect((await lms.confirm(location)).location).toBe(`${location}/links`);
    expect(count('learners')).toBe(people);
    const tokens = lms.rows("select token from learners where reference in ('900', '901')");
    const { text } = await lms.get(`${location}/links`);
    for (const { token } of tokens) expect(text).toContain(`/learn/${token}`);
    const csv = (await lms.post(`${location}/links.csv`)).text;
    expect(csv).toContain(`"'=HYPERLINK(""x"")",,900,,${lms.url}/learn/${tokens[0]?.['token']},`);
    expect(csv).toContain(`'@SUM(1),,901,,`);
  });

  test(
    'is shown again where the people changed meanwhile, and nothing is taken',
    { timeout: 30_000 },
    async () => {
      const { location } = await lms.upload('Name,Number\nSomebody,700\nElse,701');
      const { text } = await lms.get(location);
      const shown = /name="shown" value="([^"]*)"/.exec(text)?.[1] ?? '';
      await lms.post('/people/new', { name: 'Somebody', reference: '700' });
      const people = count('learners');
      const answer = await lms.post(location, { shown });
      expect(answer.status).toBe(409);
      expect(answer.text).toContain('People here were changed since you saw this. Nothing is imported.');
      expect(answer.text).toContain('Add 1');
      expect(count('learners')).toBe(people);
      expect((await lms.post(location, { shown: 'made up' })).status).toBe(409);
    },
  );

  test('that fails half way leaves nothing', { timeout: 30_000 }, async () => {
    const { location } = await lms.upload(
      `Name,Number,Group\n${Array.from({ length: 1200 }, (_, i) => `Half ${i},h${i},Half group`).join('\n')}`,
    );
    const before = [count('learners'), count('groups'), count('audit')];
    lms.rows(
      "create trigger planted before insert on learners when new.reference = 'h1100' begin select raise(abort, 'planted'); end",
    );
    expect((await lms.confirm(location)).status).toBe(500);
    expect([count('learners'), count('groups'), count('audit')]).toEqual(before);
    lms.rows('drop trigger planted');
    expect((await lms.confirm(location)).status).toBe(303);
    expect(count('learners')).toBe((before[0] ?? 0) + 1200);
  });

  test('of hostile cells becomes people of those names and nothing else', async () => {
    const hostile = [
      "'); drop table learners; --",
      '<script>alert(1)</script>',
      '{{7*7}}',
      '%00',
      '../../etc',
    ];
    const before = count('learners');
    const list = `Name,Number,Group\n${hostile.map((cell) => `"${cell}","n ${cell}","g ${cell}"`).join('\n')}`;
    const { location } = await lms.upload(list);
    expect((await lms.get(location)).text).not.toContain('<script>alert');
    await lms.confirm(location);
    expect(count('learners')).toBe(before + hostile.length);
    for (const cell of hostile) {
      expect(lms.rows('select name from learners where reference = ?', `n ${cell}`)).toEqual([
        { name: cell },
      ]);
    }
    expect((await lms.get(`${location}/links`)).text).not.toContain('<script>alert');
  });

  test('of ten thousand lines is taken in seconds', { timeout: 30_000 }, async () => {
    const lines = Array.from({ length: 10_000 }, (_, i) => `Many ${i},m${i},many${i}@x.org,Group ${i % 40}`);
    const before = count('learners');
    const { location } = await lms.upload(`Name,Number,Email,Group\n${lines.join('\n')}`);
    expect((await lms.confirm(location)).status).toBe(303);
    expect(count('learners')).toBe(before + 10_000);
    const again = await lms.upload(`Name,Number,Email,Group\n${lines.join('\n')}`);
    expect((await lms.get(again.location)).text).toContain('Everything is here already.');
  });

  test('that is pasted badly is kept for the next try; one over 4 MB is refused', async () => {
    const form = new FormData();
    form.set('text', 'Nome,Gruppe\nAda,One');
    const answer = await fetch(`${lms.url}/people/import`, {
      method: 'POST',
      headers: { Origin: lms.url },
      body: form,
    });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toMatch(/Nome,Gruppe\r?\nAda,One<\/textarea/);
    const large = await lms.upload(`Name\n${'x'.repeat(4 * 1024 * 1024)}`).catch(() => ({ status: 413 }));
    expect(large.status).toBe(413);
  });
});

test('a list from nobody who administers is not read', { timeout: 30_000 }, async () => {
  const { dataDir } = lms;
  const other = await startHost({ zip: makeTinyPackage(), dataDir: `${dataDir}/other`, mode: 'host' });
  try {
    const form = new FormData();
    form.set('file', new File(['Name\nMallory'], 'people.csv'));
    for (const path of ['/people/import', '/people/import/x', '/people/1/erase', '/settings']) {
      const answer = await fetch(`${other.url}${path}`, {
        method: 'POST',
        headers: { Origin: other.url },
        body: form,
        redirect: 'manual',
      });
      expect([path, answer.status, answer.headers.get('location')?.startsWith('/sign-in')]).toEqual([
        path,
        303,
        true,
      ]);
    }
  } finally {
    await other.close();
  }
});
