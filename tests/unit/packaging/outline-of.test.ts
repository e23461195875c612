import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../src/model/outline-of.ts';
import { makeCourse } from '../../fixtures/course.ts';

describe('the outline of a course', () => {
  const outline = outlineOf(makeCourse());

  it('carries what scoring and restoring need, and nothing else of a question', () => {
    expect(outline.parts[1]?.chapters[0]?.questions).toEqual([
      { number: 1, fingerprint: 0x1234, required: true, scored: true },
      { number: 2, fingerprint: 0x2345, required: true, scored: true },
      { number: 3, fingerprint: 0x3456, required: true, scored: true },
    ]);
  });

  it('keeps parts and chapters in their order, and shortens the hash', () => {
    expect(outline).toMatchObject({ version: '0.1.0', hash: '0123456789ab', passMark: 80 });
    expect(outline.parts.map(({ title, chapters }) => [title, chapters.map(({ id }) => id)])).toEqual([
      ['Introduction', ['welcome', 'about']],
      ['The role', ['check']],
    ]);
  });
});
