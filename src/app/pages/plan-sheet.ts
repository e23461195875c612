/** What was gathered, as a sheet of paper: by kind, in the order of the course, each with the way back to its place. */
import { pageLanguage } from '../../components/events.ts';
import { planStringsFor } from '../../strings/plan-strings.ts';
import { makeElement } from './make-element.ts';
import type { Plan, PlanList, PlanMatrix, PlanNote, PlanSaying, PlanSource } from './gather-plan.ts';

/** The name of the chapter; said with what it means, as it stands alone at the line's end. */
function makeSource({ chapter, href }: PlanSource): HTMLElement {
  const link = makeElement('a', '', chapter.menuTitle);
  link.href = href;
  const before = makeElement('span', 'visually-hidden', `${planStringsFor(pageLanguage()).from} `);
  return makeElement('p', 'plan-from', before, link);
}

function makeList(found: PlanList): HTMLElement {
  return makeElement('div', 'plan-list', found.list, makeSource(found));
}

function makeNote(note: PlanNote): HTMLElement {
  const prompt = makeElement('p', 'plan-prompt', note.prompt);
  return makeElement(
    'div',
    'plan-note',
    makeElement('blockquote', '', prompt, makeElement('p', 'plan-text', note.text)),
    makeSource(note),
  );
}

function makeSaying(saying: PlanSaying): HTMLElement {
  const t = planStringsFor(pageLanguage());
  const line = (label: string, words: Node): HTMLElement[] => [
    makeElement('dt', '', label),
    makeElement('dd', '', ...words.childNodes),
  ];
  const pair = makeElement('dl', '', ...line(t.said, saying.said), ...line(t.would, saying.would));
  return makeElement('div', 'plan-saying', pair, makeSource(saying));
}

function makeMatrix(matrix: PlanMatrix): HTMLElement {
  const t = planStringsFor(pageLanguage());
  const link = makeElement('a', '', t.openMatrix);
  link.href = matrix.href;
  const words = makeElement('p', '', `${t.differ(matrix.differing, matrix.judged)} `, link);
  return makeElement('div', 'plan-matrix', words, makeSource(matrix));
}

function makeSection(title: string, entries: readonly HTMLElement[]): HTMLElement[] {
  if (entries.length === 0) return [];
  return [makeElement('section', '', makeElement('h2', '', title), ...entries)];
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
      t.choices,
      plans.flatMap(({ choices }) => choices.map(makeNote)),
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
