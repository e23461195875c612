/** An option of which the learner chooses: a native control, its text, and the reason inside it. */
export interface OptionHtml {
  readonly control: 'radio' | 'checkbox';
  /** Lock number of the question. */
  readonly question: number;
  /** Lock number of the option. */
  readonly number: number;
  readonly text: string;
  /** The reason, and what comes with it; no `div`. */
  readonly why: string;
  /** Between the text and the reason. */
  readonly more?: string;
}

export function renderOption({ control, question, number, text, why, more = '' }: OptionHtml): string {
  return (
    `<div class="option"><label><input type="${control}" name="q${question}" value="${number}">` +
    `<span class="option-text">${text}</span></label>${more}` +
    `<div class="why" hidden>${why}</div></div>`
  );
}
