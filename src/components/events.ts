/** What the elements tell the player; all bubble and cross shadow roots. */
import type { PlayableQuestion } from '../model/outline.ts';
import type { Response } from '../model/response.ts';

export interface AnswerSubmitted {
  readonly question: PlayableQuestion;
  readonly response: Response;
  readonly right: boolean;
  /** From 0 to what the question can earn, whole. */
  readonly points: number;
  /** Milliseconds from seeing the question to answering it. */
  readonly latency: number;
}

declare global {
  interface HTMLElementEventMap {
    'answer-submitted': CustomEvent<AnswerSubmitted>;
    /** Words for the page's one live region. */
    announce: CustomEvent<string>;
    /** From a place that an address names: whatever folds it away opens it, at once. */
    reveal: CustomEvent<undefined>;
    /** From a checklist: its boxes may be ticked otherwise than before. */
    'ticks-shown': CustomEvent<undefined>;
  }
}

export function tell<Name extends 'answer-submitted' | 'announce' | 'reveal' | 'ticks-shown'>(
  from: HTMLElement,
  name: Name,
  detail: HTMLElementEventMap[Name]['detail'],
): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

/** Texts in the language of the page. */
export const pageLanguage = (): string => document.documentElement.lang;
