import { expect, test } from 'vitest';
import { groupOf } from '../../../src/model/element-groups.ts';
import { trimModule } from '../../../src/plugins/player-files.ts';
import { makeCourse } from '../../fixtures/course.ts';

const group = '/p/src/components/groups/questions.ts';
const code =
  "import './shared.ts';\nimport '../questions/choice-question.ts';\nimport '../questions/fill-in-question.ts';\n";

test('a group keeps what the course has a use for', () => {
  const trimmed = trimModule(group, code, makeCourse());
  expect(trimmed).toContain('shared');
  expect(trimmed).toContain('choice-question');
  expect(trimmed).not.toContain('fill-in-question');
});

test('other modules of the player stay as they are', () => {
  expect(trimModule('/p/src/app/player.ts', code, makeCourse())).toBe(undefined);
});

test('what a course without anything to keep has no use for comes out empty', () => {
  expect(trimModule('/p/src/app/kept-pads.ts', code, makeCourse())).toBe('export {};');
  expect(trimModule('/p/src/app/pages/plan-page.ts', code, makeCourse())).toBe('export {};');
});

test('every element has its file, and what is none has not', () => {
  expect(
    ['tabs-block', 'checklist-block', 'sheet-block', 'sort-question', 'glossary-term'].map(groupOf),
  ).toEqual(['blocks', 'kept', 'sheets', 'placing', 'terms']);
  expect(['p', 'state-line', 'course-menu'].map(groupOf)).toEqual([undefined, undefined, undefined]);
});
