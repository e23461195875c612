/** The states of the completion page, each for a store that holds just that. */
import { makeLaunch, makeQuietTracker } from '../fixtures/quiet-tracker.ts';
import { renderOpen } from '../../src/app/pages/certificate-open.ts';
import { renderDone } from '../../src/app/pages/certificate-page.ts';
import { ProgressStore } from '../../src/app/progress-store.ts';
import { completeProgress, emptyProgress } from '../../src/model/progress-reducer.ts';
import type { Completion, Progress } from '../../src/model/progress.ts';
import { encodeState } from '../../src/model/saved-state.ts';
import { JournaledTracker } from '../../src/tracking/journaled-tracker.ts';
import type { Launch, Tracker } from '../../src/tracking/tracker.ts';
import { makeChapter, makeOutline, makeQuestion } from '../unit/model/sample-outline.ts';
import { get } from './page.ts';
import type { State } from './states.ts';

const outline = makeOutline([makeChapter(1), makeChapter(2, [makeQuestion(7)]), makeChapter(3)]);
const response = { kind: 'choice', chosen: [1] } as const;
const answerThat = (right: boolean): Progress['answers'] =>
  new Map([[7, { fingerprint: 1007, index: 0, tries: 1, response, right, everRight: right }]]);

export const completion: Completion = { day: 2517, hash: '7f3a9c21aa01', version: '1.0.0' };
export const begun: Progress = {
  ...emptyProgress,
  chapters: new Map([
    [1, 'complete'],
    [2, 'read'],
  ]),
};
export const below: Progress = { ...completeProgress(outline), answers: answerThat(false) };
export const done: Progress = { ...completeProgress(outline), answers: answerThat(true), completion };

export function makeStore(progress: Progress, name = '', change: Partial<Launch> = {}): ProgressStore {
  return storeOf(makeQuietTracker({ readName: () => name }), progress, change);
}

/** Without an LMS. */
export function makeAlone(progress: Progress): ProgressStore {
  return storeOf(makeQuietTracker({ reportsTo: 'device' }), progress, {});
}

function storeOf(inner: Tracker, progress: Progress, change: Partial<Launch>): ProgressStore {
  const savedState = encodeState({ learnerId: 'ann', counter: 1, progress });
  const launch = makeLaunch({ savedState, ...change });
  return new ProgressStore(outline, new JournaledTracker(inner, { courseId: 'COURSE' }), launch);
}

/** In place of the chapter, as the player puts it. */
export function showPage(content: HTMLElement): void {
  const place = document.createElement('div');
  place.className = 'place page-place';
  place.append(content);
  get('main > .place').replaceWith(place);
}

const drawing = (): Element =>
  new DOMParser().parseFromString(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 7" focusable="false"><path d="M0 0h12v7z"/></svg>',
    'image/svg+xml',
  ).documentElement;

export const certificateStates: readonly State[] = [
  {
    name: 'certificate with the name from the LMS',
    html: '',
    enter: () => showPage(renderDone(makeStore(done, 'Okafor, Miriam'), drawing())),
  },
  { name: 'certificate, name to be typed', html: '', enter: () => showPage(renderDone(makeStore(done))) },
  {
    name: 'certificate of a day that only the LMS knows',
    html: '',
    enter: () =>
      showPage(
        renderDone(makeStore(emptyProgress, 'Lee', { savedState: '', completed: true, passed: true })),
      ),
  },
  {
    name: 'certificate with a completion record, its name missing',
    html: '',
    enter: () => {
      showPage(renderDone(makeAlone(done)));
      get('.completion-save').click();
    },
  },
  {
    name: 'a completion record below the pass mark',
    html: '',
    enter: () => showPage(renderOpen(makeAlone(below))),
  },
  { name: 'what is still open', html: '', enter: () => showPage(renderOpen(makeStore(begun))) },
  { name: 'a score below the pass mark', html: '', enter: () => showPage(renderOpen(makeStore(below))) },
];
