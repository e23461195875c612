/** The states of blocks, by element. One that is not named here is shown at rest, and with all in it opened. */
import { atRest, pressButton, tell, type ExampleState } from './example-state.ts';
import { stringsFor } from '../../strings/strings.ts';

const t = stringsFor(document.documentElement.lang);

const pressIn = (selector: string) => (element: HTMLElement) =>
  (
    element.shadowRoot?.querySelector<HTMLElement>(selector) ?? element.querySelector<HTMLElement>(selector)
  )?.click();

/** What the learner's own words and ticks are kept in. */
function keep(
  element: HTMLElement,
  act: (element: HTMLElement) => void,
  { takes = true, kept = new Map<number, unknown>() } = {},
): void {
  const write = (number: number, value: unknown): boolean => {
    if (takes) kept.set(number, value);
    return takes;
  };
  Object.assign(element, {
    pad: { kept, keeps: () => takes, read: (number: number) => kept.get(number), write },
  });
  act(element);
}

/** From an earlier visit: the first field, or the first box. */
function restore(element: HTMLElement): void {
  const [first] = [element, ...element.querySelectorAll<HTMLElement>('*')].filter(
    ({ dataset }) => dataset['kept'] !== undefined,
  );
  const value = first?.matches('input') ? true : words;
  keep(element, () => undefined, { kept: new Map([[Number(first?.dataset['kept']), value]]) });
}

const words = 'We walk side by side.';
const tickFirst = (element: HTMLElement): void => element.querySelector('input')?.click();

function write(element: HTMLElement): void {
  const field = element.querySelector('textarea');
  if (!field) throw new Error('The reflection has no field');
  field.value = words;
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
    { name: 'restored', enter: restore },
    { name: 'not kept', enter: (element) => keep(element, tickFirst, { takes: false }) },
  ],
  'draft-block': [atRest, { name: 'two ticked', enter: tickLists }],
  'reflection-block': [
    atRest,
    { name: 'written', enter: (element) => keep(element, write) },
    { name: 'restored', enter: restore },
    { name: 'not kept', enter: (element) => keep(element, write, { takes: false }) },
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
  'gallery-block': [atRest, { name: 'large picture', enter: openPicture }],
  'glossary-term': [atRest, { name: 'open', enter: openTerm }],
  'hotspots-block': [atRest, { name: 'last point', enter: pressIn('.stage button:last-of-type') }],
};

/** As in its dialog; a modal one would cover the other examples. */
async function openPicture(element: HTMLElement): Promise<void> {
  await tell(element, { shown: 0 });
  element.querySelector('dialog')?.setAttribute('open', '');
}

/** Only one is open on a page at a time: what opened stays as a picture of itself. */
function openTerm(element: HTMLElement): void {
  element.click();
  const still = element.nextElementSibling?.cloneNode(true);
  if (!(still instanceof HTMLElement)) throw new Error('Nothing opened for the term');
  element.click();
  still.removeAttribute('popover');
  still.removeAttribute('style');
  still.id = `${element.closest('.state')?.id ?? ''}--note`;
  element.after(still);
  element.setAttribute('aria-expanded', 'true');
  element.setAttribute('aria-details', still.id);
}

/** Examples stand alone: a draft gets lists of its own, the first line of each ticked. */
function tickLists(draft: HTMLElement): void {
  const lists = [...draft.querySelectorAll<HTMLElement>('.draft-group')].map(({ dataset }) => {
    const list = document.createElement('div');
    list.id = dataset['list'] ?? '';
    list.hidden = true;
    list.innerHTML =
      '<label><input type="checkbox" data-kept="1" checked><span>Walk beside people</span></label>' +
      '<label><input type="checkbox" data-kept="2"><span>Be on time</span></label>';
    return list;
  });
  draft.before(...lists);
  draft.dispatchEvent(new Event('change', { bubbles: true }));
}

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
