/** A question of each type that is answered by choosing or typing: to be written over. */
import type { AuthoredQuestion } from '../../model/quiz.ts';

const source = { document: 'your-source' };

export const choiceExamples: readonly AuthoredQuestion[] = [
  {
    id: 'one-answer',
    type: 'single',
    prompt: 'Which of these answers is right?',
    options: [
      {
        id: 'wrong',
        text: 'An answer that is wrong',
        feedback: 'Say here what is wrong with an answer like this.',
      },
      {
        id: 'right',
        text: 'The answer that is right',
        right: true,
        feedback: 'Say here what makes it the right answer.',
      },
      {
        id: 'also-wrong',
        text: 'Another answer that is wrong',
        feedback: 'Say here why this answer does not hold, either.',
      },
    ],
    source,
  },
  {
    id: 'several-answers',
    type: 'multiple',
    prompt: 'Which of these answers are right? Choose each one that is.',
    options: [
      {
        id: 'first',
        text: 'An answer that is right',
        right: true,
        feedback: 'Say here what makes the first answer right.',
      },
      {
        id: 'second',
        text: 'An answer that is wrong',
        feedback: 'Say here what is wrong with the second answer.',
      },
      {
        id: 'third',
        text: 'One more that is right',
        right: true,
        feedback: 'Say here why the third answer holds as well.',
      },
    ],
    source,
  },
  {
    id: 'yes-or-no',
    type: 'yes-no',
    prompt: 'Is this statement true?',
    answer: 'yes',
    yes: 'Say here why the statement is true, in a sentence.',
    no: 'Say here what somebody who says no has missed.',
    source,
  },
  {
    id: 'a-word-to-fill-in',
    type: 'fill-in',
    prompt: 'Which word is missing here?',
    accepted: ['word', 'words'],
    right: 'Say here why this is the word that was asked for.',
    wrong: 'Say here where in the chapter the word can be found.',
    source,
  },
  {
    id: 'better-words',
    type: 'language',
    prompt: 'What could you say instead?',
    sentence: '“A sentence with a harmful phrase, as people say it.”',
    phrase: 'a harmful phrase',
    wordings: [
      {
        id: 'no-better',
        text: 'words that are no better',
        guideline: 'no-slang',
        feedback: 'Say here why these words do not help much.',
      },
      {
        id: 'better',
        text: 'better words',
        right: true,
        guideline: 'person-first',
        feedback: 'Say here what these words do for the person.',
      },
    ],
    source,
  },
  {
    id: 'what-to-do',
    type: 'scenario',
    prompt: 'Describe a situation here. What do you do?',
    approaches: [
      {
        id: 'first',
        text: 'A first thing to do',
        benefits: ['What speaks for it.'],
        risks: ['What speaks against it.'],
        feedback: 'Say here how the first way may turn out.',
      },
      {
        id: 'second',
        text: 'Another thing to do',
        right: true,
        benefits: ['What speaks for the other way.'],
        risks: ['What speaks against the other way.'],
        feedback: 'Say here how the other way may turn out.',
      },
    ],
    source,
  },
];
