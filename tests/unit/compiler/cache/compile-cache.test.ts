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

const edits: readonly Edit[] = [
  (text) => `${text}\nOne more line.\n`,
  (text) => text.replace(/^title: .*$/m, 'title: Another title'),
  (text) => text.replace(/"text": "/, '"text": "Also '),
  (text) => text.replace(/\{#([a-z-]+)\}/, '{#other-$1}'),
  (text, random) => {
    const lines = text.split('\n');
    lines.splice(random(lines.length), 1);
    return lines.join('\n');
  },
  (text, random) => {
    const at = random(text.length);
    return text.slice(0, at) + text.slice(at + 1);
  },
  (text) => text.replace('<svg ', '<svg data-more="1" '),
];

/** Each changes, moves or takes away one file; now and then all is put back. */
function editOnce(now: Map<string, string | Uint8Array>, first: Sources, random: (below: number) => number) {
  if (random(4) === 0) return new Map(first);
  const paths = [...now.keys()].filter((path) => /\.(?:md|json|yaml|svg|png|webp)$/.test(path));
  const path = paths[random(paths.length)] ?? '';
  const source = now.get(path);
  const what = random(10);
  if (what === 0) now.delete(path);
  else if (what === 1 && source !== undefined) {
    now.delete(path);
    now.set(path.replace(/([^/]+)$/, 'moved-$1'), source);
  } else if (typeof source === 'string')
    now.set(path, edits[random(edits.length)]?.(source, random) ?? source);
  else if (source) now.set(path, source.slice());
  return new Map([...now].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

it.each([
  ['the course', root, 1],
  ['the gallery', resolve(root, 'tests/fixtures/gallery'), 2],
])('follows every edit of %s', { timeout: 30_000 }, (_name, folder, seed) => {
  const first = readSources(folder);
  const random = makeRandom(seed);
  const cache = new CompileCache();
  let sources = new Map(first);
  let whole = 0;
  for (let round = 0; round < 20; round += 1) {
    const cached = compileCourse(sources, { ...options, cache });
    expect(JSON.stringify(cached), `round ${round}`).toBe(JSON.stringify(compileCourse(sources, options)));
    if (cached.course) whole += 1;
    sources = editOnce(sources, first, random);
  }
  expect(whole).toBeGreaterThan(5);
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
