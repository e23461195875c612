/** Colours come from tokens.css: one that stands anywhere else would not follow the theme or an employer's accent. */
import { expect, it, test } from 'vitest';
import { listDeclarations, readStylesheets } from './stylesheets.ts';

const rawColour =
  /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|(?<![\w-])(?:white|black|gr[ae]y|red|green|blue|yellow|orange|pink|brown|silver|navy|teal)(?![\w-])/i;

/** Where a colour may stand for itself, and why. */
const exceptions: readonly { readonly file: RegExp; readonly property: RegExp; readonly why: string }[] = [
  { file: /tokens\.css$/, property: /^--/, why: 'they are the tokens' },
  { file: /./, property: /^(?:box-shadow|filter)$/, why: 'a shadow darkens what is below it, in any theme' },
  {
    file: /(?:shell\.css|gallery\.css|trouble-dialog-styles\.ts)$/,
    property: /^background$/,
    why: 'a shade darkens the page behind a sheet, in any theme',
  },
  {
    file: /hotspots-block\.ts$/,
    property: /^(?:border|border-color|background|color)$/,
    why: 'pins lie on a picture, the same by day and by night',
  },
  {
    file: /live\/(?:frame|problems)\.css$/,
    property: /^--(?:bar|code|accent)/,
    why: 'the bar of the preview and its lines of source are dark in any theme, to stand apart from the course',
  },
  { file: /media\.css$/, property: /^background$/, why: 'what a video leaves free is dark in any theme' },
];

/** Paper is white and its lines are black, whatever the theme. */
const withoutPaper = (css: string): string => css.replace(/@media print \{(?:[^{}]|\{[^{}]*\})*\}/g, '');

const found = readStylesheets().flatMap(({ file, css }) =>
  listDeclarations(withoutPaper(css))
    .filter(({ value }) => rawColour.test(value))
    .map(({ property, value }) => ({ file, property, value })),
);

const isExcepted = ({ file, property }: { file: string; property: string }): boolean =>
  exceptions.some((one) => one.file.test(file) && one.property.test(property));

it('stand in tokens.css, and elsewhere only for a reason', () => {
  expect(found.filter((one) => !isExcepted(one))).toEqual([]);
});

it.each(exceptions)('$file $property: $why', ({ file, property }) => {
  expect(found.some((one) => file.test(one.file) && property.test(one.property))).toBe(true);
});

test.each(['#fff', '1px solid #123456', 'rgb(0 0 0 / 5%)', 'oklch(0.5 0.1 20)', 'white'])(
  'is seen: %s',
  (value) => {
    expect(rawColour.test(value)).toBe(true);
  },
);

test.each(['var(--white)', 'nowrap', 'white-space', 'url(#sky)', 'Canvas', 'currentcolor', 'transparent'])(
  'is none: %s',
  (value) => {
    expect(rawColour.test(value.replace(/url\([^)]*\)/, ''))).toBe(false);
  },
);

it('reads the stylesheets of elements too', () => {
  const files = readStylesheets().map(({ file }) => file);
  expect(files).toEqual(
    expect.arrayContaining(['src/app/styles/shell.css', 'src/components/trouble-dialog-styles.ts']),
  );
});
