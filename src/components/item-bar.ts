/** What blocks that show one item at a time have in common: how far one is, and the way on and back. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ReadingStrings } from '../strings/reading-strings.ts';
import type { ShownItem } from './shown-item.ts';
import { noteSwipes } from './swipe.ts';

const drawArrow = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${path} /></svg>`;

export const forward = drawArrow('M4 12h16m-6-6 6 6-6 6');
export const back = drawArrow('M20 12H4m6 6-6-6 6-6');

/** Dots for the eye, words for everybody. `index` counts from 0. */
function renderCount(words: string, index: number, count: number): TemplateResult {
  const dots = Array.from({ length: count }, (_none, dot) => {
    const state = dot === index ? 'current' : dot < index ? 'done' : '';
    return html`<i class=${state}></i>`;
  });
  return html`<p class="count"><span>${words}</span><span class="dots" aria-hidden="true">${dots}</span></p>`;
}

/** Which item is shown, in the words of its kind, and the way to all of them or back to one. */
export function renderHead(
  shown: ShownItem,
  nameItem: (index: number, count: number) => string,
  t: ReadingStrings,
): TemplateResult {
  const { all, index, items } = shown;
  return html`<div class="head">
    ${all ? nothing : renderCount(nameItem(index + 1, items.length), index, items.length)}
    <button type="button" class="quiet" @click=${() => shown.toggleAll()}>
      ${all ? t.oneAtATime : t.showAll(items.length)}
    </button>
  </div>`;
}

/** A finger drawn sideways goes to the item beside the one shown. */
export function swipeItems(host: HTMLElement, shown: ShownItem, go: (index: number) => void): void {
  noteSwipes(host, (step) => {
    const goal = shown.index + step;
    if (!shown.all && goal >= 0 && goal < shown.items.length) go(goal);
  });
}
