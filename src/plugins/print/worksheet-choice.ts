/** Options with a circle or a square to tick, each with its letter. */
import { escapeHtml } from '../../model/escape-html.ts';
import { findAll, insideOf } from './tree.ts';
import { letterOf, list, name, space, type WorksheetRule } from './worksheet.ts';

export const choiceSheet: WorksheetRule = (form, question, { paper: t }) => {
  const ticks = question.type === 'multiple' ? 'square' : 'circle';
  const options = findAll(form, '.option').map((option, index) => ({
    words: name(letterOf(index)) + `<span>${insideOf(option, '.option-text')}</span>`,
    // What speaks for and against an approach is for reading, whatever a reader would choose.
    weigh: option.querySelector('.weigh')?.innerHTML,
    why: insideOf(option, '.why'),
    right: question.options[index]?.right === true,
  }));
  const sheet = options.map(
    ({ words, weigh }) =>
      `<div class="pen-line-up">${space(ticks)}${words}</div>` +
      (weigh === undefined ? '' : `<div class="weigh">${weigh}</div>`),
  );
  const solution = options.map(
    ({ words, why, right }) =>
      `<div class="pen-line-up">${words}</div>` +
      (right ? `<p class="pen-right">${escapeHtml(t.right)}</p>` : '') +
      `<div class="pen-why">${why}</div>`,
  );
  return {
    how: question.type === 'multiple' ? t.tickAll : t.tickOne,
    sheet: list('pen-options', sheet),
    solution: list('pen-solution', solution),
  };
};
