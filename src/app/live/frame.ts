/** The preview around the course: the bar, the list of problems, what the LMS gets. */
import { liveState, type LiveState } from '../../model/live.ts';
import { liveStrings as t } from '../../strings/live-strings.ts';
import { readChoice, writePlace } from './address.ts';
import { connectBar, showChoices, showPlace } from './bar.ts';
import { connectCalls, describeCourse, forgetVisits } from './calls.ts';
import { announce } from './find.ts';
import { showProblems } from './problem-list.ts';
import { clearStage, isStaged, showCourse, shownCourse } from './stage.ts';

function show(state: LiveState): void {
  showChoices(state);
  describeCourse(state);
  showProblems(state);
  if (!state.isShown) clearStage();
  else if (!isStaged()) showCourse(readChoice(), location.hash);
}

async function load(): Promise<void> {
  const { lang, edition } = readChoice();
  const answer = await fetch(`/live/state.json?${new URLSearchParams({ lang, edition })}`);
  show((await answer.json()) as LiveState);
}

/** What is chosen differs: the course is opened anew, where it was. */
function reopen(): void {
  clearStage();
  void load();
}

function reset(): void {
  if (!confirm(t.resetAsked)) return;
  clearStage();
  forgetVisits();
  localStorage.clear();
  void load().then(() => announce(t.resetDone));
}

addEventListener('course-moved', (event) => {
  const hash = String((event as CustomEvent).detail);
  writePlace(hash);
  showPlace(hash);
});
addEventListener('hashchange', () => {
  const course = shownCourse();
  if (course && course.location.hash !== location.hash) course.location.hash = location.hash;
});

connectCalls();
connectBar({ reopen, reset });
import.meta.hot?.on(liveState, (state: LiveState) => {
  const { lang, edition } = readChoice();
  if (state.lang === lang && state.edition === edition) show(state);
});
// What was said before the page could hear it.
import.meta.hot?.on('vite:ws:connect', () => void load());
void load();
