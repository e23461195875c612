/** The states of blocks, by element. One that is not named here is shown at rest, and with all in it opened. */
import { atRest, pressButton, type ExampleState } from './example-state.ts';
import { stringsFor } from '../../strings/strings.ts';

const t = stringsFor(document.documentElement.lang);

const pressIn = (selector: string) => (element: HTMLElement) =>
  (
    element.shadowRoot?.querySelector<HTMLElement>(selector) ?? element.querySelector<HTMLElement>(selector)
  )?.click();

/** What the learner's own words and ticks are kept in. */
function keep(element: HTMLElement, act: (element: HTMLElement) => void, takes = true): void {
  const kept = new Map<number, unknown>();
  const write = (number: number, value: unknown): boolean => {
    if (takes) kept.set(number, value);
    return takes;
  };
  Object.assign(element, {
    pad: { kept, keeps: () => takes, read: (number: number) => kept.get(number), write },
  });
  act(element);
}

const tickFirst = (element: HTMLElement): void => element.querySelector('input')?.click();

function write(element: HTMLElement): void {
  const field = element.querySelector('textarea');
  if (!field) throw new Error('The reflection has no field');
  field.value = 'We walk side by side.';
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

const states: Readonly<Record<string, readonly ExampleState[]>> = {
  'accordion-block': [
    atRest,
    { name: 'open', enter: (element) => pressButton(element, new RegExp(`^${t.openAll}$`)) },
  ],
  'checklist-block': [
    atRest,
    { name: 'one ticked', enter: (element) => keep(element, tickFirst) },
    { name: 'not kept', enter: (element) => keep(element, tickFirst, false) },
  ],
  'reflection-block': [
    atRest,
    { name: 'written', enter: (element) => keep(element, write) },
    { name: 'not kept', enter: (element) => keep(element, write, false) },
  ],
  'tabs-block': [atRest, { name: 'last tab', enter: pressIn('[role="tab"]:last-of-type, .tab:last-child') }],
  'flashcards-block': [
    atRest,
    { name: 'turned', enter: (element) => pressButton(element, /^Turn the card$/) },
    { name: 'all', enter: (element) => pressButton(element, /^Show all/) },
  ],
  'process-block': [
    atRest,
    { name: 'last step', enter: pressIn('nav li:last-child button') },
    { name: 'all', enter: (element) => pressButton(element, /^Show all/) },
  ],
  'hotspots-block': [atRest, { name: 'last point', enter: pressIn('.stage button:last-of-type') }],
};

function openAll(element: HTMLElement): void {
  for (const fold of element.querySelectorAll('details')) fold.open = true;
  for (const fold of element.shadowRoot?.querySelectorAll('details') ?? []) fold.open = true;
}

export function blockStates(element: Element): readonly ExampleState[] {
  const known = states[element.localName];
  if (known) return known;
  const folds = element.matches('details') || element.querySelector('details') !== null;
  return folds ? [atRest, { name: 'open', enter: openAll }] : [atRest];
}
