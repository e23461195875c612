/** Terms, and the pages beside the chapters, in every state. */
import '../../src/components/contents-list.ts';
import '../../src/components/course-menu.ts';
import '../../src/components/glossary-term.ts';
import { openPage as showPage, type PageContext } from '../../src/app/pages/open-page.ts';
import { findChapter } from '../../src/app/find-chapter.ts';
import { outlineOf } from '../../src/model/outline-of.ts';
import { makeCourse } from '../fixtures/course.ts';
import { text } from './fixtures.ts';
import { get, openPage, settle, type Look } from './page.ts';
import type { State } from './states.ts';

const note = (id: string, title: string, text: string): string =>
  `<template class="term-note" data-term="${id}"><b>${title}</b><p>${text}</p><p><a href="#~glossary/${id}">Glossary</a></p></template>`;

export const words =
  '<p>What counts is <glossary-term term="recovery">their own recovery</glossary-term>, and ' +
  '<glossary-term term="mutuality">mutuality</glossary-term> on the way.</p>' +
  '<details class="fold"><summary><h2>About <glossary-term term="mutuality">mutuality</glossary-term></h2></summary><p>Text</p></details>' +
  note('recovery', 'Recovery', 'Living a good life.') +
  note('mutuality', 'Mutuality', 'Both people give, both receive, and both learn.');

/** Pages that the runner serves need nothing of the store. */
function makeContext(): PageContext {
  const outline = outlineOf(makeCourse());
  const from = findChapter(outline, () => true);
  if (!from) throw new Error('The course has no chapter.');
  return { outline, from } as unknown as PageContext;
}

/** Opens the page `name` as the player does; gives what puts the chapter back. */
export async function openBeside(name: string): Promise<() => boolean> {
  const putBack = await showPage(name, makeContext(), undefined, () => true);
  if (!putBack) throw new Error(`There is no page ${name}`);
  await settle();
  return putBack;
}

/** Types into the search, and waits until it has looked. */
export async function look(query: string): Promise<void> {
  while (get('.search-state').textContent === '') await new Promise((resolve) => setTimeout(resolve, 20));
  const input = get('input[type="search"]') as HTMLInputElement;
  input.value = query;
  input.form?.requestSubmit();
  while (get('.search-results').ariaBusy === 'true') await new Promise((resolve) => setTimeout(resolve, 20));
  await settle();
}

export const termStates: readonly State[] = [
  { name: 'terms', html: words.replace(/<details.*?<\/details>/, ''), enter: () => undefined },
  {
    name: 'a term open',
    html: words.replace(/<details.*?<\/details>/, ''),
    enter: () => get('glossary-term').click(),
  },
];

function markContents(): void {
  const menu = get('course-menu');
  menu.setChapterState(1, 'complete');
  menu.setChapterState(2, 'visited');
  get('contents-list').answered = new Set([2]);
}

export const contentsStates: readonly State[] = [
  {
    name: 'the contents, on the way',
    html: text.replace('<h2>Beside each other</h2>', ''),
    enter: markContents,
  },
];

export const pageStates: readonly { readonly name: string; readonly enter: () => Promise<unknown> }[] = [
  { name: 'the glossary', enter: () => openBeside('glossary') },
  { name: 'the search, empty', enter: () => openBeside('search').then(() => look('')) },
  { name: 'the search with results', enter: () => openBeside('search').then(() => look('recovery')) },
  { name: 'the search without results', enter: () => openBeside('search').then(() => look('zebra')) },
];

export const openEmpty = (look?: Look): Promise<void> => openPage('<p>Text</p>', look);
