/** Puts one chapter on the page: its text, its elements, the learner's answers in it, and the focus. */
import { pageLanguage, tell } from '../components/events.ts';
import type { QuestionElement } from '../components/questions/question-element.ts';
import type {} from '../components/contents-list.ts';
import type { OutlineQuestion } from '../model/outline.ts';
import { findCountedAnswer, isAnswered } from '../model/outcome.ts';
import { stringsFor } from '../strings/strings.ts';
import type { FoundChapter } from './find-chapter.ts';
import { loadLook, upgradeElements } from './load-chapter.ts';
import type { ProgressStore } from './progress-store.ts';
import type { Saver } from './saver.ts';

export function currentPlace(): HTMLElement {
  const place = document.querySelector<HTMLElement>('main > .place');
  if (!place) throw new Error('The page has no chapter.');
  return place;
}

/** Replaces the chapter on screen and moves the focus once: to the place that the address names, else the heading. */
export function showChapter(place: HTMLElement, hash: string): void {
  currentPlace().replaceWith(place);
  if (!matchMedia('(prefers-reduced-motion: reduce)').matches)
    place.animate({ opacity: [0, 1] }, { duration: 200, easing: 'ease-out' });
  scrollTo(0, 0);
  if (!goToPlace(place, hash)) place.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

/** Goes to the place in the chapter that an address like `#mutuality--sides` names, and opens it if it is folded. */
export function goToPlace(chapter: HTMLElement, hash: string): boolean {
  const target = hash.includes('--') ? document.getElementById(hash.slice(1)) : null;
  if (!target || !chapter.contains(target)) return false;
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  tell(target, 'reveal', undefined);
  target.scrollIntoView();
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  return true;
}

/** Upgrades the blocks and gives every question the answer that was kept. Says whether all elements and their look came. */
export async function enliven(
  place: HTMLElement,
  { chapter }: FoundChapter,
  store: ProgressStore,
): Promise<boolean> {
  const loads = await Promise.all([upgradeElements(place), loadLook(chapter.number)]);
  // Blocks that have just folded moved the place that the address names; whoever went on is left alone.
  const { activeElement } = document;
  if (activeElement === document.body || `#${activeElement?.id}` === location.hash)
    goToPlace(place, location.hash);
  for (const question of chapter.questions) {
    const element = place.querySelector<QuestionElement>(`[number="${question.number}"]`);
    if (element) restoreAnswer(element, question, store);
  }
  const contents = place.querySelector('contents-list');
  if (contents) contents.answered = listAnswered(store);
  return loads.every(Boolean);
}

export function restoreAnswer(
  element: QuestionElement,
  question: OutlineQuestion,
  { learnerId, progress }: ProgressStore,
): void {
  const answer = findCountedAnswer(progress, question);
  element.seed = learnerId;
  if (answer) Object.assign(element, { tried: answer.tries, restored: answer.response });
}

/** Gives checklists and reflections what was kept. Says whether what does it came. */
export async function enlivenKept(place: HTMLElement, store: ProgressStore, saver: Saver): Promise<boolean> {
  if (!place.querySelector('[data-kept]')) return true;
  const pads = await import('./kept-pads.ts').catch(() => undefined);
  pads?.connectPads(place, store, saver);
  return pads !== undefined;
}

function listAnswered({ outline, progress }: ProgressStore): Set<number> {
  const questions = outline.parts.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.questions));
  return new Set(questions.filter((question) => isAnswered(progress, question)).map(({ number }) => number));
}

/** Title, top bar and menu follow the chapter. */
export function nameChapter({ part, chapter, place }: FoundChapter, courseTitle: string): void {
  document.title = `${chapter.title} – ${courseTitle}`;
  const [title, where] = document.querySelectorAll('.where > *');
  if (title) title.textContent = chapter.menuTitle;
  if (where)
    where.textContent = stringsFor(pageLanguage()).chapterOf(part.title, place, part.chapters.length);
  document.querySelector('course-menu')?.setCurrent(chapter.number);
}
