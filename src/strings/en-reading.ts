import type { ReadingStrings } from './reading-strings.ts';

export const enReading: ReadingStrings = {
  previous: 'Previous',
  next: 'Next',
  startAgain: 'Back to the start',
  showAll: (count) => `Show all ${count}`,
  oneAtATime: 'Show one at a time',
  stepOf: (index, count) => `Step ${index} of ${count}`,
  cardOf: (index, count) => `${index} of ${count}`,
  steps: 'Steps',
  turn: 'Turn the card',
  turnBack: 'Turn it back',
  nextCard: 'Next card',
  previousCard: 'Previous card',
  pictureOf: (index, count) => `Picture ${index} of ${count}`,
  openPicture: (index, count, what) => `Open picture ${index} of ${count} large: ${what}`,
  nextPicture: 'Next picture',
  previousPicture: 'Previous picture',
  close: 'Close',
};
