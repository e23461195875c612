/** The guide for trainers: nothing in it is stale, missing or leads nowhere. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it, test, vi } from 'vitest';
import { fillGuide } from '../../../src/cli/guide/fill-guide.ts';
import { listExamples, pictureFolder, readGuide } from '../../../src/cli/guide/guide-files.ts';
import { examplesIn, findPlaces } from '../../../src/cli/guide/markers.ts';
import { blocks } from '../../../src/compiler/blocks/registry.ts';
import { compileUnlocked } from '../../../src/compiler/compile-unlocked.ts';
import { problemCodes } from '../../../src/compiler/problem-codes.ts';
import { readSources } from '../../../src/compiler/read-sources.ts';
import type { Sources } from '../../../src/compiler/sources.ts';
import { questionTypes } from '../../../src/model/question-type.ts';
import { enNews } from '../../../src/strings/en-news.ts';

// The whole gallery is compiled, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const root = resolve(import.meta.dirname, '../../..');
const pages = readGuide(root);
const places = [...pages.values()].flatMap(findPlaces);

test('what is made from the project is fresh: after a change, run npm run guide', () => {
  const filled = fillGuide(root, pages);
  for (const [path, text] of pages) expect(text === filled.get(path), `${path} is stale`).toBe(true);
});

it.each([
  ['block', [...blocks.keys()]],
  ['question', [...questionTypes]],
])('shows every %s with its source and a picture', (kind, names) => {
  const shown = places.filter((place) => place.kind === kind && examplesIn(place).length > 0);
  const given = new Set(shown.map(({ words }) => words[0]));
  expect(names.filter((name) => !given.has(name))).toEqual([]);
});

test('explains every problem', () => {
  const text = pages.get('content/guide/problems.md') ?? '';
  expect(Object.keys(problemCodes).filter((code) => !text.includes(`### \`${code}\`\n`))).toEqual([]);
});

test('has each of its pictures and no other, small enough to lie beside it', () => {
  const names = listExamples(pages).map((anchor) => `${anchor}.webp`);
  const files = readdirSync(join(root, pictureFolder));
  expect(files.toSorted()).toEqual(names.toSorted());
  const bytes = files.reduce((sum, name) => sum + statSync(join(root, pictureFolder, name)).size, 0);
  expect(bytes).toBeLessThan(1_500_000);
});

/** As sites that show Markdown make it from a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

/** Without what stands between fences. */
const proseOf = (page: string): string => page.replace(/^(`{3,})\w*\n[\s\S]*?\n\1$/gm, '');

const anchorsOf = (page: string): Set<string> =>
  new Set([...proseOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading)));

test('its links lead somewhere', () => {
  const anchors = new Map([...pages].map(([path, page]) => [path, anchorsOf(page)]));
  for (const [path, page] of pages) {
    const prose = proseOf(page).replace(/`[^`\n]*`/g, '');
    for (const [, target = ''] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https?:/.test(target)) continue;
      const [file = '', anchor] = target.split('#');
      const to = file === '' ? path : join(dirname(path), file);
      expect(existsSync(join(root, to)), `${path}: ${target}`).toBe(true);
      if (anchor !== undefined) expect(anchors.get(to)?.has(anchor), `${path}: ${target}`).toBe(true);
    }
  }
});

test('nothing of it is in the course', () => {
  const all = readSources(root);
  expect(all.has('content/README.md')).toBe(true);
  const without = new Map([...all].filter(([path]) => !/^content\/(?:README\.md$|guide\/)/.test(path)));
  const compile = (sources: Sources) =>
    compileUnlocked(sources, { lang: 'en', edition: 'complete', playerVersion: '' });
  expect(compile(all)).toEqual(compile(without));
});

test('what learners are told of an update is quoted as they read it', () => {
  const page = pages.get('content/guide/updates.md') ?? '';
  const { newChapters, newQuestions, changed, answerAgain, staysDone } = enNews;
  for (const words of [newChapters, newQuestions, changed, answerAgain(1), staysDone])
    expect(page).toContain(words);
});

test('every page can be reached from the first one', () => {
  const first = pages.get('content/README.md') ?? '';
  for (const path of pages.keys())
    if (path !== 'content/README.md') expect(first).toContain(`(${path.replace('content/', '')})`);
});
