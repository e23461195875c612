/** What was gathered, as a sheet of paper: by kind, in the order of the course, each with the way back to its place. */
import { pageLanguage } from '../../components/events.ts';
import { planStringsFor } from '../../strings/plan-strings.ts';
import type { Plan, PlanList, PlanMatrix, PlanNote, PlanSaying, PlanSource } from './gather-plan.ts';

/** An element with a class and what it holds. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  name: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (name !== '') element.className = name;
  element.append(...content);
  return element;
}

/** The name of the chapter; said with what it means, as it stands alone at the line's end. */
function makeSource({ chapter, href }: PlanSource): HTMLElement {
  const link = make('a', '', chapter.menuTitle);
  link.href = href;
  const before = make('span', 'visually-hidden', `${planStringsFor(pageLanguage()).from} `);
  return make('p', 'plan-from', before, link);
}

function makeList(found: PlanList): HTMLElement {
  return make('div', 'plan-list', found.list, makeSource(found));
}

function makeNote(note: PlanNote): HTMLElement {
  const prompt = make('p', 'plan-prompt', note.prompt);
  return make(
    'div',
    'plan-note',
    make('blockquote', '', prompt, make('p', 'plan-text', note.text)),
    makeSource(note),
  );
}

function makeSaying(saying: PlanSaying): HTMLElement {
  const t = planStringsFor(pageLanguage());
  const line = (label: string, words: Node): HTMLElement[] => [
    make('dt', '', label),
    make('dd', '', ...words.childNodes),
  ];
  const pair = make('dl', '', ...line(t.said, saying.said), ...line(t.would, saying.would));
  return make('div', 'plan-saying', pair, makeSource(saying));
}

function makeMatrix(matrix: PlanMatrix): HTMLElement {
  const t = planStringsFor(pageLanguage());
  const link = make('a', '', t.openMatrix);
  link.href = matrix.href;
  const words = make('p', '', `${t.differ(matrix.differing, matrix.judged)} `, link);
  return make('div', 'plan-matrix', words, makeSource(matrix));
}

function makeSection(title: string, entries: readonly HTMLElement[]): HTMLElement[] {
  if (entries.length === 0) return [];
  return [make('section', '', make('h2', '', title), ...entries)];
}

/** Nothing where nothing was kept yet. */
export function makeSections(plans: readonly Plan[]): HTMLElement[] {
  const t = planStringsFor(pageLanguage());
  return [
    ...makeSection(
      t.toDo,
      plans.flatMap(({ lists }) => lists.map(makeList)),
    ),
    ...makeSection(
      t.notes,
      plans.flatMap(({ notes }) => notes.map(makeNote)),
    ),
    ...makeSection(
      t.sayings,
      plans.flatMap(({ sayings }) => sayings.map(makeSaying)),
    ),
    ...makeSection(
      t.talkOver,
      plans.flatMap(({ matrices }) => matrices.map(makeMatrix)),
    ),
  ];
}
