/** The player in one tab, wired as src/app/main.ts does it, without a document. */
import { ProgressStore } from '../../src/app/progress-store.ts';
import { Saver, type SaveOutcome, type Whereabouts } from '../../src/app/saver.ts';
import { outlineOf } from '../../src/model/outline-of.ts';
import type { Chapter, Course, Question } from '../../src/model/course.ts';
import { playableOf } from '../../src/model/playable-question.ts';
import { reportAnswer } from '../../src/model/reported-answer.ts';
import type { Progress } from '../../src/model/progress.ts';
import type { Response } from '../../src/model/response.ts';
import type { Scorm12Api, Scorm2004Api } from '../../src/tracking/boot-session.ts';
import { makeProbe } from '../../src/tracking/connection-probe.ts';
import { JournaledTracker } from '../../src/tracking/journaled-tracker.ts';
import { watchOtherTabs } from '../../src/tracking/other-tabs.ts';
import { Scorm12Tracker } from '../../src/tracking/scorm12.ts';
import { Scorm2004Tracker } from '../../src/tracking/scorm2004.ts';
import { startSession, type Session, type SessionListener } from '../../src/tracking/session.ts';
import { StandAloneTracker } from '../../src/tracking/stand-alone.ts';
import type { AnswerRecord, Launch, Tracker } from '../../src/tracking/tracker.ts';
import { FakeWindow } from '../unit/tracking/fake-window.ts';
import type { Device } from './device.ts';
import type { StandardName } from './lms.ts';

export type Way = StandardName | 'stand-alone';

export interface PageParts {
  readonly way: Way;
  readonly course: Course;
  readonly device: Device;
  /** The LMS's API where there is an LMS. */
  readonly api: object | undefined;
  /** Called before the course is told of what it keeps from now on. */
  readonly onSavedState: (savedState: string, saves: number) => void;
  readonly onSettled: (outcome: SaveOutcome) => void;
}

export class Page {
  readonly window = new FakeWindow();
  readonly parts: PageParts;
  readonly tracker: JournaledTracker;
  /** What the state line says; nothing before the first save, and while one is under way. */
  shown: Whereabouts | undefined;
  /** Whether the learner was brought back to a page that is over, and so must load it anew. */
  mustReload = false;
  session: Session | undefined;
  store: ProgressStore | undefined;
  #saver: Saver | undefined;

