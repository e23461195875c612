import { describe, expect, it } from 'vitest';
import {
  encodeChoice,
  encodeDescription,
  encodeProgress,
  encodeReal,
  encodeResult,
  encodeTimespan,
  encodeTimestamp,
} from '../../../src/model/scorm2004-response.ts';

describe('encodeChoice', () => {
  it.each([
    { positions: [], text: '' },
    { positions: [0], text: '0' },
    { positions: [2, 0], text: '2[,]0' },
    { positions: [9, 10, 35], text: '9[,]a[,]z' },
    { positions: [1, 1], text: '1' },
  ])('$positions is $text', ({ positions, text }) => {
    expect(encodeChoice(positions)).toBe(text);
  });

  it.each([36, -1, 0.5])('has no token for position %s', (position) => {
    expect(() => encodeChoice([position])).toThrow(RangeError);
  });
});

it('encodeResult never says wrong', () => {
  expect([encodeResult(true), encodeResult(false)]).toEqual(['correct', 'incorrect']);
});

describe('encodeTimestamp', () => {
  it.each([
    { at: Date.UTC(2025, 10, 22, 9, 5, 7), text: '2025-11-22T09:05:07.00Z' },
    { at: Date.UTC(2025, 10, 22, 9, 5, 7, 129), text: '2025-11-22T09:05:07.12Z' },
    { at: Date.UTC(2024, 1, 29, 23, 59, 59, 999), text: '2024-02-29T23:59:59.99Z' },
    { at: 0, text: '1970-01-01T00:00:00.00Z' },
    { at: -1, text: '1970-01-01T00:00:00.00Z' },
    { at: Date.UTC(2039, 0, 1), text: '2038-12-31T23:59:59.99Z' },
    { at: Infinity, text: '2038-12-31T23:59:59.99Z' },
    { at: NaN, text: '1970-01-01T00:00:00.00Z' },
  ])('$at is $text', ({ at, text }) => {
    expect(encodeTimestamp(at)).toBe(text);
  });
});

describe('encodeTimespan', () => {
  it.each([
    { span: 0, text: 'PT0S' },
    { span: 9, text: 'PT0S' },
    { span: 10, text: 'PT0.01S' },
    { span: 1_559, text: 'PT1.55S' },
    { span: 12_300, text: 'PT12.3S' },
    { span: 59_999, text: 'PT59.99S' },
    { span: 60_000, text: 'PT1M0S' },
    { span: 3_600_000, text: 'PT1H0S' },
    { span: 3_723_450, text: 'PT1H2M3.45S' },
    { span: 172_800_000, text: 'PT48H0S' },
    { span: Infinity, text: 'PT9999H59M59.99S' },
    { span: -1, text: 'PT0S' },
    { span: NaN, text: 'PT0S' },
  ])('$span ms is $text', ({ span, text }) => {
    expect(encodeTimespan(span)).toBe(text);
  });
});

describe('encodeReal', () => {
  it.each([
    { value: 0, text: '0' },
    { value: -0, text: '0' },
    { value: 0.57, text: '0.57' },
    { value: 0.1 + 0.2, text: '0.3' },
    { value: 1 / 3, text: '0.3333' },
    { value: 1e-9, text: '0' },
    { value: -0.5, text: '-0.5' },
    { value: 100, text: '100' },
    { value: 1e21, text: '99999' },
    { value: -1e21, text: '-99999' },
  ])('$value is $text', ({ value, text }) => {
    expect(encodeReal(value)).toBe(text);
  });

  it('spells every per cent as the fraction it is', () => {
    for (let percent = 0; percent <= 100; percent++)
      expect(encodeReal(percent / 100)).toMatch(/^(0|1|0\.\d{1,2})$/);
  });
});

describe('encodeProgress', () => {
  it.each([
    { share: 0, text: '0' },
    { share: 2 / 3, text: '0.6666' },
    { share: 0.99999, text: '0.9999' },
    { share: 1, text: '1' },
    { share: 1.5, text: '1' },
    { share: -1, text: '0' },
  ])('$share is $text', ({ share, text }) => {
    expect(encodeProgress(share)).toBe(text);
  });
});

describe('encodeDescription', () => {
  it('is one line without spaces around it', () => {
    expect(encodeDescription('  Which\r\n of\tthese?\u2028 ')).toBe('Which of these?');
    expect(encodeDescription(' \n ')).toBe('');
  });

  it('keeps 250 characters and shortens 251', () => {
    expect(encodeDescription('x'.repeat(250))).toBe('x'.repeat(250));
    expect(encodeDescription('x'.repeat(251))).toBe(`${'x'.repeat(249)}…`);
  });

  it('never cuts a character in two', () => {
    expect(encodeDescription(`${'x'.repeat(248)}😀😀`)).toBe(`${'x'.repeat(248)}…`);
  });
});
