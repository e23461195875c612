/** The right answer always stands at the same place. */
import type { Problems } from '../problem.ts';
import { placeOf, type Place } from '../source/excerpt.ts';
import { choiceQuestions } from './question-parts.ts';
import type { QuizTexts } from './text/read-quiz.ts';

/** By chance a pattern that is reported comes up at most that often: four of four places of three are. */
const chance = { quiz: 0.04, course: 0.005 };

interface Answer {
  /** From 1. */
  readonly position: number;
  readonly count: number;
  readonly place: Place;
}

/** Single choices of three options or more, in quizzes that do not shuffle them. */
function listAnswers(texts: QuizTexts): Answer[] {
  if (texts.quiz.value.shuffle === true) return [];
  return choiceQuestions(texts).flatMap(({ question, options }) => {
    const index = options.findIndex(({ isRight }) => isRight);
    const right = options[index];
    if (question.type !== 'single' || options.length < 3 || right === undefined) return [];
    return [{ position: index + 1, count: options.length, place: placeOf(right.passage.words) }];
  });
}

/** How likely at least `hits` of `tries` are at one of `places` places, the same for all. */
export function likelihood(hits: number, tries: number, places: number): number {
  let sum = 0;
  let ways = 1;
  for (let k = 0; k <= tries; k += 1) {
    if (k >= hits) sum += ways * (1 / places) ** k * (1 - 1 / places) ** (tries - k);
    ways = (ways * (tries - k)) / (k + 1);
  }
  return Math.min(1, sum * places);
}

function lint(answers: readonly Answer[], scope: 'quiz' | 'course', problems: Problems): boolean {
  const places = Math.min(...answers.map(({ count }) => count));
  const positions = new Map<number, Answer[]>();
  for (const answer of answers)
    positions.set(answer.position, [...(positions.get(answer.position) ?? []), answer]);
  const [most] = [...positions.values()].toSorted((one, other) => other.length - one.length);
  const [first] = most ?? [];
  if (most === undefined || first === undefined) return false;
  if (likelihood(most.length, answers.length, places) > chance[scope]) return false;
  problems.add(
    'answer-position',
    first.place,
    String(most.length),
    String(answers.length),
    scope === 'quiz' ? 'this quiz' : 'the course',
    String(first.position),
  );
  return true;
}

/** Each quiz by itself; where none stands out, the whole course. */
export function lintAnswerPositions(quizzes: readonly QuizTexts[], problems: Problems): void {
  const found = quizzes.filter((texts) => lint(listAnswers(texts), 'quiz', problems));
  if (found.length === 0) lint(quizzes.flatMap(listAnswers), 'course', problems);
}
