/** What the learner does in a question whose code has not come yet: the native controls have it, and it is not lost. */

const changed = new WeakSet<Element>();
const submitted = new WeakMap<Element, HTMLFormElement>();

function findWaiting({ target }: Event): Element | undefined {
  const question = target instanceof Element ? target.closest('[number]') : null;
  return question?.matches(':not(:defined)') ? question : undefined;
}

export function watchEarlyTouches(root: Element): void {
  const note = (event: Event): void => {
    const question = findWaiting(event);
    if (question) changed.add(question);
  };
  root.addEventListener('input', note);
  root.addEventListener('change', note);
  // Enter in a field: without the question's code the browser would load the page anew.
  root.addEventListener('submit', (event) => {
    const question = findWaiting(event);
    if (!question || !(event.target instanceof HTMLFormElement)) return;
    event.preventDefault();
    submitted.set(question, event.target);
  });
}

/** Whether its controls hold something newer than what was kept. */
export const wasTouched = (question: Element): boolean => changed.has(question);

/** Checks what was submitted while the question waited. */
export function checkSubmitted(question: Element): void {
  const form = submitted.get(question);
  submitted.delete(question);
  form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}
