/** Searching a course: what is found, in what order, and while some of it is still on its way. */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CourseSearch } from '../../../src/app/search/course-search.ts';
import type { Arrival } from '../../../src/app/search/searches.ts';
import { shardFile, type SearchShard } from '../../../src/model/search.ts';
import { renderSearchModules } from '../../../src/plugins/search-texts.ts';
import { makeChapter, makeCourse, makePart } from '../../fixtures/course.ts';
import { compileGallery } from '../../fixtures/gallery-course.ts';
import { openFolder, searchIn, writeModules } from './search-in.ts';

const searchFor = (html: string): Promise<CourseSearch> =>
  searchIn(renderSearchModules(makeCourse({ parts: [makePart({ chapters: [makeChapter({ html })] })] })));

describe('finding', () => {
  let gallery: readonly [name: string, code: string][];
  beforeAll(() => {
    gallery = renderSearchModules(compileGallery());
  });

  const hrefs = async (query: string): Promise<string[]> =>
    (await (await searchIn(gallery)).ask(query, 0)).hits.map(({ href }) => href);

  test.each([
    ['recovery', '#~glossary/recovery'],
    ['RECOV', '#~glossary/recovery'],
    ['recovry', '#~glossary/recovery'],
    ['peer supporter', '#~glossary/peer-support-worker'],
    ['interrupt sentence', '#words-and-notes--a-note'],
    ['words and notes', '#/words-and-notes'],
  ])('%s leads to %s', async (query, href) => {
    expect((await hrefs(query)).slice(0, 3)).toContain(href);
  });

  test('every word has to be there', async () => {
    expect(await hrefs('recovery zebra')).toEqual([]);
    expect(await hrefs('')).toEqual([]);
  });

  test('accents and apostrophes do not matter', async () => {
    const search = await searchFor('<p>Le café d’Élodie</p>');
    for (const query of ['cafe', 'd’elodie', "d'Élodie"]) {
      const { count, hits } = await search.ask(query, 0);
      expect(count).toBe(1);
      expect(hits[0]?.excerpt.filter(({ isHit }) => isHit)).toHaveLength(1);
    }
  });

  test('all are counted, and given twenty at a time', async () => {
    const html = Array.from({ length: 50 }, (_, at) => `<h2 id="h${at}">Place</h2><p>tree</p>`).join('');
    const search = await searchFor(html);
    const pages = await Promise.all([0, 20, 40].map((from) => search.ask('tree', from)));
    expect(pages.map(({ count, hits }) => [count, hits.length])).toEqual([
      [50, 20],
      [50, 20],
      [50, 10],
    ]);
    expect(new Set(pages.flatMap(({ hits }) => hits.map(({ href }) => href))).size).toBe(50);
  });
});

describe('a course that comes in several files', () => {
  const moduleOf = (shard: SearchShard): string => `export default ${JSON.stringify(JSON.stringify(shard))};`;
  const files = (): string =>
    writeModules(
      [1, 2, 3].map((at) => [
        shardFile(at - 1),
        moduleOf({ of: 3, chapters: [[`c${at}`, `Chapter ${at}`, [['', '', 'A tree']]]] }),
      ]),
    );

  test('can be searched as far as it is here', async () => {
    const search = openFolder(files());
    const seen: [Arrival, Promise<number>][] = [];
    await search.load((arrival) => seen.push([arrival, search.ask('tree', 0).then(({ count }) => count)]));
    expect(seen.map(([arrival]) => arrival)).toEqual([1, 2, 3].map((here) => ({ here, of: 3 })));
    expect(await Promise.all(seen.map(([, count]) => count))).toEqual([1, 2, 3]);
  });

  test('goes on where a file did not come, and asks for that one anew', async () => {
    const folder = files();
    const [second, away] = [join(folder, shardFile(1)), join(folder, 'away')];
    renameSync(second, away);
    const search = openFolder(folder);
    const arrivals: number[] = [];
    const told = ({ here }: Arrival): unknown => arrivals.push(here);
    await expect(search.load(told)).rejects.toThrow();
    expect(arrivals).toEqual([1]);
    expect((await search.ask('tree', 0)).count).toBe(1);
    renameSync(away, second);
    await search.load(told);
    expect(arrivals).toEqual([1, 2, 3]);
    expect((await search.ask('tree', 0)).hits.map(({ href }) => href)).toEqual(['#/c1', '#/c2', '#/c3']);
  });
});
