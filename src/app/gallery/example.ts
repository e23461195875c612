/** One thing of the gallery: its name, each of its states, and what its author wrote. */
import { upgradeElements } from '../load-chapter.ts';
import { blockStates } from './block-states.ts';
import type { ExampleState } from './example-state.ts';
import { questionStates } from './question-states.ts';
import { makeUnique } from './unique-ids.ts';

export interface ExampleSource {
  /** Anchor of the example. */
  readonly id: string;
  /** What is copied into each state. */
  readonly html: string;
  readonly source: string;
}

interface EnteredState {
  readonly anchor: string;
  readonly place: HTMLElement;
  readonly state: ExampleState;
}

const slug = (words: string): string => words.toLowerCase().replace(/[^a-z0-9]+/g, '-');

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function toFragment(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return document.importNode(template.content, true);
}

/** The element whose states are shown: the question, the block with an element of its own, or the block itself. */
function subjectOf(root: ParentNode): HTMLElement {
  const elements = [...root.querySelectorAll<HTMLElement>('*')];
  const found =
    root.querySelector<HTMLElement>('[number]') ?? elements.find(({ localName }) => localName.includes('-'));
  const subject = found ?? elements[0];
  if (!subject) throw new Error('An example holds nothing');
  return subject;
}

const statesOf = (subject: HTMLElement): readonly ExampleState[] =>
  subject.hasAttribute('number') ? questionStates(subject) : blockStates(subject);

function renderSource(source: string): HTMLElement {
  const copy = make('button', { type: 'button', className: 'copy', textContent: 'Copy' });
  const text = make('pre', { tabIndex: 0 }, make('code', { textContent: source }));
  copy.addEventListener('click', () => {
    void navigator.clipboard.writeText(source).then(() => (copy.textContent = 'Copied'));
  });
  return make('details', { className: 'source' }, make('summary', { textContent: 'Source' }), copy, text);
}

function renderState(id: string, html: string, state: ExampleState): EnteredState {
  const anchor = `${id}--${slug(state.name)}`;
  const place = make('div', { className: 'chapter-body' }, toFragment(html));
  makeUnique(place, anchor);
  return { anchor, place, state };
}

/** Renders an example; the promise comes true when each of its states is entered. */
export function renderExample({ id, html, source }: ExampleSource): {
  element: HTMLElement;
  ready: () => Promise<void>;
} {
  const subject = subjectOf(toFragment(html));
  const shown = statesOf(subject).map((state) => renderState(id, html, state));
  const name = make('p', { className: 'example-name', id: `${id}--name` }, make('b', { textContent: id }));
  if (subject.localName.includes('-')) name.append(make('code', { textContent: subject.localName }));
  const element = make('article', { className: 'example', id }, name);
  element.setAttribute('aria-labelledby', name.id);
  element.dataset['element'] = subject.localName;
  for (const { anchor, place, state } of shown) {
    const group = make('div', { className: 'state', id: anchor, role: 'group', ariaLabel: state.name });
    group.append(make('p', { className: 'state-name', textContent: state.name }), place);
    element.append(group);
  }
  if (source !== '') element.append(renderSource(source));
  const ready = async (): Promise<void> => {
    await upgradeElements(element.querySelectorAll(':not(:defined)'));
    for (const { anchor, place, state } of shown) await enter(anchor, subjectOf(place), state);
  };
  return { element, ready };
}

async function enter(anchor: string, subject: HTMLElement, state: ExampleState): Promise<void> {
  const drawn = async (): Promise<unknown> =>
    (subject as { updateComplete?: Promise<boolean> }).updateComplete;
  await drawn();
  try {
    await state.enter(subject);
  } catch (error) {
    throw new Error(`${anchor}: ${String(error)}`, { cause: error });
  }
  await drawn();
}
