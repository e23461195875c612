/** Tells a learner who comes back what has been edited since, once. Loaded on demand; it never blocks. */
import { pageLanguage } from '../components/events.ts';
import type { OutlineChapter } from '../model/outline.ts';
import { findNews, type News } from '../model/whats-new.ts';
import { newsStringsFor } from '../strings/news-strings.ts';
import { currentPlace } from './chapter-view.ts';
import { removeNotice, showNotice } from './notices.ts';
import type { ProgressStore } from './progress-store.ts';
import type { Saver } from './saver.ts';

/** More links than these would push the chapter away. */
const mostLinks = 6;

export function tellNews(store: ProgressStore, saver: Pick<Saver, 'saveSoon'>): void {
  const news = findNews(store.outline, store.progress);
  if (news) show(news, [...store.progress.chapters.values()].includes('complete'));
  if (store.dispatch({ type: 'news-told' })) saver.saveSoon();
}

function show(news: News, hasFinished: boolean): void {
  const t = newsStringsFor(pageLanguage());
  showNotice('news', '', [{ label: t.close, run: close }]);
  const words = document.createElement('div');
  words.append(...listLines(news), ...(hasFinished ? makeLine(t.staysDone) : []));
  document.querySelector('#notice-news p')?.replaceWith(words);
}

function close(): void {
  removeNotice('news');
  // The button that had the focus is gone.
  currentPlace().querySelector('h1')?.focus({ preventScroll: true });
}

function listLines({ chapters, questions, changed }: News): HTMLElement[] {
  const t = newsStringsFor(pageLanguage());
  const answersGone = changed.reduce((sum, { count }) => sum + count, 0);
  const inChapters = (news: typeof changed): OutlineChapter[] => news.map(({ chapter }) => chapter);
  return [
    ...makeLine(t.newChapters, chapters),
    ...makeLine(t.newQuestions, inChapters(questions)),
    ...makeLine(t.changed, inChapters(changed), t.answerAgain(answersGone)),
  ];
}

/** A sentence with links to chapters; none where it is about chapters and there are none. */
function makeLine(words: string, chapters?: readonly OutlineChapter[], after = ''): HTMLElement[] {
  if (chapters?.length === 0) return [];
  const line = document.createElement('p');
  line.append(words);
  for (const [place, chapter] of (chapters ?? []).slice(0, mostLinks).entries())
    line.append(place === 0 ? ' ' : ', ', makeLink(chapter));
  const more = (chapters?.length ?? 0) - mostLinks;
  if (more > 0) line.append(` ${newsStringsFor(pageLanguage()).more(more)}`);
  if (chapters) line.append(after === '' ? '.' : `. ${after}`);
  return [line];
}

function makeLink({ id, title }: OutlineChapter): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `#/${id}`;
  link.textContent = title;
  return link;
}
