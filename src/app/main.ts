/** The player's entry, and the only place where its parts are wired together. */
import { outline } from 'virtual:outline';
import '../components/course-menu.ts';
import '../components/state-line.ts';
import type { BootSession } from '../tracking/boot-session.ts';
import { pageLanguage, tell } from '../components/events.ts';
import { stringsFor } from '../strings/strings.ts';
import { chooseTracker } from '../tracking/choose-tracker.ts';
import { JournaledTracker } from '../tracking/journaled-tracker.ts';
import { watchOtherTabs } from '../tracking/other-tabs.ts';
import { startSession, type SessionListener } from '../tracking/session.ts';
import type { TrackerProblem } from '../tracking/tracker.ts';
import { breathe } from './breathe.ts';
import { loadFonts, mendPolicy } from './late-files.ts';
import { connectMenuSheet } from './menu-sheet.ts';
import { Player } from './player.ts';
import { ProgressStore } from './progress-store.ts';
import type { Saver } from './saver.ts';
import { startSaving } from './start-saving.ts';
import './styles/player.css';

/** Milliseconds: well after all that the learner waits for. */
const deskAfter = 8000;
/** Milliseconds: what the last answer was about is said first. */
const endAfter = 1500;

const build = document.documentElement.dataset['build'] ?? '';

function announceFor(announcer: HTMLElement): void {
  document.addEventListener('announce', (event) => {
    if (!(event instanceof CustomEvent)) return;
    // Emptied first: the same words twice would otherwise be said once.
    announcer.textContent = '';
    requestAnimationFrame(() => (announcer.textContent = String(event.detail)));
  });
}

/** What the live preview goes on from. */
interface Started {
  readonly store: ProgressStore;
  readonly saver: Saver;
}

async function main(): Promise<Started> {
  await breathe();
  await mendPolicy();
  const chosen = await chooseTracker(outline.id, undefined, outline.reportFailed);
  const tracker = new JournaledTracker(chosen, { courseId: outline.id });
  const problems: TrackerProblem[] = [];
  tracker.onProblem = (problem) => {
    problems.push(problem);
    console.warn(`Tracking: ${problem.code}: ${problem.detail}`);
  };
  const listener: SessionListener = { onStep: () => undefined, onReturn: () => location.reload() };
  const session = startSession(tracker, window, listener);
  // From here on every call to the LMS is the tracker's.
  const boot = (window as { alongside?: BootSession }).alongside;
  boot?.playerStarted();
  const launch = await tracker.connect();
  session.dispatch('connected');
  const store = new ProgressStore(outline, tracker, launch);
  if (tracker.kept) store.onSetAside = (...stale) => tracker.journal?.setAside(JSON.stringify([stale]));
  const announceEnd = (): void => tell(document.body, 'announce', stringsFor(pageLanguage()).courseDone);
  store.onComplete = () => setTimeout(announceEnd, endAfter);
  const { saver, desk } = startSaving({
    session,
    tracker,
    store,
    problem: () => problems.at(-1)?.code ?? '',
  });
  listener.onStep = (_state, event) => {
    if (event === 'opened-elsewhere') void desk().then((found) => found?.stop());
    else void saver.note(event);
  };
  if (tracker.journal) watchOtherTabs(tracker.journal.key, () => session.dispatch('opened-elsewhere'));

  const shell = document.querySelector<HTMLElement>('.shell');
  const announcer = document.getElementById('announcer');
  if (shell) connectMenuSheet(shell);
  if (announcer) announceFor(announcer);
  await boot?.shown;
  await breathe();
  await new Player(store, saver).start(launch.location);

  const refused = problems.some(({ code }) => code === 'initialize-refused');
  if (store.held || store.missing || tracker.reportsTo === 'device')
    void desk().then((found) => found?.greet(refused));
  if (store.hasNews)
    void import('./whats-new-notice.ts').then(
      ({ tellNews }) => tellNews(store, saver),
      () => undefined,
    );
  saver.launch();
  loadFonts();
  // Once the connection is gone, what has to say so could not come any more.
  setTimeout(() => void desk(), deskAfter);
  return { store, saver };
}

/** The page still holds the first chapter and the print edition; say so instead of standing there. */
function showTrouble(error: unknown): void {
  document.documentElement.classList.remove('resuming');
  const box = document.getElementById('start-trouble');
  if (box) box.hidden = false;
  const code = document.getElementById('support-code');
  if (code) code.textContent = `${build} player ${String(error)}`;
}

export const started = main();
started.catch(showTrouble);