  constructor(parts: PageParts) {
    this.parts = parts;
    const { id } = outlineOf(parts.course);
    const openStorage = (): Storage => parts.device.openStorage();
    this.tracker = new JournaledTracker(this.#makeTracker(id), { courseId: id, openStorage });
    const record = this.tracker.record.bind(this.tracker);
    this.tracker.record = (change) => {
      if (change.savedState !== undefined) parts.onSavedState(change.savedState, change.counter);
      record(change);
    };
  }

  async open(): Promise<Launch> {
    const { tracker, parts } = this;
    const outline = outlineOf(parts.course);
    const listener: SessionListener = {
      onStep: () => undefined,
      onReturn: () => void (this.mustReload = true),
    };
    const session = startSession(tracker, this.window.asWindow(), listener);
    this.session = session;
    const launch = await tracker.connect();
    session.dispatch('connected');
    const store = new ProgressStore(outline, tracker, launch);
    this.store = store;
    if (tracker.kept) store.onSetAside = (...stale) => tracker.journal?.setAside(JSON.stringify([stale]));
    const saver = this.#makeSaver(session, store, makeProbe(outline.hash));
    listener.onStep = (_state, event) => {
      if (event !== 'opened-elsewhere') void saver.note(event);
    };
    if (tracker.journal) watchOtherTabs(tracker.journal.key, () => session.dispatch('opened-elsewhere'));
    this.#saver = saver;
    return launch;
  }

  /** The first commit; the page is at rest. */
  settleDown(): void {
    this.#saver?.launch();
  }

  /** Resolves when its questions can be answered, as src/app/player.ts lets them. */
  async openChapter({ number, questions }: Pick<Chapter, 'number' | 'questions'>): Promise<void> {
    const ready = questions.length > 0 ? this.store?.prepare() : true;
    if (this.store?.dispatch({ type: 'chapter-opened', chapter: number })) this.#saver?.saveSoon();
    if (!(await ready)) throw new Error('The questions cannot be answered.');
  }

  /** As src/app/whats-new-notice.ts does, after the first chapter is shown. */
  tellNews(): void {
    if (this.store?.dispatch({ type: 'news-told' })) this.#saver?.saveSoon();
  }

  readChapter(chapter: number): void {
    if (!this.store?.dispatch({ type: 'chapter-read', chapter })) return;
    this.shown = undefined;
    this.#saver?.saveNow('chapter');
  }

  /** `latency` in milliseconds. */
  answer(question: Question, response: Response, right: boolean, latency: number): void {
    const { number, fingerprint } = question;
    this.shown = undefined;
    this.store?.dispatch(
      { type: 'answer-submitted', question: number, fingerprint, response, right },
      (progress) => recordOf(question, response, progress, { correct: right, latency }),
    );
    this.#saver?.saveNow('answer');
  }

  retry(): void {
    this.#saver?.saveNow('retry');
  }

  startAfresh(): void {
    this.store?.startAfresh();
    this.#saver?.saveNow('retry');
  }

  /** Save and exit. */
  async exit(): Promise<void> {
    this.shown = await this.#saver?.exit();
  }

  #makeTracker(courseId: string): Tracker {
    const { way, api, device, course } = this.parts;
    const openStorage = (): Storage => device.openStorage();
    const boot = { location: 0, startedAt: Date.now() };
    if (way === 'stand-alone') return new StandAloneTracker({ courseId, openStorage });
    if (way === 'scorm12') {
      const lms = api as Scorm12Api;
      const location = Number(lms.LMSGetValue('cmi.core.lesson_location'));
      return neverAnswering(new Scorm12Tracker(lms, { ...boot, location }, course.reportFailed), device);
    }
    const lms = api as Scorm2004Api;
    return neverAnswering(
      new Scorm2004Tracker(lms, { ...boot, location: Number(lms.GetValue('cmi.location')) }),
      device,
    );
  }

  #makeSaver(session: Session, store: ProgressStore, probe: ReturnType<typeof makeProbe>): Saver {
    const { device, onSettled } = this.parts;
    return new Saver({
      session,
      tracker: this.tracker,
      probe: (anew) => {
        // Read while it is asked, and only then: each page asks over its own device.
        globalThis.fetch = () =>
          device.manner === 'lies'
            ? Promise.reject(new TypeError('no network'))
            : Promise.resolve(new globalThis.Response(`course\nhash: ${store.outline.hash}\n`));
        return probe(anew);
      },
      isHeld: () => store.held !== undefined,
      merged: store.merged,
      onSaving: () => void (this.shown = undefined),
      onSettled: (outcome) => {
        this.shown = outcome.where;
        onSettled(outcome);
      },
    });
  }
}

/** Calls to a SCORM API come back at once; a standard whose calls do not may wait for ever. */
function neverAnswering(tracker: Tracker, device: Device): Tracker {
  const commit = tracker.commit.bind(tracker);
  tracker.commit = (reason) => {
    const answered = commit(reason);
    return device.manner.startsWith('silent') ? new Promise(() => undefined) : answered;
  };
  return tracker;
}

function recordOf(
  question: Question,
  response: Response,
  progress: Progress,
  given: Pick<AnswerRecord, 'correct' | 'latency'>,
): AnswerRecord | undefined {
  const answer = progress.answers.get(question.number);
  const reported = reportAnswer(playableOf(question), response, 'en');
  if (!answer || !reported) return undefined;
  return {
    ...reported,
    index: answer.index,
    id: question.interactionId,
    ...given,
    weighting: question.scored ? 1 : 0,
    at: Date.now(),
    description: question.text,
  };
}
