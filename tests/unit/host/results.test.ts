import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CodebookRow } from '../../../src/model/codebook.ts';
import { type RunningHost, startHost } from '../../../src/host/server.ts';
import { openStorage, type Storage } from '../../../src/host/storage/storage.ts';
import { writeDay } from '../../../src/report/progress-in-time.ts';
import { addAnswer, addAttempt, addGroup, addPerson } from './recorded.ts';
import { makeTinyPackage } from './tiny-package.ts';

const sign = (token: string, text: string, right = false) => ({
  scorm12: token,
  scorm2004: token,
  text,
  right,
});

const codebook: CodebookRow[] = ['scored', 'unscored'].map((id) => ({
  id,
  chapter: 'Two',
  question: id === 'scored' ? 'Which <one>?' : 'Only for yourself?',
  type: 'single',
  options: [sign('0', 'This', true), sign('1', 'That')],
  targets: [],
  right: ['This'],
  patterns: { scorm12: ['0'], scorm2004: ['0'] },
  scored: id === 'scored',
  weighting: '1',
}));

const dataDir = mkdtempSync(join(tmpdir(), 'results-'));
const yesterday = writeDay(new Date(Date.now() - 24 * 3600 * 1000));
let host: RunningHost;
let url: string;
/** By name. */
const ids = new Map<string, number>();

beforeAll(async () => {
  const zip = makeTinyPackage({ 'codebook.json': JSON.stringify(codebook) });
  host = await startHost({ zip, dataDir });
  url = host.url;
  // Only then: a start derives the columns from the records, and these attempts have none.
  const storage = await openStorage(dataDir);
  // One transaction: a hundred would each wait for the disk.
  await storage.transaction().execute(fill);
  await storage.destroy();
  // The thread loads what it draws with.
  await fetch(`${url}/report`);
}, 60_000);

async function fill(storage: Storage): Promise<void> {
  const north = await addGroup(storage, 'North', yesterday);
  const south = await addGroup(storage, 'South', null);
  const person = async (name: string, change: Parameters<typeof addPerson>[2] = {}) => {
    const id = await addPerson(storage, name, change);
    ids.set(name, id);
    return id;
  };
  for (let at = 1; at <= 60; at += 1) {
    const id = await person(`Person ${String(at).padStart(2, '0')}`, { group_id: at <= 30 ? south : null });
    if (at > 40) continue;
    const status = at % 2 === 0 ? 'passed' : 'in-progress';
    const attempt = await addAttempt(storage, id, { status, score: at % 2 === 0 ? 66 + at / 100 : null });
    await addAnswer(storage, attempt, 'scored', at % 2 === 0 ? 'correct' : 'wrong', at % 2 === 0 ? '0' : '1');
  }
  const twice = await person('Éloïse O’Neil', { group_id: north, reference: 'E-7' });
  const best = await addAttempt(storage, twice, { status: 'passed', score: 91.237, number: 1 });
  await addAttempt(storage, twice, { status: 'in-progress', number: 2 });
  await addAttempt(storage, twice, { status: 'failed', number: 3, score: 10 });
  await addAnswer(storage, best, 'scored', 'wrong', '1', { last_result: 'correct', last_response: '0' });
  await addAnswer(storage, best, 'unscored', 'wrong', '1');
  await person('Late', { group_id: north });
  await person('Later', { group_id: north, due_on: '2999-01-01' });
  await person('Percent % under_score');
  await person('Gone', { deactivated_at: '2026-01-01T00:00:00.000Z' });
  await person('Sample', { sample: 1 });
}

afterAll(async () => {
  await host.close();
  rmSync(dataDir, { recursive: true });
});

async function read(path: string): Promise<string> {
  const answer = await fetch(`${url}${path}`);
  expect(answer.status).toBe(200);
  return (await answer.text()).replace(/\s+/g, ' ');
}

/** Of the table of people. */
async function listNames(query: string): Promise<string[]> {
  const page = await read(`/report?${query}`);
  return [...page.matchAll(/role="rowheader"> (?:<a[^>]*>)?([^<]*)/g)].map((found) =>
    (found[1] ?? '').trim(),
  );
}

