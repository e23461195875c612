import { describe, expect, it } from 'vitest';
import { worstCaseOf } from '../../../src/model/worst-case.ts';
import { makeChapter, makeCourse, makeOption, makePart, makeQuestion } from '../../fixtures/course.ts';

const options = (count: number, rightOnes: number) =>
  Array.from({ length: count }, (_none, place) =>
    makeOption({ id: `option-${place}`, number: place + 1, right: place < rightOnes }),
  );

function courseOf(...questions: ReturnType<typeof makeQuestion>[]) {
  return makeCourse({ parts: [makePart({ chapters: [makeChapter({ questions })] })] });
}

describe('the longest interaction', () => {
  it('is that of all options chosen, where several may be', () => {
    const many = makeQuestion({ number: 7, type: 'multiple', interactionId: 'q', options: options(36, 1) });
    const worst = worstCaseOf(courseOf(makeQuestion({ interactionId: 'short' }), many));
    // 36 tokens and 35 commas.
    expect(worst.interaction.scorm12).toMatchObject({ length: 71, question: { number: 7 } });
    // 36 tokens and 35 commas in brackets.
    expect(worst.interaction.scorm2004).toMatchObject({ length: 141, question: { number: 7 } });
    expect(worst.interactions).toBe(2);
  });

  it('is the pattern where all are right, and the id where that is longer', () => {
    const all = makeQuestion({ type: 'multiple', interactionId: 'q', options: options(36, 36) });
    expect(worstCaseOf(courseOf(all)).interaction.scorm12.length).toBe(73);
    const named = makeQuestion({ interactionId: 'x'.repeat(250) });
    expect(worstCaseOf(courseOf(all, named)).interaction.scorm12).toEqual({ length: 250, question: named });
  });

  it('is nothing in a course that asks nothing', () => {
    const { interaction, interactions } = worstCaseOf(courseOf());
    expect(interaction.scorm12).toEqual({ length: 0, question: undefined });
    expect(interactions).toBe(0);
  });
});

describe('what was removed', () => {
  const kept = makeQuestion();
  const course = courseOf(kept);
  const before = worstCaseOf(course);
  const withRemoved = (removed: (typeof course)['removed']) => worstCaseOf({ ...course, removed });
  const lost = [{ number: 4 }, { number: 5 }];

  it('counts: a question as a row and as state, a chapter as state', () => {
    const question = withRemoved({ chapters: [], questions: [{ number: 9, options: lost }] });
    expect(question.interactions).toBe(before.interactions + 1);
    expect(question.savedState).toBeGreaterThan(before.savedState);
    const chapters = Array.from({ length: 20 }, (_none, place) => 40 + place);
    expect(withRemoved({ chapters, questions: [] }).savedState).toBeGreaterThan(before.savedState);
  });

  it('counts once where a question only lost options', () => {
    const worst = withRemoved({ chapters: [], questions: [{ number: kept.number, options: lost }] });
    expect(worst.interactions).toBe(before.interactions);
    const removedToo = courseOf(
      makeQuestion({ options: [...kept.options, makeOption({ number: 4 }), makeOption({ number: 5 })] }),
    );
    expect(worst.savedState).toBe(worstCaseOf(removedToo).savedState);
  });
});
