/** A chapter of the gallery as examples: a block each, and a question each. */
import type { GalleryChapter, GalleryQuestion } from '../../model/gallery.ts';
import type { ExampleSource } from './example.ts';

/** A heading or a line between the examples, or an example. */
export type ChapterItem = { readonly words: Element } | { readonly example: ExampleSource };

/** The card of sentences belongs to the questions before it: each is shown with it where it names the question. */
function questionHtml(question: Element): string {
  const number = question.getAttribute('number') ?? '';
  const card = question.parentElement?.querySelector(`:scope > :has([data-sentence="${number}"])`);
  return `<div class="quiz">${question.outerHTML}${card?.outerHTML ?? ''}</div>`;
}

function splitQuiz(quiz: Element, source: string, questions: readonly GalleryQuestion[]): ChapterItem[] {
  return [...quiz.children].flatMap((child): ChapterItem[] => {
    const number = Number(child.getAttribute('number'));
    const found = questions.find((question) => question.number === number);
    if (found)
      return [
        { example: { id: found.id, html: questionHtml(child), source: `${source}\n\n${found.source}` } },
      ];
    return child.querySelector('[data-sentence]') ? [] : [{ words: child }];
  });
}

/** The author's own id where there is one: `chapter--id` on the page. */
function idOf(child: Element, index: number, chapter: string): string {
  const own = /--(.+)$/.exec(child.id)?.[1];
  const [kind = child.localName] = [...child.classList];
  return own ?? `${chapter}-${index + 1}-${child.localName.includes('-') ? child.localName : kind}`;
}

export function splitChapter({ id, html, sources, questions }: GalleryChapter): ChapterItem[] {
  const template = document.createElement('template');
  template.innerHTML = html;
  const children = [...template.content.children];
  const authored = children.filter((child) => !child.matches('.notes, template'));
  return children.flatMap((child, index): ChapterItem[] => {
    const source = authored.length === sources.length ? (sources[index] ?? '') : sources.join('\n\n');
    // What terms mean lies in templates, for all that follows.
    if (child.matches('h2, template')) return [{ words: child }];
    if (child.matches('section.quiz')) return splitQuiz(child, source, questions);
    return [{ example: { id: idOf(child, index, id), html: child.outerHTML, source } }];
  });
}
