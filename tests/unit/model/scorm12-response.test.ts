import { describe, expect, it } from 'vitest';
import {
  encodeChoice,
  encodeChoicePattern,
  encodeResult,
  encodeTime,
  encodeWeighting,
} from '../../../src/model/scorm12-response.ts';
import { encodeTimespan } from '../../../src/model/scorm12-timespan.ts';

describe('choices', () => {
  it.each([
    { positions: [], response: '', pattern: '' },
    { positions: [0], response: '0', pattern: '0' },
    { positions: [9, 10], response: '9,a', pattern: '{9,a}' },
    { positions: [0, 2, 35], response: '0,2,z', pattern: '{0,2,z}' },
  ])('$positions → $response and $pattern', ({ positions, response, pattern }) => {
    expect(encodeChoice(positions)).toBe(response);
    expect(encodeChoicePattern(positions)).toBe(pattern);
  });

  it('fit one value even with all 36 options', () => {
    const all = Array.from({ length: 36 }, (_, position) => position);
    expect(encodeChoicePattern(all).length).toBeLessThanOrEqual(255);
  });

  it.each([36, -1, 1.5])('have no token for position %s', (position) => {
    expect(() => encodeChoice([position])).toThrow(RangeError);
  });
});

describe('results', () => {
  it('say wrong, never incorrect', () => {
    expect([encodeResult(true), encodeResult(false)]).toEqual(['correct', 'wrong']);
  });
});

describe('encodeTime', () => {
  it.each([
    { date: new Date(2025, 0, 1, 0, 0, 0), time: '00:00:00' },
    { date: new Date(2025, 6, 9, 9, 5, 7, 999), time: '09:05:07' },
    { date: new Date(2025, 11, 31, 23, 59, 59), time: '23:59:59' },
  ])('$time is local time', ({ date, time }) => {
    expect(encodeTime(date.getTime())).toBe(time);
  });
});

describe('encodeTimespan', () => {
  const hour = 3_600_000;
  it.each([
    { span: 0, text: '0000:00:00.00' },
    { span: 9, text: '0000:00:00.00' },
    { span: 10, text: '0000:00:00.01' },
    { span: 1555.5, text: '0000:00:01.55' },
    { span: 59_999, text: '0000:00:59.99' },
    { span: 60_000, text: '0000:01:00.00' },
    { span: hour - 1, text: '0000:59:59.99' },
    { span: hour, text: '0001:00:00.00' },
    { span: 100 * hour, text: '0100:00:00.00' },
    { span: 10_000 * hour - 1, text: '9999:59:59.99' },
    { span: 10_000 * hour, text: '9999:59:59.99' },
    { span: Infinity, text: '9999:59:59.99' },
    { span: -5, text: '0000:00:00.00' },
    { span: Number.NaN, text: '0000:00:00.00' },
  ])('$span ms → $text', ({ span, text }) => {
    expect(encodeTimespan(span)).toBe(text);
  });
});

describe('encodeWeighting', () => {
  it.each([
    { weighting: 0, text: '0' },
    { weighting: 1, text: '1' },
    { weighting: 0.333333, text: '0.33' },
    { weighting: 1e-7, text: '0' },
    { weighting: 100, text: '100' },
    { weighting: 1e21, text: '100' },
    { weighting: -1, text: '0' },
  ])('$weighting → $text', ({ weighting, text }) => {
    expect(encodeWeighting(weighting)).toBe(text);
  });
});
