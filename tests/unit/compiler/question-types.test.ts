import { describe, expect, test } from 'vitest';
import { compileCourse } from '../../../src/compiler/compile-course.ts';
import { courseEntries } from '../../../src/compiler/lock/course-numbers.ts';
import { emptyLock } from '../../../src/compiler/lock/lock.ts';
import { updateLock } from '../../../src/compiler/lock/update-lock.ts';
import { Problems } from '../../../src/compiler/problem.ts';
import type { QuestionType } from '../../../src/model/question-type.ts';
import { questionTypes } from '../../../src/model/question-type.ts';
import { authored } from '../model/sample-questions.ts';
import { compileMarked, makeSources, options, quizPath } from './sample-course.ts';

/** A quiz of one question, with the caret before the `count`th place of `mark` after the question's type. */
function quizOf(type: QuestionType, change: object, mark: string, count = 1): string {
  const question = { ...(authored[type] as object), ...change };
  const text = JSON.stringify({ title: 'Check', questions: [question] }, null, 2);
  let at = text.indexOf(`"type": "${type}"`);
  for (let left = count; left > 0; left -= 1) at = text.indexOf(mark, at + 1);
  return `${text.slice(0, at)}‸${text.slice(at)}`;
}

const reason = 'One and the same reason in more than eight words.';
const item = (id: string, group: string) => ({
  id,
  text: id,
  group,
  feedback: `Why ${id} is where it should be now.`,
});
const wrong = (id: string) => ({ id, text: id, feedback: `Why ${id} is what it is here and now.` });
const wordings = ['one', 'two'].map((id) => ({ ...wrong(id), guideline: 'no-slang' }));

const cases: [code: string, what: string, quiz: string][] = [
  ['shared-feedback', 'of yes and no', quizOf('yes-no', { yes: reason, no: reason }, `"${reason}"`, 2)],
  [
    'shared-feedback',
    'of right and wrong',
    quizOf('fill-in', { right: reason, wrong: reason }, `"${reason}"`, 2),
  ],
  [
    'unknown-group',
    'of an item',
    quizOf('sort', { items: [item('a', 'ours'), item('b', 'mine')] }, '"ours"'),
  ],
  [
    'duplicate-id',
    'of a group and an item',
    quizOf('sort', { items: [item('a', 'mine'), item('mine', 'mine')] }, '"mine"', 4),
  ],
  ['no-right-option', 'among wordings', quizOf('language', { wordings }, '[')],
];

describe('every type is checked, whether it can be shown yet or not', () => {
  test.each(cases)('%s: %s', (code, _what, quiz) => {
    const { found, marked } = compileMarked({ [quizPath]: quiz });
    expect(found.filter((line) => !line.endsWith(' question-not-questionTypes'))).toEqual([
      `${marked} ${code}`,
    ]);
  });

  test('a scenario may leave open what is right', () => {
    const approaches = ['a', 'b'].map((id) => ({ ...wrong(id), benefits: ['Good'], risks: ['Bad'] }));
    const { found } = compileMarked({ [quizPath]: quizOf('scenario', { approaches }, '"scenario"') });
    expect(found).toEqual([]);
  });
});

const refused: [type: QuestionType, what: string, change: object, mark: string, count?: number][] = [
  ['language', 'a phrase that is not in the sentence', { phrase: 'nobody' }, '"nobody"'],
  ['language', 'a phrase that is there twice', { sentence: 'a b a', phrase: 'a' }, '"a"'],
  [
    'language',
    'a guideline that does not exist',
    { wordings: [{ ...wordings[0], guideline: 'rude' }, wordings[1]] },
    '"rude"',
  ],
  ['yes-no', 'a short reason', { yes: 'Because.' }, '"Because."'],
  ['yes-no', 'another answer', { answer: 'maybe' }, '"maybe"'],
  ['fill-in', 'a spelling with a space at its end', { accepted: ['peer '] }, '"peer "'],
  ['fill-in', 'a spelling longer than what is kept', { accepted: ['ł'.repeat(29)] }, `"${'ł'.repeat(29)}"`],
  [
    'matrix',
    'a verdict that does not exist',
    {
      tasks: [
        {
          id: 't',
          text: 'T',
          source: { item: '1' },
          verdicts: Object.fromEntries(
            ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter) => [
              letter,
              letter === 'h' ? 'likely' : 'yes',
            ]),
          ),
        },
      ],
    },
    '"likely"',
  ],
  [
    'matrix',
    'a factor without a verdict',
    { tasks: [{ id: 't', text: 'T', source: { item: '1' }, verdicts: {} }] },
    '{}',
  ],
];

test.each(refused)('%s: %s is refused', (type, _what, change, mark, count = 1) => {
  const { found, marked } = compileMarked({ [quizPath]: quizOf(type, change, mark, count) });
  expect(found[0]).toBe(`${marked} bad-quiz`);
});

const locked: [type: QuestionType, keys: string[]][] = [
  ['yes-no', ['is-it/yes', 'is-it/no']],
  ['fill-in', []],
  ['match', ['which-to-which/left', 'which-to-which/right', 'which-to-which/neither']],
  ['sort', ['listening', 'treating', 'sharing', 'mine', 'theirs'].map((id) => `which-group/${id}`)],
  ['order', ['what-first/meet', 'what-first/talk', 'what-first/walk']],
  ['language', ['what-instead/crazy', 'what-instead/person', 'what-instead/lives']],
  ['matrix', ['whose-task/task-ex1', 'whose-task/task-54']],
  ['scenario', ['what-to-do/wait', 'what-to-do/ask']],
];

test.each(locked)('%s: all that it holds has a number in the lock', (type, keys) => {
  const quiz = JSON.stringify({ title: 'Check', questions: [authored[type]] });
  const lock = updateLock(
    emptyLock(),
    courseEntries(makeSources({ [quizPath]: quiz }, false), new Problems()),
  );
  expect(Object.entries(lock.options).map(([key, { number }]) => [key, number])).toEqual(
    keys.map((key, at) => [key, at + 1]),
  );
});

test('the types with an element are compiled, each in the element of its type', () => {
  const quiz = JSON.stringify({ title: 'Check', questions: questionTypes.map((type) => authored[type]) });
  const { course, problems } = compileCourse(makeSources({ [quizPath]: quiz }), options);
  expect(problems).toEqual([]);
  const chapter = course?.parts[0]?.chapters[1];
  expect(chapter?.questions.map(({ type, scored }) => [type, scored])).toEqual(
    questionTypes.map((type) => [type, type !== 'matrix']),
  );
  const tags = [...(chapter?.html ?? '').matchAll(/<([a-z-]+-question) number="(\d+)"/g)];
  expect(tags.map(([, tag, number]) => [tag, number])).toEqual([
    ['choice-question', '1'],
    ['choice-question', '2'],
    ['choice-question', '3'],
    ['fill-in-question', '4'],
    ['match-question', '5'],
    ['sort-question', '6'],
    ['order-question', '7'],
    ['language-question', '8'],
    ['matrix-question', '9'],
    ['scenario-question', '10'],
  ]);
  expect(chapter?.elements).toEqual([
    'choice-question',
    'fill-in-question',
    'language-question',
    'match-question',
    'matrix-question',
    'order-question',
    'scenario-question',
    'sort-question',
  ]);
});
