/** Motion is calm: three lengths, one curve, and none where the learner asks for less of it. */
import { describe, expect, it } from 'vitest';
import { listDeclarations, readStylesheets } from './stylesheets.ts';

/** Press, reveal, sheet or card. */
const lengths = ['120ms', '200ms', '320ms'];

const moving = readStylesheets().flatMap(({ file, css }) =>
  listDeclarations(css)
    .filter(({ property, value }) => /^(?:transition|animation)/.test(property) && !value.startsWith('none'))
    .map(({ property, value }) => ({ file, css, property, value })),
);

it('there is some', () => {
  expect(moving.length).toBeGreaterThan(3);
});

describe.each(moving)('$file: $property: $value', ({ file, css, value }) => {
  it('takes one of three lengths', () => {
    const times = value.match(/\b[\d.]+m?s\b/g) ?? [];
    expect(times.filter((time) => !lengths.includes(time))).toEqual([]);
  });

  it('follows the one curve', () => {
    if (/\b(?:translate|rotate|scale|transform|block-size|inline-size)\b/.test(value))
      expect(value).toContain('var(--ease)');
  });

  // The page's own rule reaches everything but what stands in a shadow.
  it('stops for who asks for less motion', () => {
    const inShadow = file.endsWith('.ts');
    if (inShadow) expect(css).toContain('prefers-reduced-motion: reduce');
  });
});

it('the page has one rule that stops it all', () => {
  const shell = readStylesheets().find(({ file }) => file.endsWith('shell.css'))?.css ?? '';
  const rule = /@media \(prefers-reduced-motion: reduce\) \{([\s\S]*?)\n\}/.exec(shell)?.[1] ?? '';
  for (const part of [
    '*',
    '::before',
    '::after',
    'transition: none !important',
    'animation: none !important',
  ])
    expect(rule).toContain(part);
});
