/** One visit of a learner to the course, with everything of the player that needs no page. */
import { vi } from 'vitest';
import { ProgressStore } from '../../../src/app/progress-store.ts';
import { Saver, type SaveOutcome, type Whereabouts } from '../../../src/app/saver.ts';
import type { Outline } from '../../../src/model/outline.ts';
import type { Answer } from '../../../src/model/progress.ts';
import type { Response } from '../../../src/model/response.ts';
import { decodeState } from '../../../src/model/saved-state.ts';
import type { BootSession } from '../../../src/tracking/boot-session.ts';
import { chooseTracker } from '../../../src/tracking/choose-tracker.ts';
import { Journal } from '../../../src/tracking/journal.ts';
import { JournaledTracker } from '../../../src/tracking/journaled-tracker.ts';
import { startSession, type Session, type SessionListener } from '../../../src/tracking/session.ts';
import type { Tracker } from '../../../src/tracking/tracker.ts';
import { FakePage } from '../../unit/boot/fake-page.ts';
import { FakeWindow, type FakeStorage } from '../../unit/tracking/fake-window.ts';
import { makeAnswer } from '../../unit/tracking/sample-answer.ts';
import { savedState, type HostileLms } from './hostile-lms.ts';

export interface Stage {
  readonly script: string;
  readonly outline: Outline;
  readonly lms: HostileLms;
  readonly storage: FakeStorage;
  /** Puts the course where its LMS can be found; `late` in milliseconds. */
  readonly place: (page: FakePage) => void;
  readonly alter?: (tracker: Tracker) => Tracker;
}

export interface Claim {
  readonly where: Whereabouts;
  readonly lmsHas: boolean;
  readonly deviceHas: boolean;
}

export interface Visit {
  readonly store: ProgressStore;
  readonly session: Session;
  readonly page: FakeWindow;
  readonly saver: Saver;
  readonly problems: readonly string[];
  readonly outcomes: readonly SaveOutcome[];
  /** What was said to be where, and what was there then. */
  readonly claims: readonly Claim[];
  open(chapter: number): void;
  answer(question: number, response?: Response): Promise<void>;
  read(chapter: number): Promise<void>;
}

/** Milliseconds. Time for what is under way; the clock goes on by as much. */
export const settle = (span = 20_000): Promise<unknown> => vi.advanceTimersByTimeAsync(span);

export async function visit({ script, outline, lms, storage, place, alter }: Stage): Promise<Visit> {
  const frame = new FakePage();
  frame.document.documentElement.dataset['standard'] = lms.standard;
  place(frame);
  const boot = frame.run(script);
  let chosen: Tracker | undefined;
  void chooseTracker(outline.id, { alongside: boot as unknown as BootSession }).then(
    (tracker) => (chosen = tracker),
  );
  while (!chosen) await settle(100);
  const tracker = new JournaledTracker(alter?.(chosen) ?? chosen, { courseId: outline.id });
  const problems: string[] = [];
  tracker.onProblem = ({ code }) => void problems.push(code);
  const page = Object.assign(new FakeWindow(), { opener: frame.opener });
  const listener: SessionListener = { onStep: () => undefined, onReturn: () => undefined };
  const session = startSession(tracker, page.asWindow(), listener);
  boot.playerStarted();
  const launch = await tracker.connect();
  session.dispatch('connected');
  const store = new ProgressStore(outline, tracker, launch);
  const has = (...states: readonly (string | undefined)[]): boolean =>
    [...store.progress.answers].every(([number, answer]) =>
      states.some((state) => hasAnswer(state ?? '', launch.learnerId, number, answer)),
    );
  const claims: Claim[] = [];
  const outcomes: SaveOutcome[] = [];
  const saver = new Saver({
    session,
    tracker,
    probe: () => Promise.resolve('reached'),
    isHeld: () => store.held !== undefined,
    onSaving: () => undefined,
    onSettled: (outcome) => {
      outcomes.push(outcome);
      claims.push({
        where: outcome.where,
        lmsHas: has(lms.givesBack[savedState]),
        // What the LMS handed over needs no copy here.
        deviceHas: has(launch.savedState, ...listKept(storage, outline.id, launch.learnerId)),
      });
    },
  });
  listener.onStep = (_state, event) => void saver.note(event);
  saver.launch();
  await settle();
  return {
    store,
    session,
    page,
    saver,
    problems,
    outcomes,
    claims,
    open: (chapter) => {
      if (store.dispatch({ type: 'chapter-opened', chapter })) saver.saveSoon();
    },
    answer: async (question, response = { kind: 'choice', chosen: [1] }) => {
      await store.prepare();
      const given = { question, fingerprint: 1000 + question, response, right: true };
      store.dispatch({ type: 'answer-submitted', ...given }, ({ answers }) =>
        makeAnswer(question, answers.get(question)?.index ?? 0),
      );
      saver.saveNow('answer');
      await settle();
    },
    read: async (chapter) => {
      if (store.dispatch({ type: 'chapter-read', chapter })) saver.saveNow('chapter');
      await settle();
    },
  };
}

/** Each saved state that this browser keeps: in the learner's journal, or as a record of its own. */
function listKept(storage: FakeStorage, courseId: string, learnerId: string): string[] {
  const place = { courseId, learnerId, openStorage: () => storage, report: () => undefined };
  const alone = JSON.parse(storage.getItem(`alongside:${courseId}`) ?? '{}') as { savedState?: string };
  return [new Journal(place).read()?.savedState ?? [], alone.savedState ?? []].flat();
}

function hasAnswer(state: string, learnerId: string, number: number, { response }: Answer): boolean {
  const found = decodeState(state, learnerId);
  const held = found.ok ? found.progress.answers.get(number)?.response : undefined;
  return JSON.stringify(held) === JSON.stringify(response);
}
