/** What `completion:` in course.yaml makes of the Course. */
import { expect, test } from 'vitest';
import { compileCourse } from '../../../src/compiler/compile-course.ts';
import type { Course } from '../../../src/model/course.ts';
import { outlineOf } from '../../../src/model/outline-of.ts';
import { courseYaml, frontMatter, makeSources, options, quiz } from './sample-course.ts';

const second = {
  'content/en/02-more/01-extra.md': `${frontMatter.replace('Main', 'Extra')}\n::quiz{src=extra}\n`,
  'quizzes/en/extra.json': JSON.stringify(quiz)
    .replace('"which-one"', '"which-other"')
    .replace('"main"', '"extra"'),
};

/** Two parts, three chapters, two quizzes, with these lines below `completion:`. */
function compileWith(completion: string): Course {
  const yaml = courseYaml
    .replace('completion:\n  pass-mark: 80\n', completion)
    .replace('editions:', '  - {id: more, title: More, folder: 02-more}\neditions:')
    .replace('[start]', '[start, more]');
  const sources = makeSources({ 'content/en/course.yaml': yaml, ...second });
  const { course, problems } = compileCourse(sources, options);
  if (!course) throw new Error(JSON.stringify(problems));
  return course;
}

const required = ({ parts }: Course): string[] =>
  parts.flatMap(({ chapters }) => chapters.filter((chapter) => chapter.required).map(({ id }) => id));
const scored = ({ parts }: Course): string[] =>
  parts.flatMap(({ chapters }) =>
    chapters.flatMap(({ questions }) => questions.filter((one) => one.scored).map(({ id }) => id)),
  );

test('left out: everything is required and scored, pass mark 80, nobody fails', () => {
  const course = compileWith('');
  expect(required(course)).toEqual(['main', 'check', 'extra']);
  expect(scored(course)).toEqual(['which-one', 'which-other']);
  expect(course).toMatchObject({ passMark: 80, reportFailed: false });
  expect(outlineOf(course)).not.toHaveProperty('reportFailed');
});

test('each line of it changes one thing', () => {
  expect(compileWith('completion: {pass-mark: 65}\n').passMark).toBe(65);
  expect(required(compileWith('completion: {required-parts: [more]}\n'))).toEqual(['extra']);
  expect(required(compileWith('completion: {optional-chapters: [check]}\n'))).toEqual(['main', 'extra']);
  expect(scored(compileWith('completion: {scored-quizzes: [extra]}\n'))).toEqual(['which-other']);
  expect(scored(compileWith('completion: {scored-quizzes: []}\n'))).toEqual([]);
  const failing = compileWith('completion: {report-failed: true}\n');
  expect(failing.reportFailed).toBe(true);
  expect(outlineOf(failing).reportFailed).toBe(true);
});

test('an element is told whether its question is scored', () => {
  const html = compileWith('completion: {scored-quizzes: [extra]}\n').parts.map(({ chapters }) =>
    chapters.map((chapter) => /"scored":(true|false)/.exec(chapter.html)?.[1]),
  );
  expect(html).toEqual([[undefined, 'false'], ['true']]);
});
