/** The plan as a page of its own that any browser or word processor opens: no script, nothing loaded. */
import { escapeHtml } from '../../model/escape-html.ts';
import { makeElement } from './make-element.ts';

const look = `@page { margin: 20mm }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.6 system-ui, sans-serif; color: #14282e }
h1, h2, dd, .plan-text { font-family: Georgia, serif }
ul { list-style: none; padding-inline-start: 0 }
li, dl { break-inside: avoid }
legend { font-weight: bold }
fieldset, blockquote { margin: 1rem 0; padding: 0; border: 0 }
blockquote { padding-inline-start: 1rem; border-inline-start: 3px solid #b87711 }
dt, .plan-from, .plan-prompt { font-size: .9rem; color: #45585c }
dd { margin: 0 0 .5rem }
mark { background: none; color: #9c3f24; text-decoration: underline }
.plan-who span:first-child::after { content: ': ' }
.plan-who label, .plan-who p { display: block; margin: 0 }
.plan-text { white-space: pre-wrap }`;

/** `sheet` stays as it is. */
export function writePlanFile(sheet: HTMLElement, { lang, dir }: HTMLElement): Blob {
  const copy = sheet.cloneNode(true) as HTMLElement;
  for (const unprinted of copy.querySelectorAll('.visually-hidden, .plan-status, .plan-rule, svg'))
    unprinted.remove();
  for (const box of copy.querySelectorAll('input')) {
    const words = box.type === 'checkbox' ? (box.checked ? '☑ ' : '☐ ') : box.value;
    box.replaceWith(words);
  }
  // They lead to places in the course, which the file does not hold.
  for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  for (const list of copy.querySelectorAll('checklist-block'))
    list.replaceWith(makeElement('div', '', ...list.childNodes));
  const title = escapeHtml(copy.querySelector('h1')?.textContent ?? '');
  const page =
    `<!doctype html>\n<html lang="${lang}" dir="${dir || 'ltr'}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>${title}</title><style>${look}</style></head>` +
    `<body>${copy.innerHTML}</body></html>\n`;
  return new Blob([page], { type: 'text/html;charset=utf-8' });
}
