/** Every block and every question of the gallery's course in every state, on one page. */
import type { GalleryChapter, GalleryCourse } from '../../model/gallery.ts';
import { renderExample } from './example.ts';
import { splitChapter } from './split-chapter.ts';

/** As in the player: a list beside the page where there is room. */
function listExamples(list: Element): void {
  for (const { id } of document.querySelectorAll('.example')) {
    const link = Object.assign(document.createElement('a'), { href: `#${id}`, textContent: id });
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
}

function makeText(tag: string, text: string, className = ''): HTMLElement {
  return Object.assign(document.createElement(tag), { textContent: text, className });
}

/** The chapter that has the page to itself: `?chapter=whole-matrix`. */
const only = new URLSearchParams(location.search).get('chapter');

/** Gives what makes the chapter's examples ready. */
function showChapter(main: Element, chapter: GalleryChapter): (() => Promise<void>)[] {
  const title = makeText('p', chapter.title, 'eyebrow');
  main.append(title);
  if (chapter.apart && only === null) {
    const link = Object.assign(document.createElement('a'), {
      href: `?chapter=${chapter.id}`,
      textContent: 'On a page of its own',
    });
    title.append(': ', link);
    return [];
  }
  return splitChapter(chapter).flatMap((item) => {
    if ('words' in item) {
      item.words.removeAttribute('id');
      main.append(item.words);
      return [];
    }
    const { element, ready } = renderExample(item.example);
    main.append(element);
    return [ready];
  });
}

/** Entering states moves the focus and the page: back to where the address leads. */
function settle(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const target =
    location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target) target.scrollIntoView();
  else scrollTo(0, 0);
  document.documentElement.dataset['ready'] = '';
}

async function show(): Promise<void> {
  const main = document.querySelector('.examples');
  const list = document.querySelector('.menu ol');
  if (!main || !list) throw new Error('The page has no place for examples');
  const course = (await (await fetch('/gallery/course.json')).json()) as GalleryCourse;
  Object.assign(document.documentElement, { lang: course.lang, dir: course.dir });
  for (const problem of course.problems) main.append(makeText('p', problem, 'problem'));
  const shown = course.chapters.filter(({ id }) => only === null || id === only);
  const chapters = shown.map((chapter) => showChapter(main, chapter));
  listExamples(list);
  for (const ready of chapters.flat()) await ready();
  settle();
}

show().catch((error: unknown) => {
  document.documentElement.dataset['ready'] = String(error);
  throw error;
});
