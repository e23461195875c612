/** The player's entry, and the only place where its parts are wired together. */
import { lang, outline } from 'virtual:outline';
import '../components/course-menu.ts';
import '../components/state-line.ts';
import { stringsFor } from '../strings/strings.ts';
import { chooseTracker } from '../tracking/choose-tracker.ts';
import { startSession } from '../tracking/session.ts';
import { findChapter } from './find-chapter.ts';
import { loadFonts, mendPolicy } from './late-files.ts';
import { connectMenuSheet } from './menu-sheet.ts';
import { showNotice } from './notices.ts';
import { Player } from './player.ts';
import { ProgressStore } from './progress-store.ts';
import { Saver } from './saver.ts';
import './styles/player.css';

async function main(): Promise<void> {
  const t = stringsFor(lang);
  await mendPolicy();
  const tracker = await chooseTracker();
  tracker.onProblem = ({ code, detail }) => console.warn(`alongside: ${code}: ${detail}`);
  const launch = await tracker.connect();
  const store = new ProgressStore(outline, tracker, launch);

  const stateLine = document.querySelector('state-line');
  const saver = new Saver(tracker, (state) => {
    if (stateLine) stateLine.state = launch.mode === 'normal' ? state : 'review';
    if (state === 'not-saved') showNotice('save', t.notSavedWhy);
    else if (state === 'saved') document.getElementById('notice-save')?.remove();
  });

  const announcer = document.getElementById('announcer');
  addEventListener('announce', (event) => {
    if (announcer && event instanceof CustomEvent) announcer.textContent = String(event.detail);
  });
  const shell = document.querySelector<HTMLElement>('.shell');
  if (shell) connectMenuSheet(shell);
  startSession(tracker, { onRestored: () => location.reload() });

  const first = findChapter(outline, () => true);
  if (!first) throw new Error('The course has no chapter.');
  await new Player(store, saver, first).start();
  if (store.restored === 'newer' || store.restored === 'damaged' || store.restored === 'foreign')
    showNotice('restored', t.restoredProblem(store.restored));
  if (tracker.reportsTo === 'device') showNotice('device', t.notReportedWhy);
  saver.launch();
  loadFonts();
}

void main();
