import type { AsksStrings } from './page-asks.ts';

export const enAsks: AsksStrings = {
  type: 'Type a word or two.',
  typeWithCapitals: 'Type a word or two. Capital letters count.',
  yourAnswer: 'Your answer',
  chooseApproach: 'Choose what you would do.',
  benefits: 'Benefits',
  risks: 'Risks',
  chooseWording: 'Choose what to say in place of the underlined words.',
  asPeopleSayIt: 'As people say it',
  asYouWouldSayIt: 'As you would say it',
  wordsThatHarm: 'words to replace',
  gap: 'blank',
  guideline: (rank, name) => `Guideline ${rank}: ${name}`,
  guidelines: {
    'person-first': 'person first',
    'medical-nature': 'medical nature',
    recovery: 'recovery',
    'no-slang': 'no slang',
  },
  cardTitle: 'Your sentences to keep',
  cardHow: 'Each sentence comes here in better words as soon as you have found them.',
};
