/** The outline as the page brings it: names in its menu, the rest as JSON at its end. */
import type { Outline, OutlineChapter, OutlineQuestion } from '../model/outline.ts';
import type { PageChapter, PageOutline, PageQuestion } from '../model/page-outline.ts';

export function readOutline(page: Document): Outline {
  const { parts, ...rest } = JSON.parse(page.getElementById('outline')?.textContent ?? '') as PageOutline;
  const folds = page.querySelectorAll('.menu-parts details');
  let last = 0;
  const readQuestion = ({ number = last + 1, ...known }: PageQuestion): OutlineQuestion => {
    last = number;
    return { number, required: true, scored: true, ...known };
  };
  const readChapter = (entry: HTMLElement, { questions = [], ...known }: PageChapter): OutlineChapter => {
    const link = entry.querySelector('a');
    const menuTitle = link?.lastElementChild?.firstChild?.textContent ?? '';
    return {
      number: Number(entry.dataset['chapter']),
      id: link?.getAttribute('href')?.slice(2) ?? '',
      title: menuTitle,
      menuTitle,
      required: true,
      ...known,
      questions: questions.map(readQuestion),
    };
  };
  return {
    ...rest,
    parts: parts.map(({ number, id, chapters }, at) => {
      const entries = [...(folds[at]?.querySelectorAll('li') ?? [])];
      return {
        number,
        id,
        title: folds[at]?.querySelector('span')?.textContent ?? '',
        chapters: entries.map((entry, place) => readChapter(entry, chapters[place] ?? {})),
      };
    }),
  };
}
