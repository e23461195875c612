/** The catalogue of charts. */
import type { mediaProblems } from '../problem-codes/media-problems.ts';
import type { CatalogueEntry } from './entry.ts';

type ChartCode = Extract<keyof typeof mediaProblems, `chart-${string}`>;

const chart = (attributes: string, table: string): string =>
  `:::chart{${attributes} title="Peers" source="A survey"}\n${table}\n:::\n`;

const shares = '| Team | Share |\n| --- | ---: |\n| North | 30% |\n| South | 45% |';

export const chartCatalogue: Readonly<Record<ChartCode, CatalogueEntry>> = {
  'chart-without-table': {
    happened: 'A chart holds no table.',
    why: 'A chart is drawn from its table, and learners who cannot see it read the table instead.',
    remedy: 'Put a Markdown table inside: what is counted in the first column, the numbers in the others.',
    example: {
      file: 'chapter',
      before: `‸${chart('kind=bar', 'North has 30%, South 45%.')}`,
      after: chart('kind=bar', shares),
    },
  },
  'chart-second-table': {
    happened: 'A chart holds more than one table.',
    why: 'It would not be clear which of them is drawn.',
    remedy: 'Give the second table a chart of its own, or move it out of the chart.',
    example: {
      file: 'chapter',
      before: chart('kind=bar', `${shares}\n\n‸| Team | Peers |\n| --- | ---: |\n| East | 12% |`),
      after: `${chart('kind=bar', shares)}\n${chart('kind=bar', '| Team | Peers |\n| --- | ---: |\n| East | 12% |')}`,
    },
  },
  'chart-without-numbers': {
    happened: 'The table of a chart has no column of numbers.',
    why: 'There is nothing to draw.',
    remedy:
      'Names stand in the first column, numbers in the others. A cell stays empty where the source gives no number, but not all of them.',
    example: {
      file: 'chapter',
      before: chart('kind=bar', '‸| Team | Share |\n| --- | ---: |\n| North |  |\n| South |  |'),
      after: chart('kind=bar', shares),
    },
  },
  'chart-not-a-number': {
    happened: 'A cell holds something that a chart cannot draw as a number.',
    why: 'Guessing would show learners a number that the source does not give.',
    remedy:
      'Write a plain number, `30%`, `$25` or `3 in 10`. Leave the cell empty where the source gives none: the chart then says so. Remarks belong into a footnote or below the table.',
    example: {
      file: 'chapter',
      before: chart('kind=bar', '| Team | Share |\n| --- | ---: |\n| North | 30% |\n| South | ‸about half |'),
      after: chart('kind=bar', '| Team | Share |\n| --- | ---: |\n| North | 30% |\n| South | 50% |'),
    },
  },
  'chart-mixed-units': {
    happened: 'The numbers that are drawn have different units.',
    why: 'On one scale, 30 per cent and 30 dollars would look the same.',
    remedy: 'Draw only the columns of one unit by naming them: `draw="Share"`. The table keeps them all.',
    example: {
      file: 'chapter',
      before: chart('kind=bar', '| Team | Share | Cost |\n| --- | ---: | ---: |\n| North | 30% | ‸$25 |'),
      after: chart(
        'kind=bar draw="Share"',
        '| Team | Share | Cost |\n| --- | ---: | ---: |\n| North | 30% | $25 |',
      ),
    },
  },
  'chart-unknown-column': {
    happened: '`draw` names a column that the table does not have.',
    why: 'What you want to show would not be drawn.',
    remedy: 'Write the words from the first row of the table, letter by letter.',
    example: {
      file: 'chapter',
      before: chart('kind=bar ‸draw="Shares"', shares),
      after: chart('kind=bar draw="Share"', shares),
    },
  },
  'chart-too-many-columns': {
    happened: 'A chart is to draw more columns than can be told apart in it.',
    why: 'Beyond a few, colours and patterns can no longer be told apart, least of all in print or by people who see colours differently.',
    remedy: 'Name the columns that matter: `draw="Before, After"`. The table keeps them all.',
    example: {
      file: 'chapter',
      before: chart(
        'kind=people',
        '| Team | Before | ‸After |\n| --- | ---: | ---: |\n| North | 30% | 40% |',
      ),
      after: chart(
        'kind=people draw="After"',
        '| Team | Before | After |\n| --- | ---: | ---: |\n| North | 30% | 40% |',
      ),
    },
  },
  'chart-below-zero': {
    happened: 'A chart of bars, parts or people is to draw a number below zero.',
    why: 'A length cannot be less than nothing, so the bar would be missing or wrong.',
    remedy: 'Choose `kind=line` or `kind=dot`, or mend the number if the minus sign is a slip.',
    example: {
      file: 'chapter',
      before: chart('kind=bar unit=days', '| Team | Change |\n| --- | ---: |\n| North | ‸-3 |'),
      after: chart('kind=dot unit=days', '| Team | Change |\n| --- | ---: |\n| North | -3 |'),
    },
  },
  'chart-needs-shares': {
    happened: 'A chart of people is to draw a number that is not a share.',
    why: 'Ten figures stand for the whole, and some of them are filled: only a share can be shown so.',
    remedy: 'Write shares (`30%`, `3 in 10`), or choose `kind=bar`.',
    example: {
      file: 'chapter',
      before: chart('kind=people unit=days', '| Team | Days |\n| --- | ---: |\n| North | ‸3 |'),
      after: chart('kind=bar unit=days', '| Team | Days |\n| --- | ---: |\n| North | 3 |'),
    },
  },
  'chart-over-most': {
    happened: 'A number, or a row of parts together, goes past the end of the scale.',
    why: 'The bar would run out of the chart, or shares would add up to more than the whole.',
    remedy: 'Look for a slip in the number. Else give `max` a larger number, or take `max` out.',
    example: {
      file: 'chapter',
      before: chart('kind=bar max=20', '| Team | Share |\n| --- | ---: |\n| North | ‸30% |'),
      after: chart('kind=bar max=40', '| Team | Share |\n| --- | ---: |\n| North | 30% |'),
    },
  },
};
