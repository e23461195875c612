/** The page that says what an LMS is told: made from the whole course, whatever chapter it stands in. */
import { expect, test } from 'vitest';
import { compileCourse } from '../../../src/compiler/compile-course.ts';
import { codebookOf } from '../../../src/model/codebook.ts';
import type { Course } from '../../../src/model/course.ts';
import { escapeHtml } from '../../../src/model/escape-html.ts';
import { fillEmployerSees } from '../../../src/compiler/blocks/employer-sees.ts';
import { enPage } from '../../../src/strings/en-page.ts';
import { makeChapter, makePart, makeQuestion } from '../../fixtures/course.ts';
import { courseYaml, frontMatter, mainPath, makeSources, options, quizPath, quiz } from './sample-course.ts';

const yamlPath = 'content/en/course.yaml';

function compilePage(files: Record<string, string> = {}): { course: Course; html: string } {
  const page = { [mainPath]: `${frontMatter}\nBefore.\n\n::employer-sees{#seen}\n\nAfter.\n` };
  const { course, problems } = compileCourse(makeSources({ ...page, ...files }), options);
  if (!course) throw new Error(JSON.stringify(problems));
  return { course, html: course.parts[0]?.chapters[0]?.html ?? '' };
}

test('names every question of the course, its row and the sign of each option, and no right answer', () => {
  const text = JSON.stringify(quiz).replace('Second & last', () => 'Second $& last');
  const { course, html } = compilePage({ [quizPath]: text });
  const [row] = codebookOf(course);
  expect(row?.id).toBe('start_q1_which_one');
  expect(html).toMatch(
    /^<p>Before\.<\/p><div class="employer-sees" id="main--seen">.*<\/div><p>After\.<\/p>$/,
  );
  expect(html).toContain('<h3>Which one?</h3>');
  expect(html).toContain('<code>start_q1_which_one</code>');
  for (const option of row?.options ?? []) {
    expect(html).toContain(`<li><code>${option.scorm12}</code> ${escapeHtml(option.text)}</li>`);
  }
  expect(html).not.toContain('{#');
  expect(html).not.toContain('right because');
});

test('says the counts and the policy of this course', () => {
  const { html } = compilePage();
  expect(html).toContain('which of the 2 chapters');
  expect(html).toContain('the 1 scored question,');
  expect(html).toContain('Your result in each of the 1 part:');
  expect(html).toContain('80 per cent or more. With a lower score you are shown as still in progress');
  const yaml = courseYaml.replace('pass-mark: 80', 'pass-mark: 65\n  report-failed: true');
  expect(compilePage({ [yamlPath]: yaml }).html).toContain(
    '65 per cent or more. With a lower score you are shown as failed',
  );
});

test('says what becomes of the result where there is no LMS', () => {
  const { html } = compilePage();
  expect(html).toContain(`<p>${escapeHtml(enPage.sees.alone)}</p>`);
});

test('the list takes no reading time: it is there to look things up in', () => {
  const { course } = compilePage();
  expect(course.parts[0]?.chapters[0]?.minutes).toBe(1);
});

test('speaks of no score where nothing is scored, and of no questions where nothing is asked', () => {
  const unscored = courseYaml.replace('pass-mark: 80', 'scored-quizzes: []');
  const { html } = compilePage({ [yamlPath]: unscored });
  expect(html).not.toContain('Your score in per cent');
  expect(html).toContain('then completed.');
  expect(html).toContain('It does not count towards the score.');
});

test('speaks of the matrix where a chapter has one, and of partial credit where it counts', () => {
  expect(compilePage().html).not.toMatch(/matrix|in part/);
  const partly = courseYaml.replace('parts:', 'questions: {partial-credit: true}\nparts:');
  expect(compilePage({ [yamlPath]: partly }).html).toContain('right in part counts in part');
  const { course } = compilePage();
  const matrix = makeQuestion({ type: 'matrix', scored: false });
  const parts = [makePart({ chapters: [makeChapter({ questions: [matrix] })] })];
  const page = fillEmployerSees('<!--employer-sees-->', { ...course, parts }, enPage);
  expect(page.slice(page.indexOf('never sends'))).toContain('How you judge the tasks');
  expect(page).toContain('holds your judgements of tasks, too');
});
