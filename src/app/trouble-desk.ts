/** What a smooth first visit never shows: trouble in plain words, and the page after the course. Loaded on demand. */
import { pageLanguage } from '../components/events.ts';
import type { TroubleChoice, TroubleCounts } from '../components/trouble-dialog.ts';
import '../components/trouble-dialog.ts';
import { stringsFor } from '../strings/strings.ts';
import { troubleStringsFor, type Trouble } from '../strings/trouble-strings.ts';
import { makeProbe } from '../tracking/connection-probe.ts';
import { showEnd } from './end-page.ts';
import { removeNotice, showNotice } from './notices.ts';
import type { SaveOutcome, Whereabouts } from './saver.ts';

export interface TroubleActions {
  readonly retry: () => void;
  readonly startAfresh: () => void;
  readonly leave: () => void;
  /** Nothing where there is nothing to compare. */
  readonly count: () => TroubleCounts | undefined;
  /** Code of the problem reported last. */
  readonly problem: () => string;
}

export class TroubleDesk {
  #actions: TroubleActions;
  #build = document.documentElement.dataset['build'] ?? '';
  #t = troubleStringsFor(pageLanguage());
  /** See `makeProbe`. */
  readonly probe = makeProbe(this.#build.split(' ').pop() ?? '');

  constructor(actions: TroubleActions) {
    this.#actions = actions;
  }

  /** A save failed. It never blocks: the learner can go on, or ask. */
  warn({ where, failure, reach }: SaveOutcome): void {
    const trouble: Trouble =
      where === 'nowhere'
        ? 'not-kept'
        : failure === 'lms-gone'
          ? failure
          : reach === 'reached'
            ? 'not-taken'
            : 'no-connection';
    showNotice('save', this.#t.notSavedWhy, [
      { label: stringsFor(pageLanguage()).tryAgain, run: this.#actions.retry },
      { label: this.#t.whatNow, run: () => void this.open(trouble) },
    ]);
  }

  /** The course runs outside an LMS. */
  sayAlone(): void {
    showNotice('device', this.#t.notReportedWhy);
  }

  /** A choice is needed: asks at once, and leaves a way back to the question. */
  ask(trouble: Trouble): void {
    const again = { label: this.#t.whatNow, run: () => void this.open(trouble) };
    showNotice('restored', this.#t.title(trouble), [again]);
    void this.open(trouble);
  }

  async open(trouble: Trouble): Promise<void> {
    const choice = await askLearner(trouble, this.#describe(), this.#actions.count());
    if (choice === 'try-again') this.#actions.retry();
    if (choice === 'leave') this.#actions.leave();
    if (choice !== 'start-afresh') return;
    removeNotice('restored');
    this.#actions.startAfresh();
  }

  /** The learner has left. `alone`: nobody is told what they did. */
  end(where: Whereabouts, alone: boolean): void {
    showEnd(this.#t.leftTitle(where), this.#t.leftWhy(where, alone));
  }

  /** Another tab has taken over. */
  stop(): void {
    showEnd(this.#t.title('elsewhere'), this.#t.why('elsewhere'));
  }

  /** The support code. */
  #describe(): string {
    return [this.#build, this.#actions.problem(), new Date().toISOString().slice(0, 16)]
      .filter(Boolean)
      .join(' ');
  }
}

/** Resolves to what the learner chose. An open dialog is replaced, and its question never answered. */
function askLearner(trouble: Trouble, support: string, counts: TroubleCounts | undefined) {
  document.querySelector('trouble-dialog')?.remove();
  const element = document.createElement('trouble-dialog');
  Object.assign(element, { trouble, support, counts });
  const answered = new Promise<TroubleChoice>((resolve) => {
    element.addEventListener('trouble-answered', ({ detail }) => {
      element.remove();
      resolve(detail);
    });
  });
  document.body.append(element);
  return answered;
}
