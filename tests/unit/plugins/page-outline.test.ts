import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readOutline } from '../../../src/app/page-outline.ts';
import type { Course } from '../../../src/model/course.ts';
import { outlineOf } from '../../../src/model/outline-of.ts';
import type { Outline } from '../../../src/model/outline.ts';
import { renderShellPage } from '../../../src/plugins/shell-page.ts';
import { compileGallery } from '../../fixtures/gallery-course.ts';

const gallery = compileGallery();

function readFrom(course: Course): unknown {
  const { document } = parseHTML(renderShellPage(course, '')) as unknown as { document: Document };
  // A browser does not break a text at its entities.
  document.body.normalize();
  return readOutline(document);
}

/** As the player has it: chapters go by the name that the menu gives them. */
function namedByMenu(course: Course): Outline {
  const outline = outlineOf(course);
  const parts = outline.parts.map((part) => ({
    ...part,
    chapters: part.chapters.map((chapter) => ({ ...chapter, title: chapter.menuTitle })),
  }));
  return { ...outline, parts };
}

test('the page holds the whole outline', () => {
  expect(readFrom(gallery)).toEqual(namedByMenu(gallery));
});

test('no title ends the script or loses a letter', () => {
  const title = 'Yes & no </script> <b>“so”</b> <!-- --> \\u003c';
  const parts = gallery.parts.map((part) => ({
    ...part,
    title,
    chapters: part.chapters.map((chapter, at) => ({
      ...chapter,
      menuTitle: title,
      ...(at === 0 && { title, required: false }),
    })),
  }));
  const course: Course = { ...gallery, title, parts };
  expect(readFrom(course)).toEqual(namedByMenu(course));
});

test('a course of many parts has them in groups, and none is lost', () => {
  const [part] = gallery.parts;
  if (!part) throw new Error('The gallery has no part.');
  const parts = Array.from({ length: 45 }, (_, at) => ({ ...part, number: at + 1, title: `Part ${at + 1}` }));
  const course: Course = { ...gallery, parts };
  expect(readFrom(course)).toEqual(namedByMenu(course));
  const groups = [
    ...renderShellPage(course, '').matchAll(/<div style="content-visibility:auto;[^]*?<\/div>/g),
  ];
  expect(groups.map(([html]) => html.split('<details').length - 1)).toEqual([10, 10, 10, 10, 5]);
  expect(renderShellPage(gallery, '')).not.toContain('content-visibility');
});
