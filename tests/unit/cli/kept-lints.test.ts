/** What the lints found is told again without looking only as long as nothing has changed. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LintOrder } from '../../../src/cli/lint/kept-lints.ts';
import type { Linted } from '../../../src/compiler/lints/lint-course.ts';
import type { Problem } from '../../../src/compiler/problem.ts';

vi.mock('../../../src/compiler/lints/lint-course.ts', () => ({ lintCourse: vi.fn() }));
// Files share what they import: the real one may be loaded, and must be for those to come.
vi.resetModules();
const { lintCourse } = await import('../../../src/compiler/lints/lint-course.ts');
const { lintKept } = await import('../../../src/cli/lint/kept-lints.ts');
afterAll(() => {
  vi.doUnmock('../../../src/compiler/lints/lint-course.ts');
  vi.resetModules();
});

const say = (code: Problem['code']): Problem => ({
  ...{ code, message: 'm', hint: 'h' },
  ...{ file: 'content/en/a.md', line: 1, column: 1 },
});
const found: Linted = { problems: [say('spelling')], notices: [say('review-due'), say('stale-word')] };
const withoutStale: Linted = { problems: [say('spelling')], notices: [say('review-due')] };

const yaml = 'content/en/course.yaml';
const sources = new Map<string, string | Uint8Array>([
  [yaml, 'title: A'],
  ['content/en/a.png', new Uint8Array([1])],
]);

let folder = '';
let order: LintOrder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'alongside-kept-'));
  order = { courseRoot: '/course', sources, today: '2026-11-22', folder };
  vi.mocked(lintCourse).mockReset().mockResolvedValue(found);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const looks = (): number => vi.mocked(lintCourse).mock.calls.length;

test('nobody looks twice at the same', async () => {
  expect(await lintKept(order)).toEqual(found);
  expect(await lintKept(order)).toEqual(found);
  expect(looks()).toBe(1);
});

test.each<[string, Partial<LintOrder>]>([
  ['a text', { sources: new Map([...sources, [yaml, 'title: B']]) }],
  ['a byte of a picture', { sources: new Map([...sources, ['content/en/a.png', new Uint8Array([2])]]) }],
  ['a file more', { sources: new Map([...sources, ['content/words.txt', '']]) }],
  ['the day', { today: '2026-11-23' }],
  ['the folder', { courseRoot: '/other' }],
])('somebody looks again after a change of %s', async (_what, change) => {
  await lintKept(order);
  await lintKept({ ...order, ...change });
  expect(looks()).toBe(2);
});

test.each([
  ['cut short', (text: string) => text.slice(0, -1)],
  ['changed', (text: string) => text.replace('spelling', 'spelled!')],
  ['emptied', () => ''],
])('a record that was %s counts as none', async (_what, damage) => {
  await lintKept(order);
  const [name = ''] = readdirSync(folder);
  const file = join(folder, name);
  writeFileSync(file, damage(readFileSync(file, 'utf8')));
  expect(await lintKept(order)).toEqual(found);
  expect(looks()).toBe(2);
});

test('where records cannot lie, the course is looked over each time', async () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  expect(await lintKept({ ...order, folder: join(file, 'below') })).toEqual(found);
});

test('a course keeps one record, whatever is changed in it', async () => {
  for (const title of ['A', 'B', 'C'])
    await lintKept({ ...order, sources: new Map([...sources, [yaml, title]]) });
  expect(readdirSync(folder)).toHaveLength(1);
});

test('package tells what check has found where there is one language, and no words to spare', async () => {
  await lintKept(order);
  expect(await lintKept({ ...order, lang: 'en' })).toEqual(withoutStale);
  expect(looks()).toBe(1);
});

test('with several languages, each is looked over by itself', async () => {
  const both = { ...order, sources: new Map([...sources, ['content/fr/course.yaml', 'title: B']]) };
  await lintKept(both);
  await lintKept({ ...both, lang: 'fr' });
  await lintKept({ ...both, lang: 'en' });
  expect(vi.mocked(lintCourse).mock.calls.map(([, { lang }]) => lang)).toEqual([undefined, 'fr', 'en']);
});
