/** The right answer is the longest: whoever has noticed needs to know nothing. */
import type { Problems } from '../problem.ts';
import { placeOf } from '../source/excerpt.ts';
import { choiceQuestions, type ChoiceQuestion } from './question-parts.ts';
import type { QuizTexts } from './text/read-quiz.ts';

/** In one question: so much longer than every wrong one, in times and in letters. */
const striking = { times: 1.5, letters: 20 };

/** Over a quiz: longer by this much in more than half of the questions, of which there are at least so many. */
const telling = { times: 1.15, questions: 4 };

/** Letters of the shortest right option, and of the longest wrong one. */
function lengthsOf({ options }: ChoiceQuestion): { right: number; wrong: number } {
  const lengths = (isRight: boolean): number[] =>
    options.filter((option) => option.isRight === isRight).map(({ text }) => text.length);
  return { right: Math.min(...lengths(true)), wrong: Math.max(...lengths(false)) };
}

function isLonger(question: ChoiceQuestion, times: number, letters: number): boolean {
  const { right, wrong } = lengthsOf(question);
  return Number.isFinite(right) && wrong > 0 && right >= wrong * times && right - wrong >= letters;
}

export function lintQuestionLengths(texts: QuizTexts, problems: Problems): void {
  const questions = choiceQuestions(texts);
  for (const question of questions) {
    const right = question.options.find(({ isRight }) => isRight);
    if (right === undefined || !isLonger(question, striking.times, striking.letters)) continue;
    const lengths = lengthsOf(question);
    problems.add('longest-right', placeOf(right.passage.words), String(lengths.right), String(lengths.wrong));
  }
  const single = questions.filter(({ question }) => question.type === 'single');
  const longest = single.filter((question) => isLonger(question, telling.times, 1));
  if (single.length < telling.questions || longest.length * 2 <= single.length) return;
  const names = longest.map(({ question }) => question.id).join(', ');
  problems.add(
    'longest-right-often',
    texts.quiz.placeOf(['questions']),
    String(longest.length),
    String(single.length),
    names,
  );
}
