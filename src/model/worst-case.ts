/** The most that a learner of this course can make the tracker send to an LMS. */
import type { Course, Question } from './course.ts';
import { worstCaseLength, type SizedCourse } from './limits.ts';
import { longestInteraction, type LongestInteraction } from './longest-interaction.ts';
import type { SizedQuestion } from './longest-response.ts';
import { playableOf } from './playable-question.ts';

/** In each standard: characters of the longest single value of an interaction (id, response or pattern), and whose. */
export type LongestValues = Readonly<
  Record<keyof LongestInteraction, { readonly length: number; readonly question: Question | undefined }>
>;

export interface WorstCase {
  /** Characters of the longest saved state, the same in each standard; answers to removed questions counted in. */
  readonly savedState: number;
  readonly interaction: LongestValues;
  /** Rows of interactions. Removed questions may have left theirs, so they count. */
  readonly interactions: number;
}

export function worstCaseOf(course: Course): WorstCase {
  const questions = course.parts.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.questions));
  // What is for the learner alone has no row.
  const reported = questions.filter(({ type }) => type !== 'matrix');
  const everAsked = [...reported, ...course.removed.questions].map(({ number }) => number);
  return {
    savedState: worstCaseLength(withRemoved(course)),
    interaction: {
      scorm12: findLongest(reported, course.lang, 'scorm12'),
      scorm2004: findLongest(reported, course.lang, 'scorm2004'),
    },
    interactions: new Set(everAsked).size,
  };
}

function findLongest(
  questions: readonly Question[],
  lang: string,
  standard: keyof LongestInteraction,
): LongestValues[typeof standard] {
  let found: LongestValues[typeof standard] = { length: 0, question: undefined };
  for (const question of questions) {
    const value = longestInteraction(playableOf(question), lang)[standard];
    const length = Math.max(question.interactionId.length, value);
    if (length > found.length) found = { length, question };
  }
  return found;
}

type Numbered = SizedQuestion & { readonly number: number };

/** The course as a learner may know it who was there from the first release on. */
function withRemoved({ parts, removed }: Course): SizedCourse {
  const lost = new Map(removed.questions.map(({ number, options }) => [number, options]));
  const present = new Set<number>();
  const chapters = parts.flatMap((part) =>
    part.chapters.map(({ number, questions, keeps }) => ({
      number,
      keeps: [...keeps],
      questions: questions.map((question): Numbered => {
        present.add(question.number);
        const options = [...question.options, ...(lost.get(question.number) ?? [])];
        return { number: question.number, type: question.type, options, targets: question.targets };
      }),
    })),
  );
  const gone = removed.chapters.map((number) => ({ number, questions: [] }));
  const homeless = removed.questions.filter(({ number }) => !present.has(number));
  // Their chapter may be there still: a number of no chapter would count one too many.
  const [first] = chapters;
  first?.questions.push(...homeless.map(sizeRemoved));
  first?.keeps.push(...(removed.keeps ?? []).map((keep) => ({ ...keep, text: '' })));
  return { parts: [{ chapters: [...chapters, ...gone] }] };
}

/** A tombstone does not say the type: the one that could have taken the most room is assumed. */
function sizeRemoved({ number, options }: Course['removed']['questions'][number]): Numbered {
  return { number, options, type: options.length === 0 ? 'fill-in' : 'matrix' };
}
