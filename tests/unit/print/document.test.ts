/** print.html as a document: title, contents, parts and chapters, and what stands on every page. */
import { expect, test } from 'vitest';
import { renderPrintFoot } from '../../../src/plugins/print/print-foot.ts';
import { findAll } from '../../../src/plugins/print/tree.ts';
import { renderPrintPage } from '../../../src/plugins/print-page.ts';
import { makeCourse } from '../../fixtures/course.ts';
import { gallery, printed, printedGallery } from './printed.ts';

const course = makeCourse();

test('title, subtitle, version and hash come first, then the contents', () => {
  const page = printed(course);
  const title = page.querySelector('header')?.textContent ?? '';
  for (const part of [course.title, course.subtitle, 'Version 0.1.0', course.hash.slice(0, 12)])
    expect(title).toContain(part);
  expect(findAll(page, 'nav a').map(({ textContent }) => textContent)).toEqual([
    'Introduction',
    'Welcome',
    'About this course',
    'The role',
    'Check your understanding',
  ]);
});

test('every link within the page leads somewhere, and every id is there once', () => {
  const page = printedGallery('all');
  const ids = findAll(page, '[id]').map((element) => element.getAttribute('id'));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  const links = findAll(page, 'a[href^="#"]').map((link) => link.getAttribute('href')?.slice(1) ?? '');
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((id) => !ids.includes(id))).toEqual([]);
});

test('headings go down one level at a time', () => {
  const levels = findAll(printedGallery('all'), 'h1, h2, h3, h4, h5, h6').map(({ localName }) =>
    Number(localName.slice(1)),
  );
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
});

test('without answers there is no way to them', () => {
  expect(printedGallery('none').textContent).toContain('in the online course only');
  expect(printedGallery('all').textContent).not.toContain('in the online course only');
  expect(printedGallery('none').querySelector('#print_answers, a[href="#print_answers"]')).toBeNull();
});

test('every page names course, edition, version and page, and its part and chapter', () => {
  const foot = renderPrintFoot(course);
  expect(foot).toContain('@bottom-left{content:"Alongside: a course & its “name”, print edition"}');
  expect(foot).toContain('@bottom-right{content:"Version 0.1.0, page " counter(page)}');
  expect(foot).toContain('@page chapter-3{@top-left{content:"The role"}');
  expect(foot).toContain('[data-page="chapter-3"]{page:chapter-3}');
  expect(findAll(printed(course), '[data-page="chapter-3"]')).toHaveLength(1);
});

test('a title cannot end a text of the stylesheet, and from right to left the sides change', () => {
  const foot = renderPrintFoot({ ...course, dir: 'rtl', title: 'A "quoted" \\ title</style>' });
  expect(foot).toContain(
    '@bottom-right{content:"A \\22 quoted\\22  \\5c  title\\3c /style>, print edition"}',
  );
  expect(foot).toContain('@bottom-left{content:"Version');
});

test('the same course gives the same page', () => {
  expect(renderPrintPage(gallery)).toBe(renderPrintPage(gallery));
  expect(renderPrintPage(gallery)).toContain('<html lang="en" dir="ltr">');
});
