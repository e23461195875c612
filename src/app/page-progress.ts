/** Shows progress around the chapter: the pair of lines, their words, the menu's marks, the end of the chapter. */
import { isAnswered, isChapterComplete } from '../model/outcome.ts';
import type { ChapterState } from '../model/progress.ts';
import { stringsFor } from '../strings/strings.ts';
import { pageLanguage } from '../components/events.ts';
import type { OutlineChapter } from '../model/outline.ts';
import type { ProgressStore } from './progress-store.ts';

const setWords = (id: string, words: string): void => {
  const element = document.getElementById(id);
  if (element) element.textContent = words;
};

function showPair({ outcome }: ProgressStore): void {
  const t = stringsFor(pageLanguage());
  setWords('words-read', t.chaptersRead(outcome.chaptersComplete, outcome.chaptersTotal));
  setWords('words-answered', t.questionsAnswered(outcome.questionsAnswered, outcome.questionsTotal));
  const shares = {
    read: outcome.chaptersComplete / outcome.chaptersTotal,
    answered: outcome.questionsTotal === 0 ? 0 : outcome.questionsAnswered / outcome.questionsTotal,
  };
  for (const [line, share] of Object.entries(shares))
    for (const bar of document.querySelectorAll<HTMLElement>(`.pair .${line}`))
      bar.style.setProperty('--done', String(share));
}

function stateOf({ progress }: ProgressStore, chapter: OutlineChapter): ChapterState | undefined {
  return isChapterComplete(progress, chapter) ? 'complete' : progress.chapters.get(chapter.number);
}

/** Marks in the menu all that the learner has met, at launch. */
export function showChapterStates(store: ProgressStore): void {
  if (store.progress.chapters.size === 0) return;
  const states = new Map<number, ChapterState>();
  for (const { chapters } of store.outline.parts)
    for (const chapter of chapters) {
      const state = stateOf(store, chapter);
      if (state) states.set(chapter.number, state);
    }
  document.querySelector('course-menu')?.setChapterStates(states);
}

const isLast = ({ outline }: ProgressStore, chapter: OutlineChapter): boolean =>
  outline.parts.at(-1)?.chapters.at(-1)?.number === chapter.number;

function endWords(store: ProgressStore, chapter: OutlineChapter): string[] {
  const t = stringsFor(pageLanguage());
  const { outcome, progress, outline } = store;
  if (outcome.complete) {
    const score =
      outcome.score === undefined
        ? []
        : [
            outcome.passed
              ? t.courseDoneScore(outcome.score, outline.passMark)
              : t.courseBelow(outcome.score, outline.passMark),
          ];
    return [t.courseDone, ...score, ...(outcome.passed === false ? [] : [t.youCanClose])];
  }
  const open = chapter.questions.filter(
    (question) => question.required && !isAnswered(progress, question),
  ).length;
  if (open > 0) return [t.questionsOpen(open)];
  const unread = outcome.chaptersTotal - outcome.chaptersComplete;
  if (isLast(store, chapter) && unread > 0) return [t.chaptersOpen(unread)];
  return isChapterComplete(progress, chapter) ? [t.chapterDone] : [];
}

function makeCertificateLink(): HTMLElement {
  const link = document.createElement('a');
  link.href = '#~certificate';
  link.textContent = stringsFor(pageLanguage()).seeCertificate;
  return link;
}

/** Everything that the current chapter's progress changes on the page. */
export function showProgress(store: ProgressStore, chapter: OutlineChapter, place: Element): void {
  showPair(store);
  const state = stateOf(store, chapter);
  if (state) document.querySelector('course-menu')?.setChapterState(chapter.number, state);
  const end = place.querySelector('.end-words');
  if (!end) return;
  const lines = endWords(store, chapter);
  end.classList.toggle('done', store.outcome.complete);
  end.replaceChildren(
    ...lines.map((line) => {
      const element = document.createElement('span');
      element.textContent = line;
      return element;
    }),
    ...(store.progress.completion ? [makeCertificateLink()] : []),
  );
}
