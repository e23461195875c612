/** What the frame around the first chapter says of the learner's way before anything is known of it. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { Course } from '../../../src/model/course.ts';
import { renderShellPage } from '../../../src/plugins/shell-page.ts';
import { compileGallery } from '../../fixtures/gallery-course.ts';

const gallery = compileGallery();

function render(
  change: (chapter: Course['parts'][number]['chapters'][number], at: number) => object,
): Document {
  const parts = gallery.parts.map((part) => ({
    ...part,
    chapters: part.chapters.map((chapter, at) => ({ ...chapter, ...change(chapter, at) })),
  }));
  return (parseHTML(renderShellPage({ ...gallery, parts }, '')) as unknown as { document: Document })
    .document;
}

test('chapters that are required are counted', () => {
  const page = render((_chapter, at) => ({ required: at === 0 }));
  expect(page.getElementById('words-read')?.textContent).toBe(`0 of ${gallery.parts.length} chapters read`);
});

test('questions are counted where there are any', () => {
  const page = render(() => ({}));
  expect(page.getElementById('words-answered')?.textContent).toMatch(/^0 of [1-9]\d* questions answered$/);
  expect(page.querySelectorAll('.pair .answered')).toHaveLength(2);

  const without = render(() => ({ questions: [] }));
  expect(without.getElementById('words-answered')).toBeNull();
  expect(without.querySelectorAll('.pair .read')).toHaveLength(2);
  expect(without.querySelector('.pair .answered')).toBeNull();
});
