import type { QuestionStrings } from './question-strings.ts';

export const enQuestion: QuestionStrings = {
  check: 'Check my answer',
  checkAgain: 'Check again',
  chooseFirst: 'Choose an answer first.',
  typeFirst: 'Type an answer first.',
  right: 'That is it',
  notQuite: 'Not quite',
  noted: 'What to weigh',
  weighed: 'No way is the only right one here. See what speaks for and against each.',
  notedAnnounced: 'Noted. What to weigh is below your answer.',
  rightAnnounced: 'That is it.',
  notQuiteAnnounced: 'Not quite. The reason is below your answer. You can choose again.',
  rightMultiple: (count) => `You found all ${count}.`,
  partlyMultiple: (right, wrong, missing) =>
    [
      `${right} right`,
      ...(wrong ? [`${wrong} that ${wrong === 1 ? 'does' : 'do'} not belong`] : []),
      ...(missing ? [`${missing} still to find`] : []),
    ].join(', ') + '.',
  tryOnceMore: 'You can try as often as you like. Your best try counts.',
  showHint: 'Show a hint',
  tryAgain: 'Try again',
  cleared: 'Your answer is cleared. You can try again.',
  showSolution: 'Show the solution',
  solutionShown: 'This is the solution. What you answered is kept.',
};
