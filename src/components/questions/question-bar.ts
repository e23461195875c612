/** The buttons below a question, and the line that says how the answer as a whole is. */
import { html, nothing, type TemplateResult } from 'lit';

export interface BarButton {
  readonly words: string;
  readonly act: () => void;
  readonly shown: boolean;
}

/** The first button is the one that the question waits for. */
export function renderBar([main, ...others]: readonly BarButton[], note: string): TemplateResult {
  const button = ({ words, act, shown }: BarButton, look = '') =>
    shown ? html`<button class=${look} type="button" @click=${act}>${words}</button>` : nothing;
  return html`<slot></slot>
    <div class="bar">
      ${main && button(main, 'solid')}${others.map((other) => button(other))}
      <p class="note">${note}</p>
    </div>`;
}
