/** Puts an answer into the native controls of a question, as a learner does with a mouse. Nothing is checked. */
import type { Response } from '../../model/response.ts';

function find<Kind extends Element>(root: Element, selector: string, kind: new () => Kind): Kind {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`${root.localName} has no ${selector}`);
  return found;
}

function select(root: Element, holder: string, value: number): void {
  const list = find(root, `${holder} select`, HTMLSelectElement);
  list.value = String(value);
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

function type(root: Element, text: string): void {
  const field = find(root, '.fill-in input', HTMLInputElement);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  // As on leaving the field.
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function choose(root: Element, numbers: readonly number[]): void {
  for (const input of root.querySelectorAll<HTMLInputElement>('.option input'))
    if (input.checked !== numbers.includes(Number(input.value)) && (input.type !== 'radio' || !input.checked))
      input.click();
}

/** A group takes many cards, and each card has the list; a place takes one, and has the list itself. */
function holderOf(question: Element, source: number): string {
  const card = `.card[data-number="${source}"]`;
  return question.querySelector(`${card} select`) ? card : `.drop-place[data-number="${source}"]`;
}

/** Only of the task that is on screen. */
function judge(root: Element, given: readonly string[]): void {
  const radios = [
    ...root.querySelectorAll<HTMLInputElement>('.matrix-task:not([hidden]) input[type="radio"]'),
  ];
  const names = [...new Set(radios.map(({ name }) => name))];
  for (const [at, name] of names.entries())
    radios.find((radio) => radio.name === name && radio.value === given[at])?.click();
}

export function enterAnswer(question: Element, response: Response): void {
  switch (response.kind) {
    case 'choice':
      return choose(question, response.chosen);
    case 'text':
      return type(question, response.text);
    case 'pairs':
      for (const [source, target] of response.pairs) select(question, holderOf(question, source), target);
      return;
    case 'order':
      return response.sequence.forEach((item, index) =>
        select(question, `.card[data-number="${item}"]`, index + 1),
      );
    case 'judgements':
      return judge(question, response.tasks[0]?.[1] ?? []);
  }
}
