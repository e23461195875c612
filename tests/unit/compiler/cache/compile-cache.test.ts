/** A compiler that remembers gives what one that starts afresh gives, whatever was edited in between. */
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { CompileCache } from '../../../../src/compiler/cache/compile-cache.ts';
import { compileCourse } from '../../../../src/compiler/compile-course.ts';
import { readSources } from '../../../../src/compiler/read-sources.ts';
import type { Sources } from '../../../../src/compiler/sources.ts';

const root = resolve(import.meta.dirname, '../../../..');
const options = { lang: 'en', edition: 'complete', playerVersion: '1' };

/** The same numbers on every machine. */
function makeRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Edit = (text: string, random: (below: number) => number) => string;

const dropLine: Edit = (text, random) => {
  const lines = text.split('\n');
  lines.splice(random(lines.length), 1);
  return lines.join('\n');
};
const dropLetter: Edit = (text, random) => {
  const at = random(text.length);
  return text.slice(0, at) + text.slice(at + 1);
};

/** By the end of the file's name. */
const edits: Readonly<Record<string, readonly Edit[]>> = {
  md: [
    (text) => `${text}\nOne more line.\n`,
    (text) => text.replace(/^title: .*$/m, 'title: Another title'),
    (text) => text.replace(/\{#([a-z-]+)\}/, '{#other-$1}'),
    dropLine,
    dropLetter,
  ],
  json: [
    (text) => text.replace(/"feedback": "/g, '"feedback": "Also, '),
    (text) => text.replace(/"text": "/g, '"text": "Also, '),
    dropLetter,
  ],
  yaml: [
    (text) => text.replace(/^title: .*$/m, 'title: Another title'),
    (text) => `${text}\nquestions: {hints: false}\n`,
    dropLine,
  ],
  svg: [
    (text) => text.replace('<svg ', '<svg data-more="1" ').replace(/<path /, '<path opacity="0.5" '),
    dropLetter,
  ],
  webp: [],
  png: [],
};

type Files = Map<string, string | Uint8Array>;

const endingOf = (path: string): string => path.replace(/^.*\./, '');

const sorted = (files: Files): Files =>
  new Map([...files].toSorted(([one], [other]) => (one < other ? -1 : 1)));

function listPaths(files: Sources, kind: string): string[] {
  return [...files.keys()].filter((path) => endingOf(path) === kind && !/(?:lock|schema)\.json$/.test(path));
}

function apply(files: Files, path: string, edit: Edit, random: (below: number) => number): Files {
  const source = files.get(path) ?? '';
  const edited = typeof source === 'string' ? edit(source, random) : source.slice();
  return new Map(files).set(path, edited);
}

/** One of each kind of edit, in the first file that it changes and in the last. */
function* editInTurn(first: Sources, random: (below: number) => number): Generator<Files> {
  const whole = new Map(first);
  for (const [kind, known] of Object.entries(edits))
    for (const edit of known.length === 0 ? [dropLetter] : known.slice(0, 3)) {
      const able = listPaths(whole, kind).filter(
        (path) => apply(whole, path, edit, random).get(path) !== whole.get(path),
      );
      for (const path of new Set([able[0], able.at(-1)]))
        if (path !== undefined) yield apply(whole, path, edit, random);
    }
}

/** Each changes, moves or takes away one file of some kind; now and then all is put back. */
function editOnce(now: Files, first: Sources, random: (below: number) => number): Files {
  if (random(3) === 0) return new Map(first);
  const kinds = Object.keys(edits);
  const kind = kinds[random(kinds.length)] ?? '';
  const paths = listPaths(now, kind);
  const path = paths[random(paths.length)];
  const source = path === undefined ? undefined : now.get(path);
  if (path === undefined || source === undefined) return now;
  const known = edits[kind] ?? [];
  const edit = known[random(known.length)] ?? dropLetter;
  const what = random(8);
  if (what > 1) return apply(now, path, edit, random);
  const next = new Map(now);
  next.delete(path);
  if (what === 1) next.set(path.replace(/([^/]+)$/, 'moved-$1'), source);
  return sorted(next);
}

it.each([
  ['the course', root, 1],
  ['the gallery', resolve(root, 'tests/fixtures/gallery'), 2],
])('follows every edit of %s', { timeout: 60_000 }, (_name, folder, seed) => {
  const first = readSources(folder);
  const random = makeRandom(seed);
  const cache = new CompileCache();
  let whole = 0;
  const follow = (sources: Sources, what: string): void => {
    const cached = compileCourse(sources, { ...options, cache });
    const isSame = JSON.stringify(cached) === JSON.stringify(compileCourse(sources, options));
    // The difference would be a whole course long.
    expect(isSame, what).toBe(true);
    if (cached.course) whole += 1;
  };
  let turn = 0;
  for (const sources of editInTurn(first, random)) follow(sources, `edit ${(turn += 1)}`);
  let sources: Files = new Map(first);
  for (let round = 0; round < 12; round += 1) {
    sources = editOnce(sources, first, random);
    follow(sources, `round ${round}`);
  }
  expect(whole).toBeGreaterThan(turn / 2);
});

it('compiles a chapter again only when something that it was made from changes', () => {
  const cache = new CompileCache();
  const sources = new Map(readSources(root));
  const chaptersOf = (): unknown[] =>
    compileCourse(sources, { ...options, cache }).course?.parts.flatMap(({ chapters }) => chapters) ?? [];
  const before = chaptersOf();
  const path = 'content/en/02-role/04-mutuality.md';
  sources.set(path, `${String(sources.get(path))}\nOne more line.\n`);
  const after = chaptersOf();
  const changed = after.filter((chapter, at) => JSON.stringify(chapter) !== JSON.stringify(before[at]));
  expect(changed).toHaveLength(1);
});
