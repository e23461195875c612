/** A state that an element can be in. */
export interface ExampleState {
  /** A word or two; made into an anchor, so it stays as it is. */
  readonly name: string;
  /** Brings an element that was just upgraded into the state. */
  readonly enter: (element: HTMLElement) => void | Promise<void>;
}

export const atRest: ExampleState = { name: 'at rest', enter: () => undefined };

/** Presses a button in the shadow root of an element, or in its text, by its words. */
export function pressButton(element: HTMLElement, words: RegExp): void {
  const roots = [element.shadowRoot, element];
  const buttons = roots.flatMap((root) => [...(root?.querySelectorAll('button') ?? [])]);
  const found = buttons.find((button) =>
    words.test(button.getAttribute('aria-label') ?? button.textContent.trim()),
  );
  if (!found) throw new Error(`${element.localName} has no button ${String(words)}`);
  found.click();
}

/** What every question offers besides its attributes. */
export interface Solvable extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  showSolution(): void;
}

export const asSolvable = (element: HTMLElement): Solvable => element as Solvable;

/** Sets properties, and waits until the element has drawn what they changed. */
export async function tell(element: HTMLElement, properties: object): Promise<void> {
  Object.assign(element, properties);
  await asSolvable(element).updateComplete;
}
