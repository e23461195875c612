/** Wires what saves to what the page shows of it, and to the ways out. */
import type { ShownState } from '../components/state-line.ts';
import type { JournaledTracker } from '../tracking/journaled-tracker.ts';
import type { Session } from '../tracking/session.ts';
import { pageLanguage } from '../components/events.ts';
import { stringsFor } from '../strings/strings.ts';
import { removeNotice, showNotice } from './notices.ts';
import type { ProgressStore } from './progress-store.ts';
import { Saver, type Whereabouts } from './saver.ts';
import type { TroubleActions, TroubleDesk } from './trouble-desk.ts';

export interface SavingParts {
  readonly session: Session;
  readonly tracker: JournaledTracker;
  readonly store: ProgressStore;
  /** Code of the problem reported last. */
  readonly problem: () => string;
}

/** Nothing where it cannot be loaded; a later call tries again. */
type FindDesk = () => Promise<TroubleDesk | undefined>;

function makeDesk(actions: TroubleActions): FindDesk {
  let loading: Promise<TroubleDesk | undefined> | undefined;
  return () =>
    (loading ??= import('./trouble-desk.ts').then(
      ({ TroubleDesk }) => new TroubleDesk(actions),
      () => (loading = undefined),
    ));
}

export function startSaving({ session, tracker, store, problem }: SavingParts): {
  saver: Saver;
  desk: FindDesk;
} {
  const stateLine = document.querySelector('state-line');
  const show = (state: ShownState): void => {
    if (stateLine) stateLine.state = store.records ? state : 'review';
  };
  const shownFor = (where: Whereabouts): ShownState =>
    where === 'lms' ? 'saved' : where === 'device' ? 'kept-here' : store.held ? 'not-recorded' : 'not-saved';
  const alone = tracker.reportsTo === 'device';
  const countAnswers = (): number => store.progress.answers.size;
  let sent = countAnswers();
  const desk = makeDesk({
    alone,
    retry: () => saver.saveNow('retry'),
    startAfresh: () => {
      store.startAfresh();
      saver.saveNow('retry');
    },
    exit: () => saver.exit(),
    held: () => {
      const trouble = store.held;
      return trouble && { trouble, records: store.records, kept: tracker.kept, copied: tracker.copied };
    },
    missing: store.missing,
    records: store.records,
    count: () => (alone || store.held ? undefined : { device: countAnswers(), lms: sent }),
    countAside: () => tracker.journal?.countAside() ?? 0,
    deleteAside: () => tracker.journal?.deleteAside(),
    problem,
  });
  const saver = new Saver({
    session,
    tracker,
    probe: async (anew) => (await desk())?.probe(anew) ?? 'unknown',
    isHeld: () => store.held !== undefined,
    merged: store.merged,
    onSaving: () => show('saving'),
    onSettled: (outcome) => {
      show(shownFor(outcome.where));
      if (outcome.where === 'lms') sent = countAnswers();
      if (outcome.failure) void desk().then((found) => found?.warn(outcome));
      else removeNotice('save');
    },
  });
  for (const button of document.querySelectorAll('.exit'))
    button.addEventListener('click', () => {
      const t = stringsFor(pageLanguage());
      // Without its last page the course would look as if it went on.
      void desk().then((found) => (found ? found.leave() : showNotice('save', t.loadFailed)));
    });
  return { saver, desk };
}
