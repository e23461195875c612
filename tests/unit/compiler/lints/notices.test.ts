/** What is said and stops nothing, and the list of the course’s own words. */
import { expect, test } from 'vitest';
import { checkEditions } from '../../../../src/compiler/compile-editions.ts';
import { wordListPath } from '../../../../src/compiler/lints/word-list.ts';
import { frontMatter, mainPath, makeSources } from '../sample-course.ts';
import { lintMarked, today, withMain } from './lint-marked.ts';

const withDate = (date: string): Record<string, string> => ({
  [mainPath]: `${frontMatter.replace('sources:', `review-by: ‸${date}\nsources:`)}\nText.\n`,
});

test.each(['2020-01-31', '2026-11-21'])('a review-by of %s is said, and is no problem', async (date) => {
  const { found, noticed, marked } = await lintMarked(withDate(date));
  expect(found).toEqual([]);
  expect(noticed.filter((line) => line.endsWith('review-due'))).toEqual([`${marked} review-due`]);
});

test.each([today, '2027-01-01'])('a review-by of %s is not said', async (date) => {
  const { noticed } = await lintMarked(withDate(date));
  expect(noticed.filter((line) => line.endsWith('review-due'))).toEqual([]);
});

test('a language without a dictionary is said once, and its spelling left alone', async () => {
  const french = Object.fromEntries(
    [...makeSources()].map(([path, text]) => [path.replace('/en/', '/fr/'), text]),
  );
  const { found, noticed } = await lintMarked({
    ...french,
    'content/fr/01-start/01-main.md': `${frontMatter}\nBonjour à toutes.\n`,
  });
  expect(found).toEqual([]);
  expect(noticed.filter((line) => line.endsWith('no-dictionary'))).toEqual([
    'content/fr/course.yaml:1:1 no-dictionary',
  ]);
});

test('words of the list are spelt right, and those with ! are not', async () => {
  const words = '# Ours\n!color\nallyship\nnaloxone\n';
  const text = withMain('Allyship and naloxone have one ‸color.\n');
  const { found, noticed, marked } = await lintMarked({ ...text, [wordListPath]: words });
  expect(found).toEqual([`${marked} spelling`]);
  expect(noticed).toEqual([]);
});

test.each(['allyship\n‸allyship\nnaloxone\n', 'naloxone\n‸allyship\n'])(
  'the list is in order, each word once: %s',
  async (words) => {
    const text = withMain('Allyship, then naloxone.\n');
    const { found, marked } = await lintMarked({ ...text, [wordListPath]: words });
    expect(found).toEqual([`${marked} word-order`]);
  },
);

test.each(['‸allyship\nnaloxone\n', 'naloxone\n‸people\n'])(
  'a word that no text needs is said: %s',
  async (words) => {
    const text = withMain('People and naloxone.\n');
    const { noticed, marked } = await lintMarked({ ...text, [wordListPath]: words });
    expect(noticed).toEqual([`${marked} stale-word`]);
  },
);

test('a file that the compiler cannot read is passed over', async () => {
  const files = { [mainPath]: '---\ntitle: [\n---\n\nThe ‸junkie.\n' };
  const { found, marked } = await lintMarked(files);
  expect(found).toEqual([`${marked} harmful-word`]);
  const sources = makeSources({ [mainPath]: '---\ntitle: [\n---\n' });
  expect(checkEditions(sources).problems.map(({ code }) => code)).toContain('bad-yaml');
});
