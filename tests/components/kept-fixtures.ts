/** Checklists and reflections of the gallery, as the compiler writes them, and places to keep things in. */
import type { KeepPad } from '../../src/components/keep-pad.ts';
import type { KeptValue } from '../../src/model/kept.ts';

async function load(): Promise<Document> {
  const { html } = (await (await fetch('/gallery.json')).json()) as { html: string };
  return new DOMParser().parseFromString(html, 'text/html');
}

const page = await load();

function getHtml(id: string): string {
  const found = page.getElementById(id);
  if (!found) throw new Error(`The gallery has nothing called ${id}`);
  return found.outerHTML;
}

/** Four boxes, numbered as `boxNumbers` says. */
export const checklist = getHtml('checklists--first-day');
export const longChecklist = getHtml('checklists--first-month');
/** Two lists, and the draft that is made of them. */
export const draft = ['tasks', 'skills', 'role-draft']
  .map((id) => getHtml(`drafts-and-sheets--${id}`))
  .join('');
export const sheet = getHtml('drafts-and-sheets--after-a-month');
/** Stays on the device. */
export const deviceNote = getHtml('reflections--who-leads');
/** Kept with the progress. */
export const recordNote = getHtml('reflections--first-step');

export interface SamplePad extends KeepPad {
  readonly kept: Map<number, KeptValue>;
}

export function makePad(kept: Iterable<[number, KeptValue]> = [], takes = true): SamplePad {
  const map = new Map(kept);
  return {
    kept: map,
    keeps: () => takes,
    read: (number) => map.get(number),
    write: (number, value) => {
      if (takes) map.set(number, value);
      return takes;
    },
  };
}

/** The lock numbers of what can be kept below `root`, in the order of the page. */
export const numbersIn = (root: ParentNode): number[] =>
  [...root.querySelectorAll<HTMLElement>('[data-kept]')].map(({ dataset }) => Number(dataset['kept']));
