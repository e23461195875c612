/** Articles of a course that is compiled again and again: one is rendered anew where what it is made from is another. */
import type { Chapter, Course } from '../../model/course.ts';
import { chapterPlaces, renderChapter, type ChapterPlace } from '../chapter-article.ts';

interface Rendered {
  readonly from: readonly unknown[];
  readonly html: string;
}

/** What of a place an article shows; a chapter that has not changed is the same object. The first speaks of all. */
const sourcesOf = ({ part, partNumber, previous, next, course }: ChapterPlace): unknown[] => [
  course.lang,
  ...[part.title, partNumber, previous, next],
  ...part.chapters,
  ...(previous ? [] : course.parts.flatMap(({ chapters }) => chapters)),
];

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at]);

export class LiveArticles {
  #rendered = new WeakMap<Chapter, Rendered>();

  /** By the chapter's number. */
  render(course: Course): Map<number, string> {
    return new Map(chapterPlaces(course).map((place) => [place.chapter.number, this.#renderOne(place)]));
  }

  #renderOne(place: ChapterPlace): string {
    const from = sourcesOf(place);
    const known = this.#rendered.get(place.chapter);
    if (known && isSame(known.from, from)) return known.html;
    const html = renderChapter(place, place.course.lang);
    this.#rendered.set(place.chapter, { from, html });
    return html;
  }
}
