import type { NewsStrings } from './news-strings.ts';

export const enNews: NewsStrings = {
  newChapters: 'New since you were here:',
  newQuestions: 'New questions in chapters that you have read:',
  changed: 'Changed since you were here:',
  more: (chapters) => `and ${chapters} more`,
  answerAgain: (questions) =>
    questions === 1
      ? 'One question is not the same any more, so your answer to it does not count now. Please answer it again.'
      : `${questions} questions are not the same any more, so your answers to them do not count now. Please answer them again.`,
  staysDone: 'What you have finished stays finished.',
  close: 'Close',
};
