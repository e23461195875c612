/** The course in the preview: the player as it is, and beside it what shows a saved change at once. */
import './keep-sources.ts';
import type { QuestionElement } from '../../components/questions/question-element.ts';
import { liveUpdate, type LiveUpdate } from '../../model/live.ts';
import { currentPlace, listWaiting } from '../chapter-view.ts';
import { findChapter } from '../find-chapter.ts';
import { askAnew, upgradeElements } from '../load-chapter.ts';
import { restoreAnswer, settleKept } from '../settle-chapter.ts';
import { started } from '../main.ts';
import { holdPlace, keepPlace, restorePlace } from './keep-place.ts';
import { sources } from './keep-sources.ts';
import { renew, type Renewed } from './renew.ts';

const data = JSON.parse(document.getElementById('live')?.textContent ?? '{}') as {
  readonly shell: string;
  readonly outline: { readonly hash: string };
};
const [, , lang = '', edition = ''] = location.pathname.split('/');

function reload(): void {
  keepPlace(currentPlace());
  location.reload();
}

const isQuestion = (element: Element | null): element is QuestionElement =>
  element?.localName.endsWith('-question') ?? false;

async function revive(number: number, renewed: readonly Renewed[]): Promise<void> {
  const { store, saver } = await started;
  const found = findChapter(store.outline, (chapter) => chapter.number === number);
  const place = currentPlace();
  await upgradeElements(listWaiting(place, 'all'));
  for (const { element } of renewed) {
    for (const question of found?.chapter.questions ?? []) {
      const selector = `[number="${question.number}"]`;
      const asked = element.matches(selector) ? element : element.querySelector<QuestionElement>(selector);
      if (isQuestion(asked)) restoreAnswer(asked, question, store);
    }
  }
  await settleKept(place, store, saver);
}

/** Says whether the page could be changed where it is. */
async function swap(number: number, html: string): Promise<boolean> {
  await started;
  const article = currentPlace().querySelector<HTMLElement>(':scope > article');
  const before = sources.get(number);
  sources.set(number, html);
  if (!article || before === undefined) return false;
  const settle = holdPlace(article);
  const renewed = renew(article, before, html);
  if (!renewed) return false;
  settle(renewed);
  await revive(number, renewed);
  settle(renewed);
  return true;
}

/** Says whether the page is up to date, or has to be loaded anew. */
async function apply(update: LiveUpdate): Promise<boolean> {
  if (update.lang !== lang || update.edition !== edition) return true;
  const place = currentPlace();
  if (update.shell !== data.shell || place.dataset['page'] !== undefined) return false;
  askAnew();
  const number = Number(place.querySelector<HTMLElement>(':scope > article')?.dataset['chapter']);
  const changed = update.chapters.find(([other]) => other === number);
  return !changed || swap(number, changed[1]);
}

/** The bar around the course follows. */
function tellPlace(): void {
  parent.dispatchEvent(new CustomEvent('course-moved', { detail: location.hash }));
}

/** One after the other. */
let last: Promise<void> = Promise.resolve();
import.meta.hot?.on(liveUpdate, (update: LiveUpdate) => {
  last = last
    .then(() => apply(update))
    .then((isDone) => {
      if (!isDone) reload();
    }, reload);
});
import.meta.hot?.send('alongside:hello', { lang, edition, hash: data.outline.hash });

addEventListener('hashchange', tellPlace);
void started.then(() => {
  restorePlace(currentPlace());
  tellPlace();
  document.documentElement.dataset['ready'] = '';
});
