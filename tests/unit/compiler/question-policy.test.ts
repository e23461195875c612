/** What `questions:` in course.yaml and `shuffle` in a quiz make of the questions. */
import { expect, test } from 'vitest';
import { compileCourse } from '../../../src/compiler/compile-course.ts';
import { courseYaml, makeSources, options, quiz, quizPath } from './sample-course.ts';

function compileWith(lines: string, change: object = {}) {
  return compileCourse(
    makeSources({
      'content/en/course.yaml': courseYaml.replace('parts:', `${lines}parts:`),
      [quizPath]: JSON.stringify({ ...quiz, ...change }),
    }),
    options,
  );
}

function openTag(lines: string, change: object = {}): string {
  const { course, problems } = compileWith(lines, change);
  if (!course) throw new Error(JSON.stringify(problems));
  const { html = '' } = course.parts[0]?.chapters[1] ?? {};
  return `${/<choice-question[^>]*>/.exec(html)?.[0] ?? ''}${html.includes('class="hint"') ? ' hint' : ''}`;
}

test('left out: any number of tries, no solution, hints', () => {
  expect(openTag('')).toBe('<choice-question number="1"> hint');
  expect(openTag('questions: {}\n')).toBe('<choice-question number="1"> hint');
  expect(openTag('questions: {solution: never, hints: true}\n')).toBe('<choice-question number="1"> hint');
});

test('each line of it changes one thing', () => {
  expect(openTag('questions: {attempts: 2}\n')).toBe('<choice-question number="1" attempts="2"> hint');
  expect(openTag('questions: {solution: after-answer}\n')).toBe(
    '<choice-question number="1" solution="after-answer"> hint',
  );
  expect(openTag('questions: {attempts: 3, solution: after-attempts}\n')).toBe(
    '<choice-question number="1" attempts="3" solution="after-attempts"> hint',
  );
  expect(openTag('questions: {hints: false}\n')).toBe('<choice-question number="1">');
});

test('a quiz may ask for another order of its options for each learner', () => {
  expect(openTag('', { shuffle: true })).toBe('<choice-question number="1" shuffle> hint');
});

test('partial credit counts what has parts, where the course wants it and the quiz is scored', () => {
  const several = {
    ...quiz.questions[0],
    type: 'multiple',
    options: [
      ...(quiz.questions[0]?.options ?? []),
      {
        id: 'third',
        text: 'Third',
        right: true,
        feedback: 'The third is right because it comes after the second.',
      },
    ],
  };
  const pointsOf = (lines: string, change: object = {}): (number | undefined)[] => {
    const { course, problems } = compileWith(lines, change);
    if (!course) throw new Error(JSON.stringify(problems));
    return course.parts.flatMap((part) =>
      part.chapters.flatMap(({ questions }) => questions.map((each) => each.points)),
    );
  };
  const partly = 'questions: {partial-credit: true}\n';
  expect(pointsOf('', { questions: [several] })).toEqual([undefined]);
  expect(pointsOf(partly, { questions: [several] })).toEqual([2]);
  expect(pointsOf(partly)).toEqual([undefined]);
});

test.each([
  '{attempts: 0}',
  '{attempts: 21}',
  '{solution: soon}',
  '{hints: 1}',
  '{partial-credit: 1}',
  '{help: true}',
])('refused: %s', (value) => {
  const { problems, course } = compileWith(`questions: ${value}\n`);
  expect(problems.map(({ code }) => code)).toEqual(['bad-course']);
  expect(course).toBeUndefined();
});
