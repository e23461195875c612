import { describe, expect, test } from 'vitest';
import { readAmount } from '../../../src/compiler/chart/read-amount.ts';
import { compileMarked, frontMatter, mainPath, renderMain } from './sample-course.ts';

const head = (rest: string): string => `:::chart{title="T" source="S" ${rest}}\n`;
const shares = '| Name | Share |\n| - | -: |\n| One | 30% |\n| Two | – |\n| Three |  |\n';

describe('numbers in a table', () => {
  test.each([
    ['1,234.5', 1234.5, ''],
    ['1 234', 1234, ''],
    ['30%', 30, '%'],
    ['12.5 %', 12.5, '%'],
    ['$1,200', 1200, '$'],
    ['3 in 10', 30, '%'],
    ['1 of 4', 25, '%'],
    ['−5', -5, ''],
  ])('%s in English', (text, value, unit) => {
    expect(readAmount(text, 'en')).toEqual({ value, unit });
  });

  test.each([
    ['1 234,5', 1234.5, ''],
    ['12,5 %', 12.5, '%'],
    ['25 $', 25, '$'],
    ['3 sur 10', 30, '%'],
  ])('%s in French', (text, value, unit) => {
    expect(readAmount(text, 'fr')).toEqual({ value, unit });
  });

  test.each(['12,34', '1.234,5', 'most', '$5%', '4 to 6', '1,2345', '3 in 0'])('%s is none', (text) => {
    expect(readAmount(text, 'en')).toBeUndefined();
  });
});

/** The attributes after title and source, then the table. */
const faults: readonly (readonly [code: string, lines: string])[] = [
  ['chart-without-table', `‸${head('kind=bar')}text\n:::\n`],
  ['chart-second-table', `${head('kind=bar')}${shares}\n‸${shares}:::\n`],
  ['chart-without-numbers', `${head('kind=bar')}‸| Name | Share |\n| - | - |\n| One |  |\n:::\n`],
  ['chart-without-numbers', `${head('kind=bar')}‸| Name |\n| - |\n| One |\n:::\n`],
  [
    'chart-not-a-number',
    `${head('kind=bar')}| Name | Share |\n| - | - |\n| One | 3% |\n| Two | ‸most |\n:::\n`,
  ],
  ['chart-mixed-units', `${head('kind=bar')}| Name | A | B |\n| - | - | - |\n| One | 3% | ‸4 |\n:::\n`],
  ['chart-unknown-column', `${head('kind=bar ‸draw="Shares"')}${shares}:::\n`],
  [
    'chart-too-many-columns',
    `${head('kind=line')}| N | A | B | C | D | ‸E |\n| - | - | - | - | - | - |\n| x | 1% | 1% | 1% | 1% | 1% |\n:::\n`,
  ],
  ['chart-too-many-columns', `${head('kind=people')}| N | A | ‸B |\n| - | - | - |\n| x | 1% | 1% |\n:::\n`],
  ['chart-below-zero', `${head('kind=bar unit=days')}| N | A |\n| - | - |\n| x | ‸-3 |\n:::\n`],
  ['chart-needs-shares', `${head('kind=people unit=days')}| N | A |\n| - | - |\n| x | ‸3 |\n:::\n`],
  ['chart-over-most', `${head('kind=bar max=20')}| N | A |\n| - | - |\n| x | ‸30% |\n:::\n`],
  ['chart-over-most', `${head('kind=stacked')}| N | A | B |\n| - | - | - |\n| x | 60% | ‸50% |\n:::\n`],
  ['missing-attribute', `‸${head('kind=bar')}| N | A |\n| - | - |\n| x | 3 |\n:::\n`],
  ['missing-attribute', `‸:::chart{kind=bar title="T"}\n${shares}:::\n`],
  ['bad-attribute', `${head('kind=bar ‸max=none')}${shares}:::\n`],
  ['bad-attribute', `:::chart{‸kind=pie title="T" source="S"}\n${shares}:::\n`],
  ['extra-cell', `${head('kind=bar')}| N | A |\n| - | - |\n| x | 3% | ‸4% |\n:::\n`],
];

describe.each(['LF', 'CRLF'])('of charts with %s', (lineEnd) => {
  test.each(faults)('%s: %s', (code, lines) => {
    const found = compileMarked({ [mainPath]: `${frontMatter}\n${lines}` }, lineEnd === 'CRLF');
    expect(found.found).toEqual([`${found.marked} ${code}`]);
  });

  test('a number that is none, in a list', () => {
    const lines = `- item\n\n  ${head('kind=bar')}  | N | A |\n  | - | - |\n  | x | ‸some |\n  :::\n`;
    const found = compileMarked({ [mainPath]: `${frontMatter}\n${lines}` }, lineEnd === 'CRLF');
    expect(found.found).toEqual([`${found.marked} chart-not-a-number`]);
  });
});

