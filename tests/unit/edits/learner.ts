/** Learners of an edited course: what they do, what their LMS keeps, and what must hold when they come back. */
import { expect } from 'vitest';
import { ProgressStore } from '../../../src/app/progress-store.ts';
import type { Lock } from '../../../src/compiler/lock/lock.ts';
import { findCountedAnswer, listStaleAnswers } from '../../../src/model/outcome.ts';
import type { Answer, Progress } from '../../../src/model/progress.ts';
import { findNews } from '../../../src/model/whats-new.ts';
import { JournaledTracker } from '../../../src/tracking/journaled-tracker.ts';
import type { Change, Tracker } from '../../../src/tracking/tracker.ts';
import { choice } from '../model/sample-outline.ts';
import { meaningOf, questionsOf, type Draft } from './draft.ts';
import type { Release } from './release.ts';

/** What the LMS holds of a learner, and the course as it was when they left. */
export interface Visit {
  readonly release: Release;
  /** The course that the learner knows: as it was when they were new, or were told last. */
  readonly known: Release;
  readonly savedState: string;
  readonly completed: boolean;
  readonly progress: Progress;
}

/** How often something happened, lest the property hold because nothing does. */
export interface Tally {
  kept: number;
  setAside: number;
  /** Other questions with the same 16 bits. */
  clashes: number;
  newChapters: number;
  newQuestions: number;
  goneQuestions: number;
  completed: number;
}

const learnerId = 'ann';

function open(release: Release, before?: Pick<Visit, 'savedState' | 'completed'>) {
  const recorded: Change[] = [];
  const inner: Tracker = {
    reportsTo: 'lms',
    connect: () => Promise.reject(new Error('Connected already.')),
    prepare: () => Promise.resolve(true),
    record: (change) => recorded.push(change),
    commit: () => Promise.resolve(true),
    finish: () => undefined,
  };
  const tracker = new JournaledTracker(inner, { courseId: 'S' });
  const { savedState = '', completed = false } = before ?? {};
  const launch = { learnerId, location: 0, savedState, completed, passed: false, mode: 'normal' } as const;
  const store = new ProgressStore(release.outline, tracker, launch);
  if (completed) for (const { status } of recorded) expect([undefined, 'passed']).toContain(status);
  return { store, recorded };
}

/** Opens, reads and answers what the rolls say; `undefined` where the learner did nothing. */
export function visit(release: Release, rolls: readonly number[], before?: Visit): Visit | undefined {
  const { store, recorded } = open(release, before);
  let rolled = 0;
  const roll = (): number => rolls[rolled++ % rolls.length] ?? 0;
  // The notice does not always come.
  const isTold = roll() % 2 > 0;
  if (isTold) store.dispatch({ type: 'news-told' });
  const known = isTold || !store.hasNews ? release : (before?.known ?? release);
  for (const chapter of release.outline.parts.flatMap((part) => part.chapters)) {
    if (roll() % 4 === 0) continue;
    store.dispatch({ type: 'chapter-opened', chapter: chapter.number });
    for (const { number, fingerprint } of chapter.questions) {
      if (roll() % 4 === 0) continue;
      const response = choice(1 + (roll() % 3));
      const stale = listStaleAnswers(release.outline, store.progress).find(([one]) => one === number);
      let handedOut: unknown;
      store.onSetAside = (...given) => (handedOut = given);
      const right = roll() % 2 > 0;
      store.dispatch({ type: 'answer-submitted', question: number, fingerprint, response, right });
      expect(handedOut).toEqual(stale);
    }
    if (roll() % 3 > 0) store.dispatch({ type: 'chapter-read', chapter: chapter.number });
  }
  const savedState = recorded.findLast((change) => change.savedState !== undefined)?.savedState;
  const isComplete = recorded.some(({ status }) => status !== undefined && status !== 'incomplete');
  const completed = before?.completed === true || isComplete;
  return savedState === undefined
    ? before
    : { release, known, savedState, completed, progress: store.progress };
}

export function expectKept(earlier: Visit, now: Release, tally: Tally): void {
  const { store } = open(now, earlier);
  expect(store.restored).toBe('restored');
  expectNumbersKept(earlier.release.lock, now.lock);
  expectChaptersKept(earlier.progress, store.progress);
  // Nothing is lost, whether it counts or not.
  expect(store.progress.answers).toEqual(earlier.progress.answers);
  if (earlier.completed) tally.completed += 1;
  expectAnswersCounted(earlier, now, store, tally);
  expectTold(earlier, now, store, tally);
}

