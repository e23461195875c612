import { expect, test } from 'vitest';
import { compileCourse } from '../../../src/compiler/compile-course.ts';
import { courseYaml, frontMatter, makeSources, options } from './sample-course.ts';

const twoParts = courseYaml.replace(
  'editions:\n  complete: [start]\n',
  '  - id: later\n    title: Later\n    folder: 02-later\neditions:\n  complete: [start, later]\n  short: [later]\n',
);

test('a chapter outside the edition may look back to its neighbours', () => {
  const sources = makeSources({
    'content/en/course.yaml': twoParts,
    'content/en/02-later/01-end.md': `${frontMatter.replace('Main', 'End')}\nText.\n`,
  });
  const { course, problems } = compileCourse(sources, { ...options, edition: 'short' });
  expect(problems).toEqual([]);
  expect(course?.parts.map(({ id }) => id)).toEqual(['later']);
});

test('a chapter of the edition may not look back to one outside it', () => {
  const sources = makeSources({
    'content/en/course.yaml': twoParts,
    'content/en/01-start/02-check.md': undefined,
    'content/en/02-later/01-end.md': `${frontMatter.replace('Main', 'End')}\n::quiz{src=check}\n`,
  });
  const { problems } = compileCourse(sources, { ...options, edition: 'short' });
  expect(problems.map(({ file, code }) => [file, code])).toEqual([['quizzes/en/check.json', 'broken-link']]);
});
