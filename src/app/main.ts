/** The player's entry, and the only place where its parts are wired together. */
import { outline } from 'virtual:outline';
import '../components/course-menu.ts';
import type { ShownState } from '../components/state-line.ts';
import '../components/state-line.ts';
import type { BootSession } from '../tracking/boot-session.ts';
import { chooseTracker } from '../tracking/choose-tracker.ts';
import { JournaledTracker } from '../tracking/journaled-tracker.ts';
import { watchOtherTabs } from '../tracking/other-tabs.ts';
import { startSession, type SessionListener } from '../tracking/session.ts';
import type { Launch, TrackerProblem } from '../tracking/tracker.ts';
import { loadFonts, mendPolicy } from './late-files.ts';
import { connectMenuSheet } from './menu-sheet.ts';
import { removeNotice } from './notices.ts';
import { Player } from './player.ts';
import { ProgressStore } from './progress-store.ts';
import { Saver, type SaverParts, type Whereabouts } from './saver.ts';
import type { TroubleActions, TroubleDesk } from './trouble-desk.ts';
import './styles/player.css';

const build = document.documentElement.dataset['build'] ?? '';

const shownFor: Readonly<Record<Whereabouts, ShownState>> = {
  lms: 'saved',
  device: 'kept-here',
  nowhere: 'not-saved',
};

/** The desk for trouble; nothing where it cannot be loaded, and a later call tries again. */
function makeDesk(actions: TroubleActions): () => Promise<TroubleDesk | undefined> {
  let loading: Promise<TroubleDesk | undefined> | undefined;
  return () =>
    (loading ??= import('./trouble-desk.ts').then(
      ({ TroubleDesk }) => new TroubleDesk(actions),
      () => (loading = undefined),
    ));
}

/** Wires what saves to what is shown of it. */
function makeSaver(
  { session, tracker }: Pick<SaverParts, 'session' | 'tracker'>,
  store: ProgressStore,
  launch: Launch,
  problem: () => string,
) {
  const stateLine = document.querySelector('state-line');
  const show = (state: ShownState): void => {
    if (stateLine) stateLine.state = launch.mode === 'normal' ? state : 'review';
  };
  const alone = tracker.reportsTo === 'device';
  const countAnswers = (): number => store.progress.answers.size;
  let sent = countAnswers();
  /** Save and exit: says where the work is, and closes what the LMS opened as a window of its own. */
  const leave = async (): Promise<void> => {
    const loaded = desk();
    const where = await saver.exit();
    (await loaded)?.end(where, alone);
    if (where === 'lms' && window.top === window && window.opener) window.close();
  };
  const desk = makeDesk({
    retry: () => saver.saveNow('retry'),
    startAfresh: () => {
      store.startAfresh();
      saver.saveNow('retry');
    },
    leave: () => void leave(),
    count: () => (alone || store.isHeld ? undefined : { device: countAnswers(), lms: sent }),
    problem,
  });
  const saver = new Saver({
    session,
    tracker,
    probe: async (anew) => (await desk())?.probe(anew) ?? 'unknown',
    isHeld: () => store.isHeld,
    onSaving: () => show('saving'),
    onSettled: (outcome) => {
      show(shownFor[outcome.where]);
      if (outcome.where === 'lms') sent = countAnswers();
      if (outcome.failure) void desk().then((found) => found?.warn(outcome));
      else removeNotice('save');
    },
  });
  for (const button of document.querySelectorAll('.exit'))
    button.addEventListener('click', () => void leave());
  return { saver, desk };
}

function announceFor(announcer: HTMLElement): void {
  document.addEventListener('announce', (event) => {
    if (!(event instanceof CustomEvent)) return;
    // Emptied first: the same words twice would otherwise be said once.
    announcer.textContent = '';
    requestAnimationFrame(() => (announcer.textContent = String(event.detail)));
  });
}

async function main(): Promise<void> {
  await mendPolicy();
  const tracker = new JournaledTracker(await chooseTracker(outline.id), { courseId: outline.id });
  const problems: TrackerProblem[] = [];
  tracker.onProblem = (problem) => {
    problems.push(problem);
    console.warn(`Tracking: ${problem.code}: ${problem.detail}`);
  };
  const listener: SessionListener = { onStep: () => undefined, onReturn: () => location.reload() };
  const session = startSession(tracker, window, listener);
  // From here on every call to the LMS is the tracker's.
  (window as { alongside?: BootSession }).alongside?.playerStarted();
  const launch = await tracker.connect();
  session.dispatch('connected');
  const store = new ProgressStore(outline, tracker, launch);
  const { saver, desk } = makeSaver({ session, tracker }, store, launch, () => problems.at(-1)?.code ?? '');
  listener.onStep = (_state, event) => {
    if (event === 'opened-elsewhere') void desk().then((found) => found?.stop());
    else void saver.note(event);
  };
  if (tracker.journal) watchOtherTabs(tracker.journal.key, () => session.dispatch('opened-elsewhere'));

  const shell = document.querySelector<HTMLElement>('.shell');
  const announcer = document.getElementById('announcer');
  if (shell) connectMenuSheet(shell);
  if (announcer) announceFor(announcer);
  await new Player(store, saver).start();

  const { restored } = store;
  if (restored !== 'fresh' && restored !== 'restored') void desk().then((found) => found?.ask(restored));
  if (problems.some(({ code }) => code === 'initialize-refused'))
    void desk().then((found) => found?.open('no-session'));
  else if (tracker.reportsTo === 'device') void desk().then((found) => found?.sayAlone());
  saver.launch();
  loadFonts();
}

/** The page still holds the first chapter and the print edition; say so instead of standing there. */
function showTrouble(error: unknown): void {
  document.documentElement.classList.remove('resuming');
  const box = document.getElementById('start-trouble');
  if (box) box.hidden = false;
  const code = document.getElementById('support-code');
  if (code) code.textContent = `${build} player ${String(error)}`;
}

main().catch(showTrouble);
