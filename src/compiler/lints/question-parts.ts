/** Questions as the lints of questions read them. */
import type { AuthoredQuestion } from '../../model/quiz.ts';
import type { Path } from '../source/schema-problems.ts';
import type { QuizPassage, QuizTexts } from './text/read-quiz.ts';

export interface ChoiceOption {
  /** Words only. */
  readonly text: string;
  readonly isRight: boolean;
  readonly passage: QuizPassage;
}

export interface ChoiceQuestion {
  readonly question: AuthoredQuestion;
  readonly path: Path;
  readonly options: readonly ChoiceOption[];
}

/** Questions of single and multiple choice: only there does a learner choose between texts alike. */
export function choiceQuestions({ quiz, passages }: QuizTexts): ChoiceQuestion[] {
  return quiz.value.questions.flatMap((question, index) => {
    if (question.type !== 'single' && question.type !== 'multiple') return [];
    const options = question.options.flatMap(({ right }, at) => {
      const path = ['questions', index, 'options', at, 'text'].join();
      const passage = passages.find((one) => one.path.join() === path);
      const text = passage?.words.text.trim() ?? '';
      return passage === undefined ? [] : [{ text, isRight: right === true, passage }];
    });
    return [{ question, path: ['questions', index], options }];
  });
}