function expectNumbersKept(then: Lock, now: Lock): void {
  for (const section of ['chapters', 'questions', 'options'] as const)
    for (const [key, { number, since }] of Object.entries(then[section]))
      if (since !== '') expect(now[section][key]?.number).toBe(number);
}

function expectChaptersKept(then: Progress, now: Progress): void {
  expect(now.at).toBe(then.at);
  expect(new Set(now.chapters.keys())).toEqual(new Set(then.chapters.keys()));
  for (const [number, state] of then.chapters)
    expect(state === 'read' ? ['read', 'complete'] : [state]).toContain(now.chapters.get(number));
}

function expectAnswersCounted(
  { release, progress }: Visit,
  now: Release,
  store: ProgressStore,
  tally: Tally,
) {
  const questions = now.outline.parts.flatMap(({ chapters }) => chapters.flatMap((one) => one.questions));
  const meanings = [listMeanings(release), listMeanings(now)] as const;
  const counted: Answer[] = [];
  const stale: number[] = [];
  for (const question of questions) {
    const answer = progress.answers.get(question.number);
    if (!answer) continue;
    const found = findCountedAnswer(store.progress, question);
    // What was stale already when the learner left was so to another question still.
    const wasStale = !release.outline.parts.some(({ chapters }) =>
      chapters.some((one) =>
        one.questions.some((old) => old.number === question.number && old.fingerprint === answer.fingerprint),
      ),
    );
    const isSame = meanings[0].get(question.number) === meanings[1].get(question.number);
    if (found) counted.push(answer);
    else stale.push(question.number);
    if (wasStale) continue;
    if (isSame) expect(found).toEqual(answer);
    else if (found) tally.clashes += 1;
    tally[isSame ? 'kept' : 'setAside'] += 1;
  }
  tally.goneQuestions += [...progress.answers.keys()].filter((number) => !meanings[1].has(number)).length;
  expect(listStaleAnswers(now.outline, store.progress).map(([number]) => number)).toEqual(stale);
  const { score, questionsAnswered } = store.outcome;
  expect(questionsAnswered).toBe(counted.length);
  const everRight = counted.filter((answer) => answer.everRight).length;
  const all = questions.length > 0 && counted.length === questions.length;
  expect(score).toBe(all ? Math.floor((100 * everRight) / questions.length) : undefined);
}

function listMeanings({ draft, lock }: { draft: Draft; lock: Lock }): Map<number, string> {
  return new Map(
    questionsOf(draft).map((question) => [lock.questions[question.id]?.number ?? 0, meaningOf(question)]),
  );
}

/** What no release had when the learner left is told, and nothing that their course had; and nothing twice. */
function expectTold({ known, progress }: Visit, now: Release, store: ProgressStore, tally: Tally): void {
  const news = store.hasNews ? findNews(now.outline, store.progress) : undefined;
  if (!store.hasNews) expect(findNews(now.outline, store.progress)).toBeUndefined();
  const told = news?.chapters.map(({ number }) => number) ?? [];
  const before = new Set(known.outline.parts.flatMap(({ chapters }) => chapters.map(({ number }) => number)));
  expect(told.filter((number) => before.has(number) || progress.chapters.has(number))).toEqual([]);
  const everReleased = new Set(Object.values(known.lock.chapters).map(({ number }) => number));
  const chapters = now.outline.parts.flatMap((part) => part.chapters);
  for (const { number } of chapters)
    if (!everReleased.has(number) && !progress.chapters.has(number)) expect(told).toContain(number);
  tally.newChapters += told.length;
  tally.newQuestions += news?.questions.length ?? 0;
  for (const { chapter } of news?.questions ?? [])
    expect(['read', 'complete']).toContain(progress.chapters.get(chapter.number) ?? 'none');

  store.dispatch({ type: 'news-told' });
  expect(findNews(now.outline, store.progress)).toBeUndefined();
  expect(listUntold(store.progress)).toEqual(listUntold(progress));
}

/** Answers without what the learner was told of them. */
function listUntold({ answers }: Progress) {
  return new Map([...answers].map(([number, answer]) => [number, { ...answer, told: undefined }]));
}
