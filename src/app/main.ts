/** The player's entry, and the only place where its parts are wired together. */
import { lang, outline } from 'virtual:outline';
import '../components/course-menu.ts';
import '../components/state-line.ts';
import { stringsFor } from '../strings/strings.ts';
import type { BootSession } from '../tracking/boot-session.ts';
import { chooseTracker } from '../tracking/choose-tracker.ts';
import { startSession } from '../tracking/session.ts';
import type { Tracker } from '../tracking/tracker.ts';
import { loadFonts, mendPolicy } from './late-files.ts';
import { connectMenuSheet } from './menu-sheet.ts';
import { hasNotice, removeNotice, showNotice } from './notices.ts';
import { Player } from './player.ts';
import { ProgressStore } from './progress-store.ts';
import { Saver } from './saver.ts';
import './styles/player.css';

const t = stringsFor(lang);

/** From here on every call to the LMS is the tracker's. */
async function takeOver(): Promise<Tracker> {
  const tracker = await chooseTracker(outline.id, undefined, outline.reportFailed);
  tracker.onProblem = ({ code, detail }) => {
    console.warn(`Tracking: ${code}: ${detail}`);
    if (code === 'initialize-refused') showNotice('device', t.noSession);
  };
  (window as { alongside?: BootSession }).alongside?.playerStarted();
  startSession(tracker, window, () => location.reload());
  return tracker;
}

function makeSaver(tracker: Tracker, store: ProgressStore, reviewing: boolean): Saver {
  const stateLine = document.querySelector('state-line');
  return new Saver(tracker, (state) => {
    if (stateLine) stateLine.state = reviewing ? 'review' : store.recording ? state : 'not-recorded';
    if (state === 'not-saved') showNotice('save', t.notSavedWhy);
    else if (state !== 'saving') removeNotice('save');
  });
}

/** Saved state that cannot be shown stays as it is until the learner gives it up. */
function offerFreshStart(store: ProgressStore, saver: Saver): void {
  const { restored } = store;
  if (restored === 'fresh' || restored === 'restored') return;
  const run = (): void => {
    store.startAfresh();
    removeNotice('restored');
    void saver.saveNow();
  };
  showNotice('restored', t.restoredProblem(restored), { label: t.startAfresh, run });
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
  const tracker = await takeOver();
  const launch = await tracker.connect();
  const store = new ProgressStore(outline, tracker, launch);
  const saver = makeSaver(tracker, store, launch.mode !== 'normal');

  const shell = document.querySelector<HTMLElement>('.shell');
  const announcer = document.getElementById('announcer');
  if (shell) connectMenuSheet(shell);
  if (announcer) announceFor(announcer);
  await new Player(store, saver).start(launch.location);

  offerFreshStart(store, saver);
  if (tracker.reportsTo === 'device' && !hasNotice('device')) showNotice('device', t.notReportedWhy);
  if (store.hasNews)
    void import('./whats-new-notice.ts').then(
      ({ tellNews }) => tellNews(store, saver),
      () => undefined,
    );
  saver.launch();
  loadFonts();
}

/** The page still holds the first chapter and the print edition; say so instead of standing there. */
function showTrouble(error: unknown): void {
  document.documentElement.classList.remove('resuming');
  const box = document.getElementById('start-trouble');
  if (box) box.hidden = false;
  const code = document.getElementById('support-code');
  if (code) code.textContent = `${document.documentElement.dataset['build'] ?? ''} player ${String(error)}`;
}

main().catch(showTrouble);
