/** What is clicked on a screen is ticked or written on paper; what only works a program goes. */
import { escapeHtml } from '../../model/escape-html.ts';
import { findAll, renameElement, unwrapElement, type TreeElement } from './tree.ts';
import { list, name, space } from './worksheet.ts';

/** A button in one of these is a word of the text. */
const runningText =
  'p, li, dt, dd, td, th, figcaption, h1, h2, h3, h4, h5, h6, em, strong, span, a, blockquote';

function settleButton(button: TreeElement): void {
  if (button.parentElement?.matches(runningText)) unwrapElement(button);
  else button.remove();
}

function settleInput(input: TreeElement): void {
  const type = input.getAttribute('type') ?? 'text';
  if (/^(?:hidden|submit|reset|button|image|file|range|search)$/.test(type)) input.remove();
  else if (type === 'checkbox') input.outerHTML = space('square');
  else input.outerHTML = space(type === 'radio' ? 'circle' : 'line');
}

/** A line for each row. */
function settleTextarea(field: TreeElement): void {
  const rows = Math.min(Math.max(Number(field.getAttribute('rows') ?? 3), 2), 12);
  field.outerHTML = `<span class="pen-lines" aria-hidden="true">${'<i></i>'.repeat(rows)}</span>`;
}

/** A list that drops down shows nothing on paper: all that it offers, and a line. */
function settleSelect(select: TreeElement): void {
  const offered = findAll(select, 'option').filter((option) => option.getAttribute('value') !== '');
  const items = offered.map((option) => name('–') + escapeHtml(option.textContent));
  select.outerHTML = space('line') + list('pen-offered', items);
}

export function settleControls(root: TreeElement): void {
  for (const dialog of findAll(root, 'dialog')) dialog.remove();
  for (const button of findAll(root, 'button')) settleButton(button);
  for (const input of findAll(root, 'input')) settleInput(input);
  for (const field of findAll(root, 'textarea')) settleTextarea(field);
  for (const select of findAll(root, 'select')) settleSelect(select);
  for (const label of findAll(root, 'label')) {
    label.removeAttribute('for');
    renameElement(label, 'span').classList.add('label');
  }
}
