import type { CardStrings } from './card-strings.ts';

export const enCard: CardStrings = {
  print: 'Print this card',
  save: 'Save as text',
  fileName: 'sentences-to-keep',
  blank: '…',
};
