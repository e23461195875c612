/** What the author of each example in the gallery wrote. */
import { readGallery } from '../../plugins/live/gallery-course.ts';
import type { GalleryCourse } from '../../model/gallery.ts';
import { addedSources, galleryFolder } from './guide-gallery.ts';

export interface ExampleSource {
  readonly text: string;
  readonly language: 'md' | 'json';
}

export type ExampleSources = (id: string) => ExampleSource;

/** A name the author gave, in the first line; else the chapter and the place in it, counted from 1. */
function findBlock({ chapters }: GalleryCourse, id: string): string | undefined {
  const own = new RegExp(`^:{2,}[a-z-]+\\{#${id}[ }]`);
  const named = chapters.flatMap(({ sources }) => sources).find((source) => own.test(source));
  if (named !== undefined) return named;
  const [, chapter, index] = /^(.+?)-(\d+)-[a-z-]+$/.exec(id) ?? [];
  return chapters.find((one) => one.id === chapter)?.sources[Number(index) - 1];
}

function findQuestion({ chapters }: GalleryCourse, id: string): string | undefined {
  return chapters.flatMap(({ questions }) => questions).find((question) => question.id === id)?.source;
}

/**
 * @param root folder of the project
 * @throws where the gallery has problems; what it gives throws where there is no such example
 */
export function readExampleSources(root: string): ExampleSources {
  const { shown } = readGallery({ root, courseRoot: galleryFolder(root) });
  if (shown.problems.length > 0) throw new Error(shown.problems.join('\n'));
  return (id) => {
    const question = findQuestion(shown, id);
    if (question !== undefined) return { text: question, language: 'json' };
    const block = addedSources.get(id) ?? findBlock(shown, id);
    if (block === undefined) throw new Error(`The gallery has no example “${id}”.`);
    return { text: block, language: 'md' };
  };
}
