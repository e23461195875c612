import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { questionTypes } from '../../../src/model/question-type.ts';
import { authoredQuiz } from '../../../src/model/quiz.ts';
import { authored, makeAuthored, makeCourseQuestion } from './sample-questions.ts';
import { question } from '../../../src/model/course.ts';

describe('authored questions', () => {
  it('read as what was written: nothing is added or turned into something else', () => {
    for (const type of questionTypes) expect(makeAuthored(type)).toEqual(authored[type]);
  });

  it('have a JSON Schema for the editor, with a description of every field of a question', () => {
    const schema = z.toJSONSchema(authoredQuiz) as unknown as {
      properties: { questions: { items: { oneOf: { properties: Record<string, object> }[] } } };
    };
    const types = schema.properties.questions.items.oneOf;
    expect(types).toHaveLength(questionTypes.length);
    for (const { properties } of types) {
      const bare = Object.entries(properties).filter(([, field]) => !('description' in field));
      expect(bare.map(([name]) => name)).toEqual([]);
    }
  });
});

describe('questions of the Course', () => {
  it.each(questionTypes)('%s keeps to the schema and survives being written as JSON', (type) => {
    const made = makeCourseQuestion(makeAuthored(type));
    expect(question.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
  });

  it('are scored unless nothing in them is right or wrong', () => {
    const scored = questionTypes.filter((type) => makeCourseQuestion(makeAuthored(type)).scored);
    expect(scored).toEqual(questionTypes.filter((type) => type !== 'matrix'));
    const open = makeAuthored('scenario', {
      approaches: ['a', 'b'].map((id) => ({
        id,
        text: id,
        feedback: `Why ${id} is neither right nor wrong here.`,
        benefits: ['Good'],
        risks: ['Bad'],
      })),
    });
    expect(makeCourseQuestion(open).scored).toBe(false);
  });

  it('name yes and no in the language of the course', () => {
    expect(makeCourseQuestion(makeAuthored('yes-no')).options).toEqual([
      { id: 'yes', number: 1, text: 'Yes', right: false },
      { id: 'no', number: 2, text: 'No', right: true },
    ]);
  });

  it('give a pair one number on both sides, and a thing to sort that of its group', () => {
    const match = makeCourseQuestion(makeAuthored('match'));
    expect(match.options.map(({ number, target }) => [number, target])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(match.targets?.map(({ number, text }) => [number, text])).toEqual([
      [1, 'What left is'],
      [2, 'What right is'],
      [3, 'What neither is'],
    ]);
    const sort = makeCourseQuestion(makeAuthored('sort'));
    expect(sort.options.map(({ target }) => target)).toEqual([4, 5, 4]);
    expect(sort.targets?.map(({ number }) => number)).toEqual([4, 5]);
  });
});
