import type { PaperStrings } from './page-paper.ts';

export const enPaper: PaperStrings = {
  edition: 'Print edition',
  about:
    'All of the course, to read on a screen or on paper. Each question is a worksheet to fill in by hand. What you write here is yours: it is not sent anywhere.',
  aboutWithheld: 'Answers to questions that count towards the score are in the online course only.',
  footPage: (version) => `Version ${version}, page `,
  question: (number) => `Question ${number}`,
  tickOne: 'Tick one.',
  tickAll: 'Tick all that apply.',
  write: 'Write a word or two.',
  writeWithCapitals: 'Write a word or two. Capital letters count.',
  writeWording: 'Tick what to say in place of the underlined words, and write it into the sentence.',
  matchHow: 'In each box, write the number of what belongs to it.',
  someStayEmpty: 'At least one box stays empty.',
  sortHow: 'In each box, write the letter of the group.',
  orderHow: (count) => `Write 1 to ${count} in the boxes, from first to last.`,
  matrixHow: 'There are no marks here. In each box, write Y for yes, M for maybe or N for no.',
  task: 'Task',
  cardHow: 'Write each sentence here in the better words that you have found.',
  hint: 'Hint:',
  answers: 'Answers',
  answersHow: 'The number of a question leads back to it.',
  seeAnswer: (number) => `Answer ${number} is at the end`,
  right: 'Right',
  otherwise: 'Otherwise:',
  belongsToNone: 'Belongs to none',
};
