import { expect, test } from 'vitest';
import { fingerprintQuestion, hash16, hash32 } from '../../../src/model/fingerprint.ts';
import { fingerprintOf } from '../../../src/model/question-parts.ts';
import { questionTypes, type QuestionType } from '../../../src/model/question-type.ts';
import type { AuthoredQuestion } from '../../../src/model/quiz.ts';
import { authored, makeAuthored } from './sample-questions.ts';

const question = {
  type: 'single',
  options: [{ id: 'a' }, { id: 'b', right: true }],
};

test('the hashes are FNV-1a over two bytes a character', () => {
  // The published value of the empty text, and of the bytes 61 00.
  expect(hash32('')).toBe(0x811c9dc5);
  expect(hash32('a')).toBe(Math.imul(0xe40c292c, 0x01000193) >>> 0);
  expect(hash16('')).toBe(0x811c ^ 0x9dc5);
});

test('a fingerprint covers type, option ids, right answers and revision', () => {
  const one = fingerprintQuestion(question);
  const changed = [
    { ...question, type: 'multiple' },
    { ...question, revision: 2 },
    { ...question, options: [{ id: 'a', right: true }, { id: 'b' }] },
    { ...question, options: [...question.options, { id: 'c' }] },
    { ...question, options: [{ id: 'a' }, { id: 'bb', right: true }] },
  ];
  for (const other of changed) expect(fingerprintQuestion(other)).not.toBe(one);
  expect(one).toBeGreaterThanOrEqual(0);
  expect(one).toBeLessThanOrEqual(0xffff);
});

test('a fingerprint is the same for another order of options, another wording and the first revision', () => {
  const one = fingerprintQuestion(question);
  expect(fingerprintQuestion({ ...question, options: question.options.toReversed() })).toBe(one);
  expect(fingerprintQuestion({ ...question, revision: 1 })).toBe(one);
  expect(
    fingerprintQuestion({
      ...question,
      options: [
        { id: 'a', right: false },
        { id: 'b', right: true },
      ],
    }),
  ).toBe(one);
});

type Entry = Record<string, unknown>;

/** The sample of a type with what stands under `name` changed. */
function changed(type: QuestionType, name: string, change: (value: never) => unknown): AuthoredQuestion {
  return makeAuthored(type, { [name]: change((authored[type] as Record<string, never>)[name] as never) });
}

/** Every text of the question in other words; ids, marks, groups and accepted spellings as they are. */
function reword(value: unknown, key = ''): unknown {
  const kept = ['id', 'type', 'group', 'guideline', 'answer', 'accepted', 'source', 'verdicts'];
  if (kept.includes(key)) return value;
  if (typeof value === 'string') return `${value} In other words.`;
  if (Array.isArray(value)) return value.map((entry) => reword(entry));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, reword(entry, name)]));
}

test.each(questionTypes)(
  '%s: another wording, hint or place of its source leaves the fingerprint',
  (type) => {
    const reworded = reword(authored[type]) as Entry;
    // The phrase must stay a part of its sentence.
    const phrase = type === 'language' ? { sentence: 'They say so.', phrase: 'say' } : {};
    const other = makeAuthored(type, { ...reworded, ...phrase, hint: 'A hint.', lookBack: ['main'] });
    expect(other.prompt).not.toBe(makeAuthored(type).prompt);
    expect(fingerprintOf(other)).toBe(fingerprintOf(makeAuthored(type)));
  },
);

test.each(questionTypes)('%s: a revision changes the fingerprint', (type) => {
  expect(fingerprintOf(makeAuthored(type, { revision: 2 }))).not.toBe(fingerprintOf(makeAuthored(type)));
});

const reverse = (list: readonly unknown[]): unknown[] => list.toReversed();
const orders: [type: QuestionType, name: string][] = [
  ['single', 'options'],
  ['multiple', 'options'],
  ['fill-in', 'accepted'],
  ['match', 'pairs'],
  ['sort', 'groups'],
  ['sort', 'items'],
  ['language', 'wordings'],
  ['matrix', 'tasks'],
  ['scenario', 'approaches'],
];

test.each(orders)('%s: another order of %s leaves the fingerprint', (type, name) => {
  expect(fingerprintOf(changed(type, name, reverse))).toBe(fingerprintOf(makeAuthored(type)));
});

const dropFirst = (list: readonly unknown[]): unknown[] => list.slice(1);
const markFirst = ([first, ...rest]: Entry[]): unknown[] => [
  { ...first, right: first?.['right'] !== true },
  ...rest,
];
const rename = ([first, ...rest]: Entry[]): unknown[] => [{ ...first, id: 'renamed' }, ...rest];

const changes: [type: QuestionType, name: string, what: string, change: (value: never) => unknown][] = [
  ['yes-no', 'answer', 'the right answer', () => 'yes'],
  ['fill-in', 'accepted', 'another spelling', (list: string[]) => [...list, 'third']],
  ['fill-in', 'caseMatters', 'capitals', () => true],
  ['match', 'pairs', 'an id', rename],
  ['match', 'extras', 'one less', dropFirst],
  ['sort', 'items', 'one less', dropFirst],
  ['sort', 'items', 'its group', ([first, ...rest]: Entry[]) => [{ ...first, group: 'theirs' }, ...rest]],
  ['sort', 'groups', 'an id', rename],
  ['order', 'items', 'the right order', reverse],
  ['order', 'items', 'one less', dropFirst],
  ['language', 'wordings', 'what is right', markFirst],
  ['scenario', 'approaches', 'what is right', markFirst],
];

test.each(changes)('%s: in %s, %s changes the fingerprint', (type, name, _what, change) => {
  expect(fingerprintOf(changed(type, name, change))).not.toBe(fingerprintOf(makeAuthored(type)));
});

test('a matrix keeps its fingerprint when a task or a view of the source changes: tasks are judged one by one', () => {
  const other = changed('matrix', 'tasks', (tasks: Entry[]) => [
    { ...tasks[0], verdicts: { ...(tasks[0]?.['verdicts'] as Entry), a: 'no' } },
  ]);
  expect(fingerprintOf(other)).toBe(fingerprintOf(makeAuthored('matrix')));
});
