/** The codebook against what the tracker really sends, for each question of the real course. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileCourse } from '../../../src/compiler/compile-course.ts';
import { readSources } from '../../../src/compiler/read-sources.ts';
import { codebookOf } from '../../../src/model/codebook.ts';
import type { Question } from '../../../src/model/course.ts';
import { playableOf } from '../../../src/model/playable-question.ts';
import { questionTypes } from '../../../src/model/question-type.ts';
import { reportAnswer } from '../../../src/model/reported-answer.ts';
import type { Response } from '../../../src/model/response.ts';
import { writeCodebook } from '../../../src/packaging/codebook-csv.ts';
import { Scorm12Tracker } from '../../../src/tracking/scorm12.ts';
import { Scorm2004Tracker } from '../../../src/tracking/scorm2004.ts';
import type { Tracker } from '../../../src/tracking/tracker.ts';
import { makeChapter, makeCourse, makeOption, makePart, makeQuestion } from '../../fixtures/course.ts';
import { makeAuthored, makeCourseQuestion } from '../model/sample-questions.ts';
import { createStrictScorm12 } from '../../conformance/strict-scorm12.ts';
import { createStrictScorm2004 } from '../../conformance/strict-scorm2004.ts';

const root = resolve(import.meta.dirname, '../../..');
const { course } = compileCourse(readSources(root), { lang: 'en', edition: 'complete', playerVersion: '0' });
if (!course) throw new Error('The course does not compile: npm run check says why.');
const real = course.parts.flatMap((part) => part.chapters.flatMap((chapter) => chapter.questions));
const boot = { location: 0, startedAt: 0 };

const standards = {
  scorm12: () => {
    const strict = createStrictScorm12();
    strict.api.LMSInitialize('');
    return {
      ...strict,
      tracker: new Scorm12Tracker(strict.api, boot) as Tracker,
      response: 'student_response',
    };
  },
  scorm2004: () => {
    const strict = createStrictScorm2004();
    strict.api.Initialize('');
    return {
      ...strict,
      tracker: new Scorm2004Tracker(strict.api, boot) as Tracker,
      response: 'learner_response',
    };
  },
};
type Standard = keyof typeof standards;

/** What the LMS holds of an interaction after this answer. */
async function send(standard: Standard, question: Question, response: Response) {
  const { calls, errors, tracker, response: responseField } = standards[standard]();
  await tracker.connect();
  const reported = reportAnswer(playableOf(question), response, 'en');
  if (!reported) throw new Error(`${question.id} is not reported`);
  const weighting = question.scored ? 1 : 0;
  const rest = { index: 0, id: question.interactionId, correct: true, at: 0, latency: 0 };
  tracker.record({ answer: { ...reported, ...rest, weighting } });
  await tracker.commit();
  // A first reading of nothing is no fault.
  expect(errors.filter(({ code }) => code !== '403')).toEqual([]);
  const set = calls.filter(({ method }) => method.endsWith('SetValue')).map(({ args }) => args.map(String));
  const data = new Map(set.map(([element = '', value = '']) => [element, value]));
  const field = (name: string): string | undefined => data.get(`cmi.interactions.0.${name}`);
  const patterns = [...data].filter(([name]) => name.endsWith('.pattern')).map(([, pattern]) => pattern);
  return { id: field('id'), response: field(responseField), weighting: field('weighting'), patterns };
}

/** One response for each thing that can be chosen, and what the codebook makes of it. */
function listResponses({ type, options, targets = [] }: Question): { response: Response; signs: number[] }[] {
  if (type === 'fill-in') return [{ response: { kind: 'text', text: 'peer work' }, signs: [] }];
  return options.map(({ number }, at) => {
    if (type === 'order') return { response: { kind: 'order', sequence: [number] }, signs: [at] };
    if (type !== 'match' && type !== 'sort')
      return { response: { kind: 'choice', chosen: [number] }, signs: [at] };
    const place = targets.length - 1;
    const pairs = [[number, targets[place]?.number ?? 0]] as const;
    return { response: { kind: 'pairs', pairs }, signs: [at, place] };
  });
}

const sampled = questionTypes.map((type) => makeCourseQuestion(makeAuthored(type)));
const cases = [...real, ...sampled]
  .filter(({ type }) => type !== 'matrix')
  .flatMap((question) =>
    (['scorm12', 'scorm2004'] as const).map((standard) => [question.id, standard, question] as const),
  );

describe('the codebook', () => {
  it('has a row a question of the real course', () => {
    const reported = real.filter(({ type }) => type !== 'matrix');
    expect(codebookOf(course).map(({ id }) => id)).toEqual(
      reported.map(({ interactionId }) => interactionId),
    );
    expect(reported.length).toBeGreaterThan(0);
  });

  it('leaves out what is for the learner alone', () => {
    const parts = [makePart({ chapters: [makeChapter({ questions: sampled })] })];
    expect(codebookOf({ parts, lang: 'en' })).toHaveLength(questionTypes.length - 1);
  });

  it.each(cases)('tells what the LMS is sent for %s in %s', async (_id, standard, question) => {
    const parts = [makePart({ chapters: [makeChapter({ questions: [question] })] })];
    const [row] = codebookOf({ parts, lang: 'en' });
    for (const { response, signs } of listResponses(question)) {
      const { response: sent, ...held } = await send(standard, question, response);
      expect(held).toEqual({ id: row?.id, weighting: row?.weighting, patterns: row?.patterns[standard] });
      if (question.type === 'fill-in') continue;
      const [option, target] = signs;
      const joined = [row?.options[option ?? -1], row?.targets[target ?? -1]].flatMap((sign) =>
        sign ? [sign[standard]] : [],
      );
      expect(sent).toBe(joined.join(standard === 'scorm12' ? '.' : '[.]'));
    }
  });

  it('says in words what is right', () => {
    const parts = [makePart({ chapters: [makeChapter({ questions: sampled })] })];
    const right = Object.fromEntries(codebookOf({ parts, lang: 'en' }).map((row) => [row.type, row.right]));
    expect(right).toMatchObject({
      multiple: ['The first', 'The third'],
      'yes-no': ['No'],
      'fill-in': ['Peer support', 'peer work'],
      match: ['left → What left is', 'right → What right is'],
      order: ['1. meet', '2. talk', '3. walk'],
    });
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
      '\u{FEFF}Id,Chapter,Question,Type,Options,Right answer (SCORM 1.2),Right answer (SCORM 2004),Right answer in words,Scored,Weighting\r\n' +
        'role_q1_what_it_is,"Check, please",\'=What is it?,several answers,' +
        '"0 = One ""word""\n1 = Two\n2 = Three","{0,1}","0[,]1","One ""word""\nTwo",no,0\r\n',
    );
  });
});
