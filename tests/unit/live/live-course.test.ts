/** What the preview knows of a course that changes on disk. */
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { readSources } from '../../../src/compiler/read-sources.ts';
import type { Sources } from '../../../src/compiler/sources.ts';
import { CourseWatch } from '../../../src/plugins/live/course-watch.ts';
import { LiveCourse } from '../../../src/plugins/live/live-course.ts';
import { LiveSources } from '../../../src/plugins/live/live-sources.ts';
import { generateCourse } from '../../bench/generate-course.ts';

const root = resolve(import.meta.dirname, '../../..');
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function copyCourse(): string {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-watched-'));
  folders.push(folder);
  for (const part of ['content', 'quizzes'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  return folder;
}

const spell = (sources: Sources): string =>
  JSON.stringify([...sources].map(([path, source]) => [path, String(source)]));

it('reads what changed, however it was written', { timeout: 60_000 }, async () => {
  const folder = copyCourse();
  const sources = new LiveSources(folder);
  const watch = new CourseWatch(folder, (paths) => sources.refresh(paths));
  const path = (name: string): string => join(folder, name);
  const steps = [
    () => writeFileSync(path('content/en/02-role/04-mutuality.md'), 'Written over'),
    () => {
      writeFileSync(path('content/en/02-role/.05.tmp'), 'Written beside');
      renameSync(path('content/en/02-role/.05.tmp'), path('content/en/02-role/05-role-check.md'));
    },
    () => writeFileSync(path('content/en/02-role/09-new.md'), 'New'),
    () => renameSync(path('content/en/02-role/09-new.md'), path('content/en/02-role/10-newer.md')),
    () => rmSync(path('quizzes/en/role-check.json')),
    () => {
      mkdirSync(path('content/fr/01-debut'), { recursive: true });
      writeFileSync(path('content/fr/01-debut/01-bonjour.md'), 'Bonjour');
    },
    () => writeFileSync(path('content/fr/01-debut/02-suite.md'), 'Suite'),
    () => renameSync(path('content/fr'), path('content/de')),
    () => writeFileSync(path('content/de/01-debut/03-ende.md'), 'Ende'),
    () => {
      mkdirSync(path('public'));
      writeFileSync(path('public/leaflet.pdf'), 'A leaflet');
    },
    () => rmSync(path('content/de'), { recursive: true }),
  ];
  try {
    for (const [at, step] of steps.entries()) {
      step();
      await expect
        .poll(() => spell(sources.current) === spell(readSources(folder)), {
          interval: 5,
          timeout: 10_000,
          message: `step ${at}`,
        })
        .toBe(true);
    }
  } finally {
    watch.close();
  }
});

const chapter = (title: string): string => `---\ntitle: ${title}\nsummary: S\nsources: []\n---\n\nText.\n`;

it('keeps the numbers that it gave, before there is a lock', () => {
  const sources = new Map(readSources(root));
  const live = new LiveCourse({ lang: 'en', edition: 'complete' });
  const numberOf = (id: string): number | undefined =>
    live.good?.course.parts.flatMap(({ chapters }) => chapters).find((one) => one.id === id)?.number;
  live.refresh(sources.set('content/en/02-role/20-later.md', chapter('Later')));
  const number = numberOf('later');
  expect(number).toBeGreaterThan(0);
  live.refresh(sources.set('content/en/02-role/10-sooner.md', chapter('Sooner')));
  expect(numberOf('later')).toBe(number);
  const { problems, findings } = live.describe([]);
  expect(problems).toEqual([]);
  expect(findings.map(({ code }) => code)).toEqual(['lock-stale']);
});

it('keeps the last good course beside the problems of now', () => {
  const sources = new Map(readSources(root));
  const live = new LiveCourse({ lang: 'en', edition: 'complete' });
  live.refresh(sources);
  const path = 'content/en/02-role/04-mutuality.md';
  const good = live.good?.course.hash;
  const text = String(sources.get(path));
  expect(live.refresh(sources.set(path, `${text}\n\t:::acordion\n`))).toBeUndefined();
  live.refresh(sources.set(path, `${text}\n:::acordion{#a}\n:::\n`));
  const [problem] = live.describe([]).problems;
  expect(problem).toMatchObject({
    code: 'unknown-directive',
    file: path,
    column: 1,
    text: ':::acordion{#a}',
    indent: 0,
  });
  expect(live.describe([]).isShown).toBe(true);
  expect(live.good?.course.hash).toBe(good);
  const update = live.refresh(sources.set(path, `${text}\nOne more.\n`));
  expect(update?.chapters).toHaveLength(1);
  expect(live.describe([]).problems).toEqual([]);
});

it('goes through one chapter of a long course when that is saved', () => {
  const sources = generateCourse({ seed: 1, chapters: 60, quizzes: false });
  const live = new LiveCourse({ lang: 'en', edition: 'complete' });
  live.refresh(sources);
  const chaptersOf = () => live.good?.course.parts.flatMap(({ chapters }) => chapters) ?? [];
  const before = chaptersOf();
  const path = 'content/en/005-part/0030-chapter-0030.md';
  const update = live.refresh(sources.set(path, `${sources.get(path)}\nOne more.\n`));
  expect(update?.chapters.map(([number]) => number)).toEqual([30]);
  expect(update?.chapters[0]?.[1]).toContain('One more.');
  // What is sent grows with the chapter, not with the course.
  expect(update?.shell).toMatch(/^[0-9a-f]{64}$/);
  expect(chaptersOf().flatMap((chapter, at) => (chapter === before[at] ? [] : [chapter.number]))).toEqual([
    30,
  ]);
  expect(live.refresh(sources)).toBeUndefined();
});

it('finds what a save breaks in other chapters', () => {
  const sources = generateCourse({ seed: 1, chapters: 20, quizzes: false });
  const live = new LiveCourse({ lang: 'en', edition: 'complete' });
  const [from, to] = ['content/en/001-part/0002-chapter-0002.md', 'content/en/002-part/0009-chapter-0009.md'];
  const target = `${sources.get(to)}\n## Where to go {#where-to-go}\n\nHere.\n`;
  sources.set(from, `${sources.get(from)}\nSee [there](../002-part/0009-chapter-0009.md#where-to-go).\n`);
  live.refresh(sources.set(to, target));
  expect(live.describe([]).problems).toEqual([]);
  live.refresh(sources.set(to, target.replace('#where-to-go', '#elsewhere')));
  expect(live.describe([]).problems.map(({ code, file }) => [code, file])).toEqual([['broken-link', from]]);
  expect(live.refresh(sources.set(to, target.replace('Here.', 'There.')))?.chapters).toHaveLength(1);
  expect(live.describe([]).problems).toEqual([]);
});
