/** The states that every element can be in, each on a whole page as the learner meets it. */
import '../../src/components/accordion-block.ts';
import { connectMenuSheet } from '../../src/app/menu-sheet.ts';
import { showNotice } from '../../src/app/notices.ts';
import '../../src/components/course-menu.ts';
import type { ShownState } from '../../src/components/state-line.ts';
import '../../src/components/state-line.ts';
import '../../src/components/hotspots-block.ts';
import '../../src/components/questions/choice-question.ts';
import '../../src/components/questions/matrix-question.ts';
import type { TroubleDialog } from '../../src/components/trouble-dialog.ts';
import '../../src/components/trouble-dialog.ts';
import { accordion, hotspots, multiple, notes, quiz, renderQuestion, single, text } from './fixtures.ts';
import { judge, judged, matrix, matrixWith } from './matrix-fixtures.ts';
import { get, getButton, openPage, type Look } from './page.ts';
import { questionStates } from './question-states.ts';

export interface State {
  readonly name: string;
  /** What the chapter holds. */
  readonly html: string;
  /** Brings the page into the state; at any width. */
  readonly enter: () => void;
  /** Only where the menu is a sheet. */
  readonly sheet?: true;
}

/** The titles inside these blocks are of the third level. */
const heading = '<h2>Beside each other</h2>';

const nothing = (): void => undefined;

function answer(chosen: readonly number[]): void {
  for (const number of chosen) get(`input[value="${number}"]`).click();
  getButton(get('choice-question'), 'Check my answer').click();
}

const lineStates: ShownState[] = ['saved', 'saving', 'not-saved', 'not-recorded', 'kept-here', 'review'];

function askAbout(trouble: Partial<TroubleDialog>): void {
  const support = '0.1.0 0123456789ab commit-refused 2026-01-01T00:00';
  document.body.append(Object.assign(document.createElement('trouble-dialog'), { support, ...trouble }));
}

function openSheet(): void {
  connectMenuSheet(get('.shell'));
  get('.menu-open').click();
}

function markMenu(): void {
  const menu = document.querySelector('course-menu');
  menu?.setChapterState(1, 'complete');
  menu?.setChapterState(2, 'visited');
  menu?.setChapterState(3, 'complete');
  menu?.setCurrent(3);
}

const showWhole = (): void => {
  matrix().restored = judged;
  matrix().view = 'whole';
};

const matrixStates: readonly State[] = [
  { name: 'matrix at rest', html: heading + matrixWith('1'), enter: nothing },
  { name: 'matrix, half judged', html: heading + matrixWith(), enter: () => judge('ymn-----') },
  {
    name: 'matrix compared',
    html: heading + matrixWith('2', 'ex1'),
    enter: () => {
      judge('nynyynnm');
      getButton(matrix(), 'See the toolkit’s view').click();
    },
  },
  { name: 'whole matrix', html: heading + matrixWith(), enter: showWhole },
  {
    name: 'whole matrix, nothing found',
    html: heading + matrixWith(),
    enter: () => {
      showWhole();
      Object.assign(matrix(), { search: 'zzz' });
    },
  },
];

export const states: readonly State[] = [
  { name: 'text, with every block that has no element', html: text + notes, enter: nothing },
  { name: 'folds closed', html: heading + accordion, enter: nothing },
  {
    name: 'folds open',
    html: heading + accordion,
    enter: () => getButton(get('accordion-block'), 'Open all').click(),
  },
  { name: 'first point', html: heading + hotspots, enter: nothing },
  {
    name: 'last point',
    html: heading + hotspots,
    enter: () => get('hotspots-block').shadowRoot?.querySelector<HTMLElement>('button:last-of-type')?.click(),
  },
  { name: 'questions at rest', html: quiz, enter: nothing },
  { name: 'chosen, not checked', html: quiz, enter: () => get('input').click() },
  { name: 'nothing chosen', html: renderQuestion(single), enter: () => answer([]) },
  { name: 'one answer, wrong', html: renderQuestion(single), enter: () => answer([4]) },
  { name: 'one answer, right', html: renderQuestion(single), enter: () => answer([1]) },
  { name: 'several answers, in part', html: renderQuestion(multiple), enter: () => answer([5, 2]) },
  { name: 'several answers, right', html: renderQuestion(multiple), enter: () => answer([5, 1]) },
  {
    name: 'hint',
    html: renderQuestion(single),
    enter: () => getButton(get('choice-question'), 'Show a hint').click(),
  },
  ...matrixStates,
  ...questionStates,
  { name: 'menu with chapters read', html: '', enter: markMenu },
  {
    name: 'menu as a sheet',
    html: '',
    enter: () => {
      markMenu();
      openSheet();
    },
    sheet: true,
  },
  {
    name: 'notice with a button',
    html: '',
    enter: () => showNotice('load', 'This chapter did not load.', [{ label: 'Try again', run: nothing }]),
  },
  {
    name: 'trouble: nothing is sent',
    html: text,
    enter: () => askAbout({ trouble: 'no-connection', counts: { device: 2, lms: 1 } }),
  },
  {
    name: 'trouble: earlier work that cannot be shown',
    html: text,
    enter: () => askAbout({ trouble: 'damaged', held: { kept: true, copied: false } }),
  },
  {
    name: 'trouble: copies that were set aside',
    html: text,
    enter: () => askAbout({ trouble: 'set-aside' }),
  },
  ...lineStates.map((state) => ({
    name: `state line: ${state}`,
    html: '',
    enter: () => {
      const line = document.querySelector('state-line');
      if (line) line.state = state;
    },
  })),
];

/** Opens the page of a state; call it before the viewport or the theme is set another way, and `enter` after. */
export const openState = ({ html }: State, look?: Look): Promise<void> => openPage(html, look);
