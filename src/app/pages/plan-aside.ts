/** Beside the plan: what to do with it, and who sees it. */
import { pageLanguage } from '../../components/events.ts';
import { saveFile } from '../../components/save-file.ts';
import { planStringsFor } from '../../strings/plan-strings.ts';
import type { KeptPads } from '../kept-pads.ts';
import { makeElement } from './make-element.ts';
import { writePlanFile } from './plan-file.ts';

/** On a grid of 24. */
const shapes = {
  print:
    '<path d="M7 8V4h10v4M7 17H5.5A1.5 1.5 0 0 1 4 15.5V10a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v5.5a1.5 1.5 0 0 1-1.5 1.5H17"/><path d="M7 14h10v6H7z"/>',
  save: '<path d="M12 4v11m-4.5-4 4.5 4.5L16.5 11M5 20h14"/>',
  device: '<rect x="7" y="3.5" width="10" height="17" rx="2.5"/><path d="M11 17.5h2"/>',
} as const;

/** Nothing where there is no shape; decorative, the words stand beside it. */
function drawIcon(shape: string): Node[] {
  const holder = document.createElement('template');
  holder.innerHTML = `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;
  return shape === '' ? [] : [holder.content];
}

export function makeButton(label: string, name: string, run: () => void, shape = ''): HTMLButtonElement {
  const button = makeElement('button', name, ...drawIcon(shape), label);
  button.type = 'button';
  button.addEventListener('click', run);
  return button;
}

export function makeAside(sheet: HTMLElement, { device, record }: KeptPads): HTMLElement {
  const t = planStringsFor(pageLanguage());
  const save = (): void => saveFile(`${t.fileName}.html`, writePlanFile(sheet, document.documentElement));
  const keeps = device.keeps() && record.keeps();
  const card = makeElement(
    'div',
    'plan-private',
    makeElement('h2', '', ...drawIcon(shapes.device), t.onlyYou),
    makeElement('p', '', t.onlyYouHow),
  );
  if (!keeps) card.append(makeElement('p', 'plan-lost', t.notKept));
  return makeElement(
    'aside',
    'plan-aside',
    makeButton(t.print, 'plan-print', () => print(), shapes.print),
    makeButton(t.save, 'plan-save', save, shapes.save),
    card,
  );
}
