/** The codebook against what the tracker really sends, for each question of the real course. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileCourse } from '../../../src/compiler/compile-course.ts';
import { readSources } from '../../../src/compiler/read-sources.ts';
import { codebookOf } from '../../../src/model/codebook.ts';
import type { Question } from '../../../src/model/course.ts';
import { writeCodebook } from '../../../src/packaging/codebook-csv.ts';
import { Scorm12Tracker } from '../../../src/tracking/scorm12.ts';
import { makeChapter, makeCourse, makeOption, makePart, makeQuestion } from '../../fixtures/course.ts';
import { createStrictScorm12 } from '../../conformance/strict-scorm12.ts';

const root = resolve(import.meta.dirname, '../../..');
const { course } = compileCourse(readSources(root), { lang: 'en', edition: 'complete', playerVersion: '0' });
if (!course) throw new Error('The course does not compile: npm run check says why.');
const questions = course.parts.flatMap((part) => part.chapters.flatMap((chapter) => chapter.questions));
const rows = codebookOf(course);

/** What the LMS holds of an interaction after this choice, by field. */
async function send({ interactionId, type, options, scored }: Question, chosen: readonly number[]) {
  const { api, data, errors } = createStrictScorm12();
  api.LMSInitialize('');
  const tracker = new Scorm12Tracker(api, { location: 0, startedAt: 0 });
  await tracker.connect();
  const right = [...options.keys()].filter((position) => options[position]?.right);
  const correct = String(right) === String(chosen);
  const weighting = scored ? 1 : 0;
  const answer = { index: 0, id: interactionId, type, chosen, right, correct, weighting, at: 0, latency: 0 };
  tracker.record({ answer });
  await tracker.commit();
  expect(errors).toEqual([]);
  return (field: string) => data.get(`cmi.interactions.0.${field}`);
}

describe('the codebook of the real course', () => {
  it('has a row a question', () => {
    expect(rows).toHaveLength(questions.length);
    expect(questions.length).toBeGreaterThan(0);
  });

  it.each(questions.map((question, place) => [question.id, question, place] as const))(
    'tells what the LMS is sent for %s',
    async (_id, question, place) => {
      const row = rows[place];
      for (const [position, option] of question.options.entries()) {
        const held = await send(question, [position]);
        expect(held('id')).toBe(row?.id);
        expect(held('student_response')).toBe(row?.options[position]?.token);
        expect(row?.options[position]).toMatchObject({ text: option.text, right: option.right });
        expect(held('correct_responses.0.pattern')).toBe(row?.pattern);
        expect(held('weighting')).toBe(row?.weighting);
      }
    },
  );

  it('gives several answers as their signs, joined', async () => {
    const place = questions.findIndex(({ type }) => type === 'multiple');
    const question = questions[place];
    if (!question) throw new Error('The course has no question with several answers');
    const held = await send(question, [...question.options.keys()]);
    const tokens = rows[place]?.options.map(({ token }) => token).join(',');
    expect(held('student_response')).toBe(tokens);
  });
});

describe('the CSV', () => {
  it('is a row a question, with the words in every cell', () => {
    const chapters = [
      makeChapter({
        title: 'Check, please',
        questions: [
          makeQuestion({
            type: 'multiple',
            text: '=What is it?',
            scored: false,
            options: [
              makeOption({ id: 'a', number: 1, text: 'One "word"', right: true }),
              makeOption({ id: 'b', number: 2, text: 'Two', right: true }),
              makeOption({ id: 'c', number: 3, text: 'Three' }),
            ],
          }),
        ],
      }),
    ];
    expect(writeCodebook(makeCourse({ parts: [makePart({ chapters })] }))).toBe(
      '\u{FEFF}Id,Chapter,Question,Type,Options,Right answer,Right answer in words,Scored,Weighting\r\n' +
        'role_q1_what_it_is,"Check, please",\'=What is it?,several answers,' +
        '"0 = One ""word""\n1 = Two\n2 = Three","{0,1}","One ""word""\nTwo",no,0\r\n',
    );
  });
});
