/** A line to write a word or two on. */
import { escapeHtml } from '../../model/escape-html.ts';
import { insideOf } from './tree.ts';
import { space, type WorksheetRule } from './worksheet.ts';

export const fillInSheet: WorksheetRule = (form, question, { paper: t }) => {
  const { accepted = [], caseMatters = false } = question;
  const spellings = accepted.map((spelling) => `<b>${escapeHtml(spelling)}</b>`);
  return {
    how: caseMatters ? t.writeWithCapitals : t.write,
    sheet: `<p class="pen-answer">${insideOf(form, '.fill-in-label')} ${space('line')}</p>`,
    solution:
      `<p>${escapeHtml(t.right)}: ${spellings.join(', ')}</p>` +
      `<div class="pen-why">${insideOf(form, '[data-when=right]')}</div>` +
      `<p>${escapeHtml(t.otherwise)}</p><div class="pen-why">${insideOf(form, '[data-when=wrong]')}</div>`,
  };
};
