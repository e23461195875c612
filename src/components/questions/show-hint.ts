import { tell } from '../events.ts';

/** Opens the hint that the compiler wrote into a question, and says it. */
export function showHint(question: HTMLElement): void {
  const hint = question.querySelector<HTMLElement>('.hint');
  if (!hint) return;
  hint.hidden = false;
  // The button goes away, and the focus with it: not to another button, where a second Enter would answer.
  hint.tabIndex = -1;
  hint.focus();
  tell(question, 'announce', hint.textContent);
}