const draw = (rest: string, table: string, after = ''): string =>
  renderMain(`${head(rest)}${table}:::\n${after}`);

describe('a chart', () => {
  test('draws what is given, and what is lost dashed, in the same scale', () => {
    const html = draw('kind=bar', shares);
    expect(html).toContain('<rect class="chart-bar s1" x="0%" width="30%" height="100%"/>');
    expect(html.match(/class="chart-lost"/g)).toHaveLength(2);
    expect(html.match(/<td class="right">not given<\/td>/g)).toHaveLength(2);
    expect(html).toContain('<span class="chart-value lost">not given</span>');
    expect(html).toContain('Dashed: the source does not give these numbers.');
    expect(html).toContain('<p class="chart-source">Source: S</p>');
  });

  test('says all its numbers, and where there are many the ends', () => {
    const label = (html: string): string | undefined => / aria-label="([^"]*)"/.exec(html)?.[1];
    expect(label(draw('kind=bar', shares))).toBe('Bar chart. T. One: 30%. Two: not given. Three: not given.');
    const many = Array.from({ length: 20 }, (_, index) => `| N${index} | ${index + 1}% |\n`).join('');
    expect(label(draw('kind=bar', `| N | A |\n| - | - |\n${many}`))).toBe(
      'Bar chart. T. Highest: N19, 20%. Lowest: N0, 1%. The table below has all the numbers.',
    );
  });

  test('puts parts end to end, and dashes what is left where one of them is lost', () => {
    const html = draw('kind=stacked', '| N | A | B | C |\n| - | - | - | - |\n| x | 60% | 15.5% |  |\n');
    expect(html).toContain('x="0%" width="60%"');
    expect(html).toMatch(/fill="url\(#main--chart1-s2\)" x="60%" width="15.5%"/);
    expect(html).toContain('<rect class="chart-lost" x="75.5%" width="24.5%" height="100%"/>');
  });

  test('shows shares as people, part of one too', () => {
    const html = draw('kind=people', '| N | A |\n| - | - |\n| x | 1 in 4 |\n| y |  |\n');
    expect(html.match(/<g class="chart-bar s1"/g)).toHaveLength(2);
    expect(html).toContain('<svg class="chart-bar s1" width="8" height="33" overflow="hidden">');
    expect(html.match(/<g class="chart-lost"/g)).toHaveLength(10);
  });

  test('goes on dashed across a lost year, on a scale of round numbers', () => {
    const rows = '| 2020 | 2 |\n| 2021 |  |\n| 2022 | 6 |\n| 2023 | 13 |\n';
    const html = draw('kind=line unit=people', `| Year | A |\n| - | - |\n${rows}`);
    expect(html).toMatch(/<path class="chart-across s1" d="M13,[\d.]+L65,[\d.]+"\/>/);
    expect(html).toContain('<line class="chart-lost" x1="39%" x2="39%"');
    const ticks = [...html.matchAll(/class="chart-tick"[^>]*>([^<]*)</g)].map(([, words]) => words);
    expect(ticks).toEqual(['0', '5', '10', '15']);
  });

  test('draws the columns that it is told to; the table keeps them all', () => {
    const html = draw('kind=bar draw=B', '| N | A | B |\n| - | - | - |\n| x | 4 to 6 | 30% |\n');
    expect(html).toContain('<td>4 to 6</td><td class="right">30%</td>');
    expect(html.match(/class="chart-track"/g)).toHaveLength(1);
  });

  test('keeps footnotes, links and emphasis in its table, and words only in its picture', () => {
    const html = draw('kind=bar', '| N | A |\n| - | - |\n| *x* | 30%[^a] |\n', '\n[^a]: Note\n');
    expect(html).toContain('<span class="chart-label">x</span>');
    expect(html.match(/doc-noteref/g)).toHaveLength(1);
  });

  test('leaves no trace of the library: no style, no class of its own, no inline style, no global document', () => {
    const html = draw('kind=dot', '| N | A | B |\n| - | - | - |\n| x | 4% | 6% |\n');
    expect(html).not.toMatch(/<style|plot-|style=/);
    expect('document' in globalThis).toBe(false);
  });
});
