/** The most that a learner of this course can make the tracker send to an LMS. */
import type { Course, Question } from './course.ts';
import { worstCaseLength, type SizedCourse } from './limits.ts';
import { encodeChoice, encodeChoicePattern } from './scorm12-response.ts';

export interface WorstCase {
  /** Characters of the longest saved state, answers to removed questions counted in. */
  readonly savedState: number;
  /** Characters of the longest single value of an interaction in SCORM 1.2: id, response or pattern. */
  readonly interaction: number;
  /** The question whose interaction has it; undefined where the course asks nothing. */
  readonly longest: Question | undefined;
  /** Rows of interactions. Removed questions may have left theirs, so they count. */
  readonly interactions: number;
}

export function worstCaseOf(course: Course): WorstCase {
  const questions = course.parts.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.questions));
  const lengths = questions.map((question) => ({ question, length: interactionLength(question) }));
  const longest = lengths.reduce<(typeof lengths)[number] | undefined>(
    (most, one) => (most && most.length >= one.length ? most : one),
    undefined,
  );
  const everAsked = [...questions, ...course.removed.questions].map(({ number }) => number);
  return {
    savedState: worstCaseLength(withRemoved(course)),
    interaction: longest?.length ?? 0,
    longest: longest?.question,
    interactions: new Set(everAsked).size,
  };
}

/** The course as a learner may know it who was there from the first release on. */
function withRemoved({ parts, removed }: Course): SizedCourse {
  const lost = new Map(removed.questions.map(({ number, options }) => [number, options]));
  const present = new Set<number>();
  const chapters = parts.flatMap((part) =>
    part.chapters.map(({ number, questions }) => ({
      number,
      questions: questions.map((question) => {
        present.add(question.number);
        const options = [...question.options, ...(lost.get(question.number) ?? [])];
        return { number: question.number, options };
      }),
    })),
  );
  const gone = removed.chapters.map((number) => ({ number, questions: [] }));
  const homeless = removed.questions.filter(({ number }) => !present.has(number));
  // Their chapter may be there still: a number of no chapter would count one too many.
  const [first] = chapters;
  if (first) first.questions.push(...homeless);
  return { parts: [{ chapters: [...chapters, ...gone] }] };
}

/** All options chosen is the longest response; only multiple choice lets a learner choose more than one. */
function interactionLength({ interactionId, type, options }: Question): number {
  const every = [...options.keys()];
  const chosen = type === 'multiple' ? every : every.slice(-1);
  const right = every.filter((position) => options[position]?.right);
  return Math.max(interactionId.length, encodeChoice(chosen).length, encodeChoicePattern(right).length);
}
