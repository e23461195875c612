import { stringsFor } from '../strings/strings.ts';
import { pageLanguage } from './events.ts';

export type ShownState = '' | 'saved' | 'saving' | 'not-saved' | 'not-recorded' | 'kept-here' | 'review';

const cloud = '<path d="M7 18a4 4 0 0 1-.6-8A6 6 0 0 1 18 10.5a3.8 3.8 0 0 1-.5 7.5z"/>';
const shapes: Readonly<Record<Exclude<ShownState, ''>, string>> = {
  saved: `${cloud}<path d="m9.5 13.5 2 2 3.5-3.5"/>`,
  saving: '<path d="M5 12a7 7 0 1 1 2 5m-2 3v-4h4"/>',
  'not-saved': `${cloud}<path d="M4 4l16 17"/>`,
  'not-recorded': `${cloud}<path d="M9.5 14h5"/>`,
  'kept-here': '<rect x="7" y="3.5" width="10" height="17" rx="2.5"/><path d="M11 17.5h2"/>',
  review:
    '<path d="M3 12c3-5 6-6.5 9-6.5s6 1.5 9 6.500c-3 5-6 6.5-9 6.500S6 17 3 12z"/><circle cx="12" cy="12" r="2.5"/>',
};

/**
 * Says in a few words where the learner's answers are. Not a Lit element, for what every first visit waits for is
 * kept small; its look is in the frame's stylesheet.
 *
 * @attr state - saved, saving, not-saved, not-recorded, kept-here or review; empty until known
 */
export class StateLine extends HTMLElement {
  set state(state: ShownState) {
    this.setAttribute('state', state);
    this.innerHTML = state === '' ? '' : draw(state);
  }
}

function draw(state: Exclude<ShownState, ''>): string {
  const t = stringsFor(pageLanguage());
  const words = {
    saved: t.saved,
    saving: t.saving,
    'not-saved': t.notSaved,
    'not-recorded': t.notRecorded,
    'kept-here': t.notReported,
    review: t.reviewOnly,
  };
  return `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${shapes[state]}</svg><span>${words[state]}</span>`;
}

customElements.define('state-line', StateLine);

declare global {
  interface HTMLElementTagNameMap {
    'state-line': StateLine;
  }
}
