/** What the tests of questions look at, and what they hear. */
import type { ChoiceQuestion } from '../../src/components/questions/choice-question.ts';
import type { AnswerSubmitted } from '../../src/components/events.ts';
import { get, isSeen } from './page.ts';

export const question = (): ChoiceQuestion => get('choice-question');
export function input(number: number): HTMLInputElement {
  const found = get(`input[value="${number}"]`);
  if (!(found instanceof HTMLInputElement)) throw new Error(`Option ${number} is no control`);
  return found;
}
const option = (number: number): HTMLElement => get(`.option:has(input[value="${number}"])`);
export const note = (): string => question().shadowRoot?.querySelector('.note')?.textContent ?? '';

export interface Reason {
  readonly number: number;
  readonly kind: string;
  readonly words: readonly string[];
}

/** The reasons on screen, each with the option that it stands in and how that option is marked. */
export function reasons(): Reason[] {
  const numbers = [...document.querySelectorAll('input')].map(({ value }) => Number(value));
  return numbers.flatMap((number) => {
    const why = get('.why', option(number));
    const kind = option(number).className.replace('option', '').trim();
    if (!isSeen(why)) return kind === '' ? [] : [{ number, kind, words: [] }];
    return [{ number, kind, words: [...why.querySelectorAll('p')].map((line) => line.textContent) }];
  });
}

/** Words that a screen reader reads after the option's own. */
export function description(number: number): string | undefined {
  const id = input(number).getAttribute('aria-describedby');
  return id === null ? undefined : document.getElementById(id)?.textContent;
}

export interface Heard {
  readonly answers: AnswerSubmitted[];
  readonly announced: string[];
}

/** Listens where the player does: answers at `main`, announcements at the window. */
export function listen(): Heard & { stop: () => void } {
  const answers: AnswerSubmitted[] = [];
  const announced: string[] = [];
  const hearAnswer = (event: CustomEvent<AnswerSubmitted>): unknown => answers.push(event.detail);
  const hearWords = (event: Event): void => {
    if (event instanceof CustomEvent) announced.push(String(event.detail));
  };
  get('main').addEventListener('answer-submitted', hearAnswer);
  addEventListener('announce', hearWords);
  return { answers, announced, stop: () => removeEventListener('announce', hearWords) };
}