describe('the table of people', () => {
  test('is paged by fifty, active people first of all by name', async () => {
    const first = await listNames('');
    const second = await listNames('page=2');
    expect([first.length, second.length]).toEqual([50, 14]);
    const all = [...first, ...second];
    for (const hidden of ['Gone', 'Sample']) expect(all).not.toContain(hidden);
    expect(await read('/report?page=2')).toContain('51 to 64 of 64 people, page 2 of 2');
  });

  test.each([
    ['q=person+1&status=passed', ['Person 10', 'Person 12', 'Person 14', 'Person 16', 'Person 18']],
    ['q=%C3%A9lo%C3%AFse', ['Éloïse O’Neil']],
    ['q=E-7', ['Éloïse O’Neil']],
    ['q=%25', ['Percent % under_score']],
    ['q=r_s', ['Percent % under_score']],
    ["q='+or+1%3D1--", []],
    ['status=overdue', ['Late']],
    ['group=none&status=passed', ['Person 32', 'Person 34', 'Person 36', 'Person 38', 'Person 40']],
    ['samples=yes&q=sample', ['Sample']],
    ['former=yes&q=gone', ['Gone']],
  ])('filters by %s', async (query, names) => {
    expect(await listNames(query)).toEqual(names);
  });

  test.each([
    ['sort=score&order=down', ['Éloïse O’Neil', 'Person 40']],
    ['sort=score', ['Person 02', 'Person 04']],
    ['order=down', ['Éloïse O’Neil', 'Person 60']],
    ['sort=nonsense&page=-3&status=x&group=y', ['Late', 'Later']],
  ])('is sorted by %s, with what is missing last', async (query, names) => {
    expect((await listNames(query)).slice(0, 2)).toEqual(names);
  });

  test('says in its head how it is sorted, and sorts the other way from there', async () => {
    const page = await read('/report?sort=time');
    expect(page).toMatch(
      /aria-sort="ascending"> <a class="sort" href="[^"]*sort=time&amp;order=down#people"/,
    );
    expect(page.match(/aria-sort="none"/g)).toHaveLength(5);
  });

  test('says where nobody matches', async () => {
    expect(await read('/report?q=nobody-at-all')).toContain('Nobody matches what is chosen here.');
  });

  test('shows the attempt that counts: the best, then the latest', async () => {
    const page = await read('/report?q=neil');
    expect(page).toMatch(/chip-passed">Passed/);
    expect(page).toContain('91.24%');
    expect(page).not.toContain('chip-overdue');
  });

  test('marks who is overdue beside the status; a date of their own comes first', async () => {
    expect(await read('/report?q=late')).toMatch(
      /Not started<\/span> ?<span class="chip chip-overdue" ?>Overdue/,
    );
    expect((await read('/report?q=later')).includes('chip-overdue')).toBe(false);
  });

  test('the summary counts people alone, whatever the table shows', async () => {
    const page = await read('/report?samples=yes&status=passed');
    expect(page).toMatch(/>Passed<\/a><\/dt> <dd>21<\/dd>/);
    expect(page).toMatch(/>In progress<\/a><\/dt> <dd>20<\/dd>/);
    expect(page).toMatch(/>Not started<\/a><\/dt> <dd>23<\/dd>/);
    expect(page).toMatch(/>Overdue<\/a><\/dt> <dd>1<\/dd>/);
  });
});

describe('what people did together', () => {
  test('is counted without samples, and a small group is not shown', async () => {
    const page = await read('/report');
    expect(page).toContain('of 41 people who opened the course');
    const north = await read('/report?group=1');
    expect(north.match(/Not shown: fewer than five people/g)).toHaveLength(2);
  });

  test('is said by question, in the words of the codebook; what is not scored is left out', async () => {
    const page = await read('/report/questions');
    expect(page).toContain('Which &lt;one&gt;?');
    expect(page).toMatch(/<td>That<\/td> <td>21<\/td>/);
    expect(page).not.toContain('Only for yourself?');
  });

  test('is counted anew when something was written', async () => {
    const storage = await openStorage(dataDir);
    await addAttempt(storage, ids.get('Late') ?? 0, { status: 'in-progress' });
    expect(await read('/report')).toContain('of 42 people who opened the course');
    await storage
      .deleteFrom('attempts')
      .where('learner_id', '=', ids.get('Late') ?? 0)
      .execute();
    await storage.destroy();
  });
});

describe("a learner's page", () => {
  test('has all attempts, and the first and last answer to scored questions', async () => {
    const page = await read(`/report/learners/${ids.get('Éloïse O’Neil')}`);
    const attempts = [...page.matchAll(/id="attempt-(\d)"/g)].map((found) => found[1]);
    expect(attempts).toEqual(['3', '2', '1']);
    expect(page).toMatch(
      /attempt-1">Attempt 1<\/h2> <span class="chip chip-passed">Passed<\/span> <span class="chip">Counts/,
    );
    expect(page).toMatch(/First answer"> <span>That<\/span> <span class="chip chip-wrong">/);
    expect(page).toMatch(/Last answer"> <span>This<\/span> <span class="chip chip-right">/);
    expect(page).not.toContain('Only for yourself?');
    expect(page).toContain('1.2.3, abcdefabcdef');
  });

  test('is not there for nobody', async () => {
    expect((await fetch(`${url}/report/learners/99999`)).status).toBe(404);
    expect((await fetch(`${url}/report/learners/1%20or%201`)).status).toBe(404);
  });
});

describe('out of it', () => {
  const query = 'group=1&sort=score';

  test('come the same people in the same order as CSV and XLSX, to the second decimal', async () => {
    const csv = await (await fetch(`${url}/report.csv?${query}`)).text();
    const names = csv.split('\r\n').map((line) => line.split(',')[0]);
    expect(names).toEqual(['Name', 'Éloïse O’Neil', 'Late', 'Later', '']);
    expect(csv).toContain(',91.24,');
    const answer = await fetch(`${url}/report/people.xlsx?${query}`);
    expect(answer.headers.get('content-disposition')).toMatch(/alongside-report-\d{4}-\d\d-\d\d\.xlsx/);
    const sheet = unzipSync(new Uint8Array(await answer.arrayBuffer()))['xl/worksheets/sheet1.xml'];
    expect(new TextDecoder().decode(sheet)).toContain('<v>0.9124</v>');
  });

  test('comes a CSV of everybody, whatever the page; who stops reading harms nobody', async () => {
    const answer = await fetch(`${url}/report.csv?page=2`);
    expect((await answer.text()).split('\r\n')).toHaveLength(64 + 2);
    const stopped = await fetch(`${url}/report.csv`);
    await stopped.body?.cancel();
    expect((await fetch(`${url}/report.csv`)).status).toBe(200);
  });

  test('comes a page for auditors: version and hash at completion, what was chosen, who printed', async () => {
    const page = await read(`/report/print?${query}&status=passed`);
    for (const part of [
      '91.24%',
      '>1.2.3<',
      'abcdefabcdef',
      'group “North”',
      'status “Passed”',
      '<dd>Preview</dd>',
    ])
      expect(page).toContain(part);
    expect(page).toContain('Signature');
  });
});
