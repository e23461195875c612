/** Questions of the gallery as the compiler writes them, by the id that their author gave them. */
import type { Question } from '../../src/model/course.ts';

export interface GalleryQuestion {
  readonly question: Question;
  /** The element. */
  readonly html: string;
  /** The card that follows the sentences of its quiz. */
  readonly card: string;
}

interface Compiled {
  readonly html: string;
  readonly questions: readonly Question[];
}

const fetchGallery = async (): Promise<Compiled> =>
  (await fetch('/gallery.json')).json() as Promise<Compiled>;

/** A photograph lies in the package, which is not there. */
const grey =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="600" height="360"%3E%3Crect width="100%25" height="100%25" fill="%23999"/%3E%3C/svg%3E';

/** Every block of the gallery that matches, as the compiler writes it; fails where there is none. */
export async function getBlocks(selector: string): Promise<string[]> {
  const page = new DOMParser().parseFromString((await fetchGallery()).html, 'text/html');
  for (const picture of page.querySelectorAll('img')) picture.src = grey;
  const found = [...page.querySelectorAll(selector)].map((block) => block.outerHTML);
  if (found.length === 0) throw new Error(`The gallery has no ${selector}`);
  return found;
}

let loaded: Promise<Readonly<Record<string, GalleryQuestion>>> | undefined;

async function load(): Promise<Readonly<Record<string, GalleryQuestion>>> {
  const { html, questions } = await fetchGallery();
  const page = new DOMParser().parseFromString(html, 'text/html');
  return Object.fromEntries(
    questions.map((question) => [
      question.id,
      {
        question,
        html: page.querySelector(`[number="${question.number}"]`)?.outerHTML ?? '',
        card:
          page.querySelector(`.sentences-card:has([data-sentence="${question.number}"])`)?.outerHTML ?? '',
      },
    ]),
  );
}

export async function getFromGallery(id: string): Promise<GalleryQuestion> {
  loaded ??= load();
  const found = (await loaded)[id];
  if (!found) throw new Error(`The gallery has no question ${id}`);
  return found;
}
