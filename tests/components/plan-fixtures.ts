/** *My action plan* of a learner who kept something in the first two chapters of a small course. */
import { gatherPlan } from '../../src/app/pages/gather-plan.ts';
import type { PageContext } from '../../src/app/pages/open-page.ts';
import { renderPage } from '../../src/app/pages/plan-page.ts';
import { makeSections } from '../../src/app/pages/plan-sheet.ts';
import { ProgressStore } from '../../src/app/progress-store.ts';
import { emptyProgress } from '../../src/model/progress-reducer.ts';
import type { Answer, ChapterState, Progress } from '../../src/model/progress.ts';
import { encodeState } from '../../src/model/saved-state.ts';
import { JournaledTracker } from '../../src/tracking/journaled-tracker.ts';
import type { Tracker } from '../../src/tracking/tracker.ts';
import { makeChapter, makeOutline } from '../unit/model/sample-outline.ts';
import { getFromGallery } from './gallery.ts';
import { checklist, deviceNote, makePad, numbersIn, recordNote } from './kept-fixtures.ts';
import { get } from './page.ts';

const inner: Tracker = {
  reportsTo: 'lms',
  connect: () => Promise.reject(new Error('Connected already.')),
  prepare: () => Promise.resolve(true),
  record: () => undefined,
  commit: () => Promise.resolve(true),
  finish: () => undefined,
};

export const sentence = await getFromGallery('first-sentence');
/** One where an approach is right, one where none is. */
export const scenarios = [await getFromGallery('scenario-marked'), await getFromGallery('scenario-open')];
const questions = [sentence, ...scenarios].map(({ question }) => question);
const asked = questions.map(({ number, fingerprint }) => ({
  number,
  fingerprint,
  required: true,
  scored: true,
}));

/** With the right option where there is one, else with the first; or with another. */
function answerTo({ fingerprint, options }: (typeof questions)[number], isRight: boolean): Answer {
  const hasRight = options.some(({ right }) => right);
  const chosen = options.find(({ right }) => (hasRight ? right === isRight : true))?.number ?? 0;
  const right = hasRight && isRight;
  return {
    ...{ fingerprint, index: 0, tries: 1, right, everRight: right },
    response: { kind: 'choice', chosen: [chosen] },
  };
}

/** `visited`: numbers of the chapters that were opened. Nothing lies where the chapters would be loaded from. */
export function makeContext(visited: readonly number[], isRight = true): PageContext {
  const chapter = { ...makeChapter(1, asked), plan: true as const };
  const outline = makeOutline([chapter, makeChapter(2)]);
  const progress: Progress = {
    ...emptyProgress,
    chapters: new Map(visited.map((one): [number, ChapterState] => [one, 'visited'])),
    answers: new Map(questions.map((question) => [question.number, answerTo(question, isRight)])),
  };
  const launch = {
    ...{ learnerId: 'ann', location: 1, completed: false, passed: false, mode: 'normal' as const },
    savedState: encodeState({ learnerId: 'ann', counter: 1, progress }),
  };
  const store = new ProgressStore(outline, new JournaledTracker(inner, { courseId: 'PLAN' }), launch);
  const [part] = outline.parts;
  if (!part) throw new Error('The outline has no part.');
  const saver = { saveNow: () => undefined } as unknown as PageContext['saver'];
  return { store, saver, outline, from: { part, chapter, place: 1, next: undefined } };
}

/** Shows the page as the player does. */
export function showPlan(context: PageContext): void {
  const place = document.createElement('div');
  place.className = 'place page-place';
  place.append(renderPage(context));
  get('main > .place').replaceWith(place);
}

/** With a checklist, two notes, a sentence and two scenarios, the first box ticked. */
export function fillPlan(isRight = true): void {
  const context = makeContext([], isRight);
  showPlan(context);
  const place = document.createElement('div');
  place.innerHTML =
    checklist + deviceNote + recordNote + [sentence, ...scenarios].map(({ html }) => html).join('');
  const [box = 0, ...rest] = numbersIn(place);
  const notes = rest.slice(-2);
  const pad = makePad([
    [box, true],
    ...notes.map((note): [number, string] => [note, 'We walk side by side.']),
  ]);
  const { chapter } = context.from;
  const sections = makeSections([gatherPlan(place, chapter, context.store, { record: pad, device: pad })]);
  const body = document.createElement('div');
  body.className = 'plan-body';
  body.append(...sections);
  // What the page itself finds goes to what was there before.
  get('.plan-body').replaceWith(body);
  get('checklist-block').pad = pad;
}
