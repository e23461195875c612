/** What a smooth first visit never shows: trouble in plain words, and the page after the course. Loaded on demand. */
import { pageLanguage } from '../components/events.ts';
import type { HeldFacts, TroubleChoice, TroubleCounts } from '../components/trouble-dialog.ts';
import '../components/trouble-dialog.ts';
import { stringsFor } from '../strings/strings.ts';
import { troubleStringsFor, type Trouble } from '../strings/trouble-strings.ts';
import { makeProbe } from '../tracking/connection-probe.ts';
import { showEnd } from './end-page.ts';
import { removeNotice, showNotice } from './notices.ts';
import type { ProgressStore } from './progress-store.ts';
import type { SaveOutcome, Whereabouts } from './saver.ts';

export interface TroubleActions {
  /** Whether nobody is told what the learner does. */
  readonly alone: boolean;
  readonly retry: () => void;
  readonly startAfresh: () => void;
  /** Resolves to where the work is after the last save. */
  readonly exit: () => Promise<Whereabouts>;
  /** Earlier work that cannot be shown; nothing where it can, or the learner has decided. */
  readonly held: () => Held | undefined;
  /** Nothing where there is nothing to compare. */
  readonly count: () => TroubleCounts | undefined;
  readonly missing: ProgressStore['missing'];
  /** Whether anything that the learner does is sent or kept. */
  readonly records: boolean;
  /** Copies of the learner's work that are set aside on this device. */
  readonly countAside: () => number;
  readonly deleteAside: () => void;
  /** Code of the problem reported last. */
  readonly problem: () => string;
}

export interface Held extends HeldFacts {
  readonly trouble: NonNullable<ProgressStore['held']>;
  /** In review mode nothing is recorded, so there is nothing to choose. */
  readonly records: boolean;
}

export class TroubleDesk {
  #actions: TroubleActions;
  #build = document.documentElement.dataset['build'] ?? '';
  #t = troubleStringsFor(pageLanguage());
  #common = stringsFor(pageLanguage());
  /** See `makeProbe`. */
  readonly probe = makeProbe(this.#build.split(' ').pop() ?? '');

  constructor(actions: TroubleActions) {
    this.#actions = actions;
    this.#offerCopies();
  }

  /** In the menu, where there are copies: a learner may want them deleted. */
  #offerCopies(): void {
    document.querySelector('.menu-copies')?.remove();
    const count = this.#actions.countAside();
    if (count === 0) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'menu-copies';
    button.textContent = this.#t.copies(count);
    button.addEventListener('click', () => void this.#open('set-aside'));
    document.querySelector('.menu-foot small')?.before(button);
  }

  /** Says at launch what the learner should know. `refused`: there is an LMS, but it opened no session. */
  greet(refused: boolean): void {
    const { alone, held, missing } = this.#actions;
    const found = held();
    if (missing) showNotice('restored', this.#t.missing(missing));
    if (refused) this.#ask('device', 'no-session');
    else if (alone) showNotice('device', this.#t.notReportedWhy);
    if (found?.records) this.#ask('restored', found.trouble);
    else if (found) showNotice('restored', this.#t.title(found.trouble));
  }

  /** A save failed. It never blocks: the learner can go on, or ask. */
  warn(outcome: SaveOutcome): void {
    const { alone, retry } = this.#actions;
    const lost = outcome.where === 'nowhere';
    showNotice('save', alone ? this.#t.noRoomWhy : lost ? this.#t.notKeptWhy : this.#t.notSavedWhy, [
      { label: this.#common.tryAgain, run: retry },
      { label: this.#t.whatNow, run: () => void this.#open(alone ? 'no-room' : toTrouble(outcome)) },
    ]);
  }

  /** Save and exit: says where the work is, and closes what the LMS opened as a window of its own. */
  async leave(): Promise<void> {
    const { alone, exit, records } = this.#actions;
    const where = await exit();
    if (records) showEnd(this.#t.leftTitle(where), this.#t.leftWhy(where, alone));
    else showEnd(this.#common.reviewOnly, this.#common.youCanClose);
    if (where === 'lms' && window.top === window && window.opener) window.close();
  }

  /** Another tab has taken over. */
  stop(): void {
    showEnd(this.#t.title('elsewhere'), this.#t.why('elsewhere'));
  }

  /** A choice is needed: asks at once, and leaves a way back to the question. */
  #ask(notice: string, trouble: Trouble): void {
    const again = { label: this.#t.whatNow, run: () => void this.#open(trouble) };
    showNotice(notice, this.#t.title(trouble), [again]);
    void this.#open(trouble);
  }

  async #open(trouble: Trouble): Promise<void> {
    const { count, held, retry, startAfresh } = this.#actions;
    const choice = await askLearner({
      trouble,
      support: this.#describe(),
      counts: trouble === 'set-aside' ? undefined : count(),
      held: held(),
    });
    if (choice === 'try-again') retry();
    if (choice === 'reload') location.reload();
    if (choice === 'leave') await this.leave();
    if (choice === 'delete') {
      this.#actions.deleteAside();
      this.#offerCopies();
    }
    if (choice !== 'start-afresh') return;
    removeNotice('restored');
    startAfresh();
  }

  /** The support code. */
  #describe(): string {
    return [this.#build, this.#actions.problem(), new Date().toISOString().slice(0, 16)]
      .filter(Boolean)
      .join(' ');
  }
}

function toTrouble({ where, failure, reach }: SaveOutcome): Trouble {
  if (where === 'nowhere') return 'not-kept';
  if (failure === 'lms-gone') return failure;
  return reach === 'reached' ? 'not-taken' : 'no-connection';
}

interface Question {
  readonly trouble: Trouble;
  readonly support: string;
  readonly counts: TroubleCounts | undefined;
  readonly held: HeldFacts | undefined;
}

/** Resolves to what the learner chose. An open dialog is replaced, and its question never answered. */
function askLearner(question: Question): Promise<TroubleChoice> {
  document.querySelector('trouble-dialog')?.remove();
  const element = Object.assign(document.createElement('trouble-dialog'), question);
  const answered = new Promise<TroubleChoice>((resolve) => {
    element.addEventListener('trouble-answered', ({ detail }) => {
      element.remove();
      resolve(detail);
    });
  });
  document.body.append(element);
  return answered;
}
