/** Questions of the gallery as the compiler writes them, by the id that their author gave them. */
import type { Question } from '../../src/model/course.ts';

export interface GalleryQuestion {
  readonly question: Question;
  /** The element. */
  readonly html: string;
}

let loaded: Promise<Readonly<Record<string, GalleryQuestion>>> | undefined;

async function load(): Promise<Readonly<Record<string, GalleryQuestion>>> {
  const { html, questions } = (await (await fetch('/gallery.json')).json()) as {
    html: string;
    questions: Question[];
  };
  const page = new DOMParser().parseFromString(html, 'text/html');
  return Object.fromEntries(
    questions.map((question) => [
      question.id,
      { question, html: page.querySelector(`[number="${question.number}"]`)?.outerHTML ?? '' },
    ]),
  );
}

export async function getFromGallery(id: string): Promise<GalleryQuestion> {
  loaded ??= load();
  const found = (await loaded)[id];
  if (!found) throw new Error(`The gallery has no question ${id}`);
  return found;
}
