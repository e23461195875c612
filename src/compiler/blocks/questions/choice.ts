/** Single choice, multiple choice, and yes or no. */
import { escapeHtml } from '../../../model/escape-html.ts';
import { renderOption } from './options.ts';
import { renderText, type Asked, type QuestionBody } from './question-body.ts';

export function renderChoice(asked: Asked<'single' | 'multiple'>): QuestionBody {
  const { question, t } = asked;
  const isSingle = question.type === 'single';
  const options = question.options.map(({ number }, index) =>
    renderOption({
      control: isSingle ? 'radio' : 'checkbox',
      question: question.number,
      number,
      text: renderText(asked, ['options', index, 'text']),
      why: `<p>${renderText(asked, ['options', index, 'feedback'])}</p>`,
    }),
  );
  return { tag: 'choice-question', how: isSingle ? t.chooseOne : t.chooseAll, html: options.join('') };
}

export function renderYesNo(asked: Asked<'yes-no'>): QuestionBody {
  const { question, t } = asked;
  const options = question.options.map(({ id, number, text }) =>
    renderOption({
      control: 'radio',
      question: question.number,
      number,
      text: escapeHtml(text),
      why: `<p>${renderText(asked, [id])}</p>`,
    }),
  );
  const html = `<div class="options-beside">${options.join('')}</div>`;
  return { tag: 'choice-question', how: t.chooseOne, html };
}
