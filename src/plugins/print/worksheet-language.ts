/** The sentence as people say it, a line to write it anew, and the wordings to choose from. */
import { insideOf } from './tree.ts';
import { choiceSheet } from './worksheet-choice.ts';
import type { WorksheetRule } from './worksheet.ts';

export const languageSheet: WorksheetRule = (form, question, t) => {
  const { sheet, solution } = choiceSheet(form, question, t);
  const sayings = `<div class="sayings">${insideOf(form, '.sayings')}</div>`;
  return { how: t.paper.writeWording, sheet: sayings + sheet, solution };
};
