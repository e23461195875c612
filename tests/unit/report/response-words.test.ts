import { expect, test } from 'vitest';
import { codebookOf, type CodebookRow } from '../../../src/model/codebook.ts';
import { playableOf } from '../../../src/model/playable-question.ts';
import { reportAnswer } from '../../../src/model/reported-answer.ts';
import type { Response } from '../../../src/model/response.ts';
import { spellAnswer as spellIn12 } from '../../../src/model/scorm12-types.ts';
import { spellAnswer as spellIn2004 } from '../../../src/model/scorm2004-types.ts';
import { sayResponse } from '../../../src/report/response-words.ts';
import { makeChapter, makeCourse, makePart, makeQuestion } from '../../fixtures/course.ts';

const options = ['One', 'Two', 'Three'].map((text, at) => ({
  id: text,
  number: at + 1,
  text,
  right: at === 0,
}));
const targets = ['Left', 'Right'].map((text, at) => ({ id: text, number: at + 1, text }));

function codebookRow(change: Parameters<typeof makeQuestion>[0]) {
  const question = makeQuestion(change);
  const course = makeCourse({ parts: [makePart({ chapters: [makeChapter({ questions: [question] })] })] });
  return { question, row: codebookOf(course)[0] };
}

const cases: readonly [Parameters<typeof makeQuestion>[0], Response, string[]][] = [
  [{ type: 'single', options }, { kind: 'choice', chosen: [2] }, ['Two']],
  [{ type: 'multiple', options }, { kind: 'choice', chosen: [1, 3] }, ['One', 'Three']],
  [{ type: 'multiple', options }, { kind: 'choice', chosen: [] }, []],
  [{ type: 'scenario', options }, { kind: 'choice', chosen: [3] }, ['Three']],
  [{ type: 'yes-no', options: options.slice(0, 2) }, { kind: 'choice', chosen: [2] }, ['Two']],
  [{ type: 'order', options }, { kind: 'order', sequence: [3, 1, 2] }, ['1. Three', '2. One', '3. Two']],
  [
    { type: 'sort', options: options.map((option) => ({ ...option, target: 1 })), targets },
    {
      kind: 'pairs',
      pairs: [
        [1, 2],
        [3, 1],
      ],
    },
    ['One → Right', 'Three → Left'],
  ],
  [
    { type: 'fill-in', options: [], accepted: ['peer'] },
    { kind: 'text', text: 'pal, or [x]' },
    ['pal, or [x]'],
  ],
];

test.each(cases)('an answer is said in words, whichever standard sent it: %o', (change, response, words) => {
  const { question, row } = codebookRow(change);
  const answered = { ...reportAnswer(playableOf(question), response, 'en'), correct: false };
  for (const spell of [spellIn12, spellIn2004])
    expect(sayResponse(row, spell(answered as Parameters<typeof spell>[0]).response)).toEqual(words);
});

test('what nobody knows stays as it was sent', () => {
  const row: CodebookRow | undefined = codebookRow({ type: 'single', options }).row;
  expect(sayResponse(row, '9')).toEqual(['9']);
  expect(sayResponse(undefined, '0,2')).toEqual(['0,2']);
});
