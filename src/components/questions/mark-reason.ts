/** Shows a reason that the compiler wrote beside a control, under its verdict in words. */
import { questionStringsFor } from '../../strings/question-strings.ts';
import { pageLanguage } from '../events.ts';

/** `noted` where nothing is right or wrong. */
export type Mark = 'right' | 'wrong' | 'noted';

export interface MarkedControl {
  /** What carries the class of the mark. */
  readonly holder: Element;
  /** The reason as compiled. */
  readonly why: HTMLElement | null;
  /** Described by the reason. */
  readonly control: HTMLElement;
  /** For the reason, unique on the page. */
  readonly id: string;
}

/** Without a mark, the reason and its verdict go away. */
export function markReason({ holder, why, control, id }: MarkedControl, mark: Mark | undefined): void {
  for (const kind of ['right', 'wrong', 'noted']) holder.classList.toggle(kind, kind === mark);
  if (!why) return;
  why.hidden = mark === undefined;
  why.querySelector('.verdict')?.remove();
  if (mark === undefined) {
    control.removeAttribute('aria-describedby');
    return;
  }
  why.id ||= id;
  control.setAttribute('aria-describedby', why.id);
  const t = questionStringsFor(pageLanguage());
  const verdict = document.createElement('p');
  verdict.className = 'verdict';
  verdict.textContent = { right: t.right, wrong: t.notQuite, noted: t.noted }[mark];
  why.prepend(verdict);
}
