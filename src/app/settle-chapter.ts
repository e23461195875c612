/** Gives the elements of a chapter what was kept: answers, ticks and words. Comes with the first that has to know. */
import type { ContentsList } from '../components/contents-list.ts';
import type { QuestionElement } from '../components/questions/question-element.ts';
import type { OutlineChapter, OutlineQuestion } from '../model/outline.ts';
import { findCountedAnswer, isAnswered } from '../model/outcome.ts';
import { checkSubmitted, wasTouched } from './early-touches.ts';
import type { ProgressStore } from './progress-store.ts';
import type { Saver } from './saver.ts';

/** Those that have their answers. */
const settled = new WeakSet<Element>();

/** Of the elements whose code is here. Says whether all that does it came. */
export async function settleChapter(
  place: HTMLElement,
  { questions }: OutlineChapter,
  store: ProgressStore,
  saver: Saver,
): Promise<boolean> {
  for (const question of questions) {
    const element = place.querySelector<QuestionElement>(`[number="${question.number}"]:defined`);
    if (!element || settled.has(element)) continue;
    settled.add(element);
    restoreAnswer(element, question, store);
    checkSubmitted(element);
  }
  const contents = place.querySelector<ContentsList>('contents-list:defined');
  if (contents) contents.answered = listAnswered(store);
  return settleKept(place, store, saver);
}

export function restoreAnswer(
  element: QuestionElement,
  question: OutlineQuestion,
  { learnerId, progress }: ProgressStore,
): void {
  const answer = findCountedAnswer(progress, question);
  element.seed = learnerId;
  if (!answer) return;
  element.tried = answer.tries;
  if (!wasTouched(element)) element.restored = answer.response;
}

/** Gives checklists and reflections what was kept. Says whether what does it came. */
export async function settleKept(place: HTMLElement, store: ProgressStore, saver: Saver): Promise<boolean> {
  if (!place.querySelector('checklist-block:defined, reflection-block:defined')) return true;
  const pads = await import('./kept-pads.ts').catch(() => undefined);
  pads?.connectPads(place, store, saver);
  return pads !== undefined;
}

function listAnswered({ outline, progress }: ProgressStore): Set<number> {
  const questions = outline.parts.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.questions));
  return new Set(questions.filter((question) => isAnswered(progress, question)).map(({ number }) => number));
}
