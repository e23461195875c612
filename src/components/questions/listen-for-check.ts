/** Enter in a control checks the answer, as the button does; nothing is ever submitted to a server. */
export function listenForCheck(question: HTMLElement, check: () => void): void {
  question.addEventListener('submit', (event) => {
    event.preventDefault();
    check();
  });
  // Browsers submit a form without a submit button from text fields only.
  question.addEventListener('keydown', (event) => {
    const { key, repeat, isComposing, target } = event;
    if (key !== 'Enter' || repeat || isComposing || !(target instanceof HTMLInputElement)) return;
    event.preventDefault();
    check();
  });
}
