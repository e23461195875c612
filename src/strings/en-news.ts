import type { NewsStrings } from './news-strings.ts';

export const enNews: NewsStrings = {
  newChapters: 'New since you were here:',
  newQuestions: 'New questions in chapters that you have read:',
  changed: 'Changed:',
  more: (chapters) => `and ${chapters} more`,
  answerAgain: (questions) =>
    questions === 1
      ? 'One question is not the same any more: please answer it again.'
      : `${questions} questions are not the same any more: please answer them again.`,
  staysDone: 'What you have finished stays finished.',
  close: 'Close',
};
