/** The outline as the page brings it: names in its menu, the rest as JSON at its end. */
import type { Outline, OutlineChapter } from '../model/outline.ts';
import type { PageChapter, PageOutline } from '../model/page-outline.ts';

function readChapter(entry: HTMLElement, { questions = [], ...rest }: PageChapter): OutlineChapter {
  const link = entry.querySelector('a');
  const menuTitle = link?.lastElementChild?.firstChild?.textContent ?? '';
  return {
    number: Number(entry.dataset['chapter']),
    id: link?.getAttribute('href')?.slice(2) ?? '',
    title: menuTitle,
    menuTitle,
    required: true,
    ...rest,
    questions: questions.map((question) => ({ required: true, scored: true, ...question })),
  };
}

export function readOutline(page: Document): Outline {
  const { parts, ...rest } = JSON.parse(page.getElementById('outline')?.textContent ?? '') as PageOutline;
  const folds = page.querySelectorAll('.menu-parts details');
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
