import type { SheetStrings } from './sheet-strings.ts';

export const enSheet: SheetStrings = {
  printSheet: 'Print this sheet',
  printDraft: 'Print the draft',
  saveDraft: 'Save for a word processor',
  saveHow:
    'The file opens in Word, Google Docs, Pages and others, and you can change it there. It is sent to nobody.',
  lines: (count, total) => `${count} of ${total} lines ticked`,
  nothingTicked:
    'No line is ticked yet. What you tick in these lists comes together here, ready to print or to save:',
};
